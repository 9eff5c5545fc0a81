import { keysOf, recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { plainTitle } from '../../src/tables/regions/match-title';

it.each([
  ['2023年一般公共预算安排基本支出分经济科目表', '2023年一般公共预算基本支出表'],
  ['部门预算收支汇总表', '部门预算收支总表'],
  ['部门支出功能分类预算表', '部门支出预算表'],
  ['一般公共预算支出明细表(按支出功能分类科目)', '一般公共预算支出表'],
  ['收入支出决算批复表', '收支决算表'],
  ['项目支出绩效自评表', '项目支出绩效自评表'],
  ['结转资金安排支出表', '结转资金支出表'],
])('%s is %s in plain words', (printed, plain) => {
  expect(plainTitle(printed)).toBe(plain);
});

const SIDES = `
部门：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 10.00 | 一般公共服务支出 | 10.00
收入总计 | 10.00 | 支出总计 | 10.00
`.slice(1);

it.each([
  ['the name of the document', '2024年部门预算公开表\n部门收支总表\n'],
  ['the same title', '2024年部门收支总表\n2024年部门收支总表\n'],
  ['the same title without its number', '2024年部门收支总表\n表1 部门收支总表\n'],
])('a title stands below %s', (_, titles) => {
  const { sets, unrecognised } = recognise(sheet('Sheet1', titles + SIDES));
  expect(unrecognised).toEqual([]);
  expect(sets[0]?.tables.map(({ kind }) => kind.id)).toEqual(['部门收支总表']);
});

describe('names without codes', () => {
  it('are known below the name above them', () => {
    const table = sheet(
      'Sheet1',
      `
2024年一般公共预算支出表
部门：示例区数据中心 | | | 单位：万元
科目名称 | 合计 | 基本支出 | 项目支出
一般公共服务支出 | 10.00 | 6.00 | 4.00
行政运行 | 6.00 | 6.00 |
教育支出 | 3.00 | 3.00 |
初中教育 | 3.00 | 3.00 |
合计 | 13.00 | 9.00 | 4.00
`,
    );
    expect(keysOf(table)).toMatchObject({
      B4: 'flow=expenditure;fund=generalPublicBudget;function=201',
      B7: 'flow=expenditure;fund=generalPublicBudget;function=2050203',
      B8: 'flow=expenditure;fund=generalPublicBudget',
    });
    // 行政运行 stands under many 款, of which none is printed.
    expect(tableOf(table).blocks[0]?.unknownRows.map(({ label }) => label)).toEqual(['行政运行']);
  });
});

it('人员经费 and 公用经费 among economic items are totals beside them', () => {
  const keys = keysOf(
    sheet(
      'Sheet1',
      `
2024年一般公共预算基本支出表
部门：示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 预算数
一、人员经费 | < | 60.00
301 | 工资福利支出 | 60.00
二、公用经费 | < | 20.00
302 | 商品和服务支出 | 20.00
合计 | < | 80.00
`,
    ),
  );
  expect(keys).toMatchObject({
    C4: 'flow=expenditure;fund=generalPublicBudget;nature=personnel',
    C5: 'flow=expenditure;fund=generalPublicBudget;economy=301;nature=basic',
    C6: 'flow=expenditure;fund=generalPublicBudget;nature=operating',
  });
});

it('a title that leaves out what was left over says that of every figure', () => {
  const keys = keysOf(
    sheet(
      'Sheet1',
      `
2024年一般公共预算支出明细表（按支出功能分类科目-不含上年结转）
部门：示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出
201 | 一般公共服务支出 | 10.00 | 10.00
`,
    ),
  );
  expect(keys['C4']).toBe('flow=expenditure;fund=generalPublicBudget;timing=current;function=201');
});

it('本年预算安排 beside 上年结转 is this year’s money only', () => {
  const keys = keysOf(
    sheet(
      'Sheet1',
      `
2023年财政拨款支出预算表
部门：示例区数据中心 | | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 本年预算安排 | < | 上年结转
^ | ^ | ^ | 基本支出 | 项目支出 | ^
201 | 一般公共服务支出 | 10.00 | 6.00 | 3.00 | 1.00
`,
    ),
  );
  expect(keys).toMatchObject({
    C5: 'flow=expenditure;fund=fiscalAppropriation;function=201',
    D5: 'flow=expenditure;fund=fiscalAppropriation;timing=current;function=201;nature=basic',
    F5: 'flow=expenditure;fund=fiscalAppropriation;timing=carriedOver;function=201',
  });
});

it('a page number below a list of units is no unit', () => {
  const { blocks } = tableOf(
    sheet(
      'Sheet1',
      `
2024年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 一般公共预算拨款收入
129001 | 示例区数据中心本级 | 10.00 | 10.00
—2—
`,
    ),
  );
  expect(blocks[0]?.rows.map(({ label }) => label)).toEqual(['129001 示例区数据中心本级']);
});

it.each([
  ['事业收入（不含专户资金）', 'flow=income;fund=institutionalIncome'],
  ['事业收入（含专户资金）', undefined],
])('%s as a line of income', (label, key) => {
  const lines = SIDES.replace('收入总计', `${label} | 0.00\n收入总计`);
  expect(keysOf(sheet('Sheet1', `2024年部门收支总表\n${lines}`))['B6']).toBe(key);
});
