import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const BODY = '示例县财政局';

const income = (title: string, body: string) =>
  sheet(
    '收支',
    `${title}
    编制单位：${body} | | | 单位：万元
    收入 | < | 支出 | <
    项目 | 预算数 | 项目 | 预算数
    一般公共预算拨款 | 10.00 | 一般公共服务支出 | 10.00
    收入总计 | 10.00 | 支出总计 | 10.00`,
  );

const byGovernment = sheet(
  '政府经济分类',
  `2024年一般公共预算基本支出表（政府经济分类）
  编制单位：${BODY} | | 单位：万元
  科目编码 | 科目名称 | 合计
  | 合计 | 10.00
  501 | 机关工资福利支出 | 10.00
  50101 | 工资奖金津补贴 | 10.00`,
);

const kindsIn = (...grids: readonly ReturnType<typeof sheet>[]) =>
  recognise(...grids).sets.flatMap(({ tables }) => tables.map(({ sheet: name }) => name));

describe('政府经济分类 of a finance office', () => {
  it('may be the budget of its government, so it is left out', () => {
    expect(kindsIn(byGovernment)).toEqual([]);
    expect(kindsIn(income('2024年收支总表', BODY), byGovernment)).toEqual(['收支']);
    expect(kindsIn(income('2024年部门收支总表', '示例县税务局'), byGovernment)).toEqual(['收支']);
  });

  it('is its own where another table names it as a department', () => {
    expect(kindsIn(income('2024年部门收支总表', BODY), byGovernment)).toEqual([
      '收支',
      '政府经济分类',
    ]);
  });
});

const form = (title: string, label: string, more = '') =>
  sheet(
    '绩效',
    `${title}
    项目名称 | 数据平台运行 | |
    ${more}
    项目资金 | ${label} | 5.00 | 单位：万元
    | 其中：财政拨款 | 5.00 |
    总体目标 | 平台稳定运行 | |`,
  );

describe('资金总额 of a form', () => {
  const keys = (grid: ReturnType<typeof sheet>) =>
    Object.keys(recognise(grid).sets.length === 0 ? {} : keysOf(grid));

  it('is that of the year that the form prints', () => {
    expect(keys(form('2024年项目支出绩效目标表', '资金总额'))).toEqual(['C4', 'C5']);
    expect(keys(form('2024年项目支出绩效目标表', '年度资金总额'))).toEqual(['C4', 'C5']);
  });

  it('stays open without a year, or where the form speaks of several', () => {
    expect(keys(form('项目支出绩效目标表', '资金总额'))).toEqual([]);
    const several = form('2024年项目支出绩效目标表', '资金总额', '项目期限 | 三年 | |');
    expect(keys(several)).toEqual([]);
  });
});

describe('the year of a set', () => {
  const undated = income('部门收支总表', '示例区数据中心');
  const yearOf = (...grids: readonly ReturnType<typeof sheet>[]) =>
    recognise(...grids).sets.map(({ year }) => year);

  it('is that of its forms or of the names of its sheets where no table prints one', () => {
    expect(yearOf(undated, form('2024年项目支出绩效目标表', '年度资金总额'))).toEqual([2024]);
    expect(yearOf({ ...undated, name: '2024年收支' })).toEqual([2024]);
    expect(yearOf(undated)).toEqual([0]);
  });

  it('stays open where they differ', () => {
    const other = form('2023年项目支出绩效目标表', '年度资金总额');
    expect(yearOf({ ...undated, name: '2024年收支' }, other)[0]).toBe(0);
  });
});

it('货物, 工程 and 服务 below 名称 are what is bought', () => {
  const grid = sheet(
    '采购',
    `2024年政府采购预算明细表
    单位：万元
    项目 | < | 合计 | 一般公共预算拨款收入
    编号 | 名称 | ^ | ^
    合计 | | 9.00 | 9.00
    A02 | 货物 | 4.00 | 4.00
    C | 服务 | 5.00 | 5.00`,
  );
  expect(keysOf(grid)).toMatchObject({
    C5: 'flow=procurement',
    C6: expect.stringContaining('line=') as string,
  });
});

it('units and codes share columns headed 单位编码/科目编码', () => {
  const grid = sheet(
    '支出',
    `2024年部门支出总表
    部门：示例区审计局 | | | | 单位：万元
    单位编码/科目编码 | 单位名称/科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 9.00 | 5.00 | 4.00
    156001 | 示例区审计局（本级） | 6.00 | 3.00 | 3.00
    201 | 一般公共服务支出 | 6.00 | 3.00 | 3.00
    156002 | 示例区审计中心 | 3.00 | 2.00 | 1.00
    201 | 一般公共服务支出 | 3.00 | 2.00 | 1.00`,
  );
  expect(keysOf(grid)).toMatchObject({
    C5: 'flow=expenditure;unit=156001',
    C6: 'flow=expenditure;function=201;unit=156001',
    C8: 'flow=expenditure;function=201;unit=156002',
  });
});
