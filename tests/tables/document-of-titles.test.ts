import type { Grid } from '../../src/grid/grid';
import { FINAL_ACCOUNTS, finalAccount } from '../fixtures/final-accounts';
import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const PROCUREMENT = sheet(
  '政府采购',
  `政府采购情况表
部门：示例区数据中心 | 单位：万元
项目 | 金额
政府采购支出合计 | 24.00
货物 | 4.00
服务 | 20.00`,
);

const THREE_PUBLIC = sheet(
  '三公',
  `“三公”经费支出情况表
部门：示例区数据中心 | 单位：万元
项目 | 金额
合计 | 4.00
公务用车购置及运行维护费 | 3.00
公务接待费 | 1.00`,
);

const BUDGET = sheet(
  '预算',
  `部门支出总表
部门：示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 合计
合计 | | 10.00
201 | 一般公共服务支出 | 10.00`,
);

function documentOf(name: string, ...grids: readonly Grid[]) {
  return recognise(...grids).sets.flatMap(({ document, tables }) =>
    tables.some((table) => table.sheet === name) ? document : [],
  );
}

describe('a title that both documents bear', () => {
  it.each([
    ['政府采购', PROCUREMENT],
    ['三公', THREE_PUBLIC],
  ])('of %s is of the document of which all others are', (name, grid) => {
    expect(documentOf(name, ...FINAL_ACCOUNTS.slice(0, 5), grid)).toEqual(['决算']);
    expect(documentOf(name, BUDGET, grid)).toEqual(['预算']);
  });

  it('is that of a budget where the others are of both', () => {
    expect(documentOf('政府采购', BUDGET, finalAccount('01'), PROCUREMENT)).toEqual(['预算']);
  });

  it('is read in the words of the document', () => {
    const [set] = recognise(finalAccount('01'), PROCUREMENT).sets;
    expect(set?.tables.map(({ kind }) => kind.id)).toEqual([
      '收入支出决算总表',
      '政府采购支出决算表',
    ]);
    expect(keysOf(PROCUREMENT)).toMatchObject({ B5: expect.stringContaining('line=') as string });
  });

  it('that names its document is of that', () => {
    const named = {
      ...PROCUREMENT,
      ...sheet('政府采购', '政府采购预算表\n单位：万元\n项目名称 | 金额\n合计 | 9.00\n设备 | 9.00'),
    };
    expect(documentOf('政府采购', ...FINAL_ACCOUNTS.slice(0, 5), named)).toEqual(['预算']);
  });
});
