import { areaAddress } from '../../src/base/address';
import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet, shifted } from '../fixtures/sheet';

const STACKED = sheet(
  'Sheet1',
  `
预算03表
2024年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00

预算08表
2024年一般公共预算“三公”经费支出表
单位：万元
合计 | 因公出国（境）费 | 公务接待费
#300 | #100 | #200
预算09表
2024年政府性基金预算支出表
单位：千元
科目编码 | 科目名称 | 合计
注：本单位无政府性基金预算支出

预算11表
2024年项目支出预算表
项目名称 | 合计
数据平台 | 4.00

部门预算公开12表
2024年政府采购预算表（单位：元）
采购品目 | 采购金额
复印纸 | 0.80
注：文字
`,
);

function tablesOf(grid: typeof STACKED) {
  return recognise(grid).sets.flatMap((set) => set.tables);
}

describe('tables one below another on a sheet', () => {
  it('are all found, each with its own range, none reaching into the next', () => {
    expect(recognise(STACKED).unrecognised).toEqual([]);
    const found = tablesOf(STACKED).map((table) => [table.kind.id, areaAddress(table.range)]);
    expect(found).toEqual([
      ['部门支出总表', 'A2:E6'],
      ['“三公”经费支出表', 'A9:C12'],
      ['政府性基金预算支出表', 'A14:C16'],
      ['项目支出表', 'A20:B22'],
      ['政府采购预算表', 'A25:B27'],
    ]);
  });

  it('have their own unit, or that of the others', () => {
    expect(tablesOf(STACKED).map(({ unit, unitStated }) => [unit, unitStated])).toEqual([
      ['万元', true],
      ['万元', true],
      ['千元', true],
      ['万元', false],
      ['元', true],
    ]);
  });

  it('have no rows but their own', () => {
    const addresses = Object.keys(keysOf(STACKED));
    expect(addresses).toEqual([
      ...['C5', 'D5', 'E5', 'C6', 'D6', 'E6'],
      ...['A12', 'B12', 'C12', 'B22', 'B27'],
    ]);
  });

  it('have a sentence of absence only where it stands', () => {
    expect(tablesOf(STACKED).map((table) => table.absence?.text ?? null)).toEqual([
      ...[null, null, '注：本单位无政府性基金预算支出', null, null],
    ]);
  });

  it('may be refused one by one', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目编码 | 科目名称 | 合计
201 | 一般公共服务支出 | 10.00

2024年办公用房分配表
类别 | 人数
在编 | #3
`,
    );
    const { sets, unrecognised } = recognise(grid);
    expect(sets.flatMap((set) => set.tables.map((table) => table.kind.id))).toEqual([
      '部门支出总表',
    ]);
    expect(unrecognised).toMatchObject([{ kind: 'refused', range: { top: 4, bottom: 6 } }]);
  });
});

it('counts a range from where the table begins', () => {
  const [first] = tablesOf(shifted(STACKED, 3, 2));
  expect(areaAddress(first?.range ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe('C5:G9');
});
