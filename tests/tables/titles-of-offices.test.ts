import { finish } from '../../src/base/steps';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { otherTable } from '../../src/tables/catalogue/other-tables';
import { titleAt } from '../../src/tables/regions/find-titles';
import { kindsOfTitle } from '../../src/tables/regions/kinds-of-title';
import { readSheetText } from '../../src/tables/sheet/sheet-text';
import { findColumnTerm } from '../../src/tables/vocabulary/column-terms';
import { INCOME_FLOW_TERMS } from '../../src/tables/vocabulary/flows';
import { FUND_TERMS } from '../../src/tables/vocabulary/funds';
import { THREE_PUBLIC_TERMS } from '../../src/tables/vocabulary/items';
import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** The kinds that a title is tried as, each with what it says of the figures. */
function kindsOf(printed: string): readonly string[] {
  const title = titleAt(finish(readSheetText(sheet('Sheet1', printed))), 0, 0, 'line');
  return kindsOfTitle(PUBLIC_TABLES, title, null).map(({ kind, scope }) =>
    [kind.id, ...Object.values(scope)].join(' '),
  );
}

describe('a title names its kind', () => {
  it.each([
    ['2023年度收入决算表（分科目）', '收入决算表'],
    ['2023年度支出决算表（分科目）', '支出决算表'],
    ['支出决算明细表（财决05表）', '支出决算明细表（经济分类）'],
    ['Z05_1 基本支出决算明细表(财决05-1表)', '基本支出决算明细表（功能与经济分类） basic'],
    ['部门收支总体情况表（预算公开01表）', '部门收支总表'],
    ['财政预算拨款收支总体情况表', '财政拨款收支总表 fiscalAppropriation'],
    ['部门预算政府基金预算财政拨款支出表', '政府性基金预算支出表 governmentFund'],
    ['2024年国有资本经营预算表', '国有资本经营预算支出表 stateCapital'],
    ['基本支出经济分类汇总表', '基本支出表（经济分类） basic'],
    ['基本支出预算经济分类表', '基本支出表（经济分类） basic'],
    ['政府性基金预算基本支出预算表', '基本支出表（经济分类） governmentFund basic'],
    ['一般公共预算经济科目支出预算表', '一般公共预算支出表（部门经济分类） generalPublicBudget'],
    ['“三公”经费支出决算表', '财政拨款“三公”经费支出决算表'],
    [
      '一般公共预算及政府性基金财政拨款“三公”经费支出决算表',
      '财政拨款“三公”经费支出决算表 fiscalAppropriation',
    ],
    [
      '国有资本经营预算财政拨款“三公”经费支出决算公开表',
      '财政拨款“三公”经费支出决算表 stateCapital',
    ],
    ['国有资本经营预算“三公”经费支出预算表', '“三公”经费支出表 stateCapital'],
    ['重点项目年度绩效目标表', '项目支出绩效目标表'],
    [
      '一般公共预算项目支出情况表（按经济分类科目）',
      '一般公共预算项目支出表（部门经济分类） generalPublicBudget project',
    ],
    [
      '一般公共预算基本支出情况表-工资福利支出',
      '一般公共预算基本支出表（功能与经济分类） generalPublicBudget basic 301',
    ],
    [
      '一般公共预算基本支出表-人员经费（商品和服务支出）（按部门预算经济分类）',
      '一般公共预算基本支出表（功能与经济分类） generalPublicBudget basic 302',
    ],
    [
      '一般公共预算基本支出情况表-对个人和家庭的补助（政府预算）',
      '一般公共预算基本支出表（功能与政府经济分类） generalPublicBudget basic 303',
    ],
    [
      '基本支出预算明细表-工资福利支出（按部门预算经济分类）',
      '基本支出表（功能与经济分类） basic 301',
    ],
    [
      '基本支出预算明细表-商品和服务支出（按政府预算经济分类）',
      '基本支出表（功能与政府经济分类） basic 302',
    ],
    ['部门支出总表（按政府预算经济分类）', '支出分类汇总表（政府经济分类）'],
    ['部门支出总表（按部门预算经济分类）', '支出分类汇总表（部门经济分类）'],
  ])('%s', (printed, kind) => {
    expect(kindsOf(printed)).toContain(kind);
  });
});

describe('a title names no wider kind than its own', () => {
  it.each([
    ['基本支出经济分类汇总表', '部门支出总表'],
    ['政府采购支出预算汇总表', '部门支出总表'],
    ['机关运行经费支出汇总表', '部门支出总表'],
    ['专项支出汇总表', '部门支出总表'],
    ['非税收入汇总表', '部门收入总表'],
    ['财政预算拨款收支总体情况表', '部门收支总表'],
    ['项目收入支出决算表', '支出决算明细表（功能与经济分类）'],
    ['“三公”经费财政拨款支出预算表', '一般公共预算支出表 fiscalAppropriation'],
    ['上级补助项目支出预算表', '项目支出表'],
    [
      '一般公共预算基本支出情况表-工资福利支出（政府预算）',
      '一般公共预算基本支出表（功能与经济分类） generalPublicBudget basic 301',
    ],
    ['政府性基金预算基本支出表-工资福利支出', '一般公共预算基本支出表（功能与经济分类） basic 301'],
  ])('%s is no %s', (printed, kind) => {
    expect(kindsOf(printed)).not.toContain(kind);
  });
});

describe('a table that is none of the public ones', () => {
  it.each([
    ['新增资产配置表', 'assets'],
    ['部门人员基本情况表', 'people'],
    ['非税收入计划表', 'collected'],
    ['上级补助项目支出预算表', 'upperLevel'],
    ['对下转移支付预算表', 'transfers'],
    ['部门项目中期规划预算表', 'laterYears'],
    ['社会保险基金预算收支情况表', 'place'],
    ['人员经费支出表', null],
    ['部门支出总表', null],
  ])('%s shows %s', (name, shown) => {
    expect(otherTable(name)).toBe(shown);
  });

  it('is refused by what it shows', () => {
    const { sets, unrecognised } = recognise(
      sheet(
        'Sheet1',
        `
2024年对下转移支付预算表
部门：示例区数据中心 | | 单位：万元
项目名称 | 合计 | 示例镇
平台维护 | 10.00 | 10.00
`,
      ),
    );
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([
      { kind: 'refused', reason: expect.stringContaining('不是本部门的收支') as string },
    ]);
  });
});

describe('a label of an office', () => {
  it.each([
    ['使用非财政拨款结余和专用结余', { flow: 'balancesUsed' }],
    ['上年结转、结余', { flow: 'openingBalance' }],
    ['下级单位上缴收入', { fund: 'subordinateRemittance' }],
    ['公共财政预算资金', { fund: 'generalPublicBudget' }],
    ['公务用车购置及运行费小计', { item: 'vehicles' }],
    ['车辆购置费', { item: 'vehiclePurchase' }],
    ['车辆运行费', { item: 'vehicleOperation' }],
  ])('%s', (label, gives) => {
    const term = findColumnTerm([INCOME_FLOW_TERMS, FUND_TERMS, THREE_PUBLIC_TERMS], label);
    expect(term?.gives).toEqual(gives);
  });
});

it('project expenditure is listed by economic item', () => {
  const table = sheet(
    'Sheet1',
    `
2024年一般公共预算项目支出情况表（按支出经济分类科目）
部门：示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 合计
 | 合计 | 10.00
302 | 商品和服务支出 | 10.00
30201 | 办公费 | 4.00
30214 | 租赁费 | 6.00
`,
  );
  expect(keysOf(table)).toMatchObject({
    C4: 'flow=expenditure;fund=generalPublicBudget;nature=project',
    C6: 'flow=expenditure;fund=generalPublicBudget;economy=30201;nature=project',
  });
});

it('one 类 of all basic expenditure is listed by function and item', () => {
  const table = sheet(
    'Sheet1',
    `
2024年基本支出预算明细表-工资福利支出（按部门预算经济分类）
部门：示例区数据中心 | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本工资 | 津贴补贴
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
`,
  );
  expect(keysOf(table)).toMatchObject({
    C5: 'flow=expenditure;function=201;economy=301;nature=basic',
    D5: 'flow=expenditure;function=201;economy=30101;nature=basic',
  });
});

it('another list of projects with economic items is none of that', () => {
  const { sets } = recognise(
    sheet(
      'Sheet1',
      `
2024年一般公共预算项目支出表
单位：万元
科目编码 | 科目名称 | 合计
302 | 商品和服务支出 | 10.00
`,
    ),
  );
  expect(sets).toEqual([]);
});
