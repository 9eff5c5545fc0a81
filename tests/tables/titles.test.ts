import { recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const EXPENDITURE = `
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
`;

/** 支出总表 below the given lines. */
function below(lines: string) {
  return sheet('Sheet1', `${lines}${EXPENDITURE}`);
}

const SHAPES = {
  function: EXPENDITURE,
  unit: `
单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
118 | 示例区数据中心 | 10.00 | 6.00 | 4.00
`,
  income: `
单位编码 | 单位名称 | 合计 | 一般公共预算拨款收入
118 | 示例区数据中心 | 10.00 | 10.00
`,
  sides: `
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款 | 10.00 | 一般公共服务支出 | 10.00
收入总计 | 10.00 | 支出总计 | 10.00
`,
  economy: `
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 6.00 | 6.00 |
`,
  threePublic: `
合计 | 因公出国（境）费 | 公务接待费
1.00 | | 1.00
`,
  projects: `
项目名称 | 合计
数据平台 | 4.00
`,
  procurement: `
单位名称 | 采购品目 | 采购金额
示例区数据中心 | 复印纸 | 0.80
`,
  services: `
单位名称 | 项目名称 | 购买金额
示例区数据中心 | 物业 | 0.80
`,
};

const none = {};
const general = { fund: 'generalPublicBudget' };
const fiscal = { fund: 'fiscalAppropriation' };

it.each([
  ['2024年部门收支总表', SHAPES.sides, '部门收支总表', none],
  ['2024年收支预算总表', SHAPES.sides, '部门收支总表', none],
  ['2024年部门收支总表（公开表1）', SHAPES.sides, '部门收支总表', none],
  ['2024年部门收支总表（部门公开01表）', SHAPES.sides, '部门收支总表', none],
  ['2024年部门收支总表（附表一）', SHAPES.sides, '部门收支总表', none],
  ['2024年单位收支总体情况表', SHAPES.sides, '部门收支总表', none],
  ['2024年财政拨款收支预算总表', SHAPES.sides, '财政拨款收支总表', fiscal],
  ['2024年部门收入预算总表', SHAPES.income, '部门收入总表', none],
  ['2024年部门支出总体情况表', SHAPES.function, '部门支出总表', none],
  ['2024年一般公共预算支出表（分功能科目）', SHAPES.function, '一般公共预算支出表', general],
  ['2024年一般公共预算财政拨款支出表', SHAPES.function, '一般公共预算支出表', general],
  ['2024年财政拨款支出预算表', SHAPES.function, '一般公共预算支出表', fiscal],
  ['2024年一般公共预算支出表（分单位）', SHAPES.unit, '一般公共预算支出表（分单位）', general],
  [
    '2024年一般公共预算基本支出表',
    SHAPES.economy,
    '一般公共预算基本支出表',
    { ...general, nature: 'basic' },
  ],
  [
    '2024年财政拨款基本支出预算表',
    SHAPES.economy,
    '一般公共预算基本支出表',
    { ...fiscal, nature: 'basic' },
  ],
  ['2024年一般公共预算“三公”经费支出表', SHAPES.threePublic, '“三公”经费支出表', general],
  ['2024年财政拨款三公经费支出预算表', SHAPES.threePublic, '“三公”经费支出表', fiscal],
  ['2024年部门"三公"经费预算情况表', SHAPES.threePublic, '“三公”经费支出表', none],
  [
    '2024年政府性基金预算支出表',
    SHAPES.function,
    '政府性基金预算支出表',
    { fund: 'governmentFund' },
  ],
  [
    '2024年国有资本经营预算支出情况表',
    SHAPES.function,
    '国有资本经营预算支出表',
    { fund: 'stateCapital' },
  ],
  ['2024年项目支出预算表', SHAPES.projects, '项目支出表', none],
  ['2024年一般公共预算项目支出表', SHAPES.projects, '项目支出表', general],
  ['2024年财政拨款项目支出预算明细表', SHAPES.projects, '项目支出表', fiscal],
  ['2024年政府采购预算明细表', SHAPES.procurement, '政府采购预算表', none],
  ['2024年政府向社会力量购买服务预算表', SHAPES.services, '政府购买服务预算表', none],
])('%s', (title, body, kind, scope) => {
  const table = tableOf(sheet('Sheet1', `${title}${body}`));
  expect(table.kind.id).toBe(kind);
  expect(table.title).toBe(title);
  expect(table.blocks.map((block) => block.scope)).toEqual(table.blocks.map(() => scope));
});

it('says nothing by the name of the sheet', () => {
  const table = tableOf(sheet('预算01表 收支总表', `2024年部门支出总表${EXPENDITURE}`));
  expect(table.kind.id).toBe('部门支出总表');
});

describe('around the title', () => {
  it.each([
    ['a table number above it', '预算03表\n2024年部门支出总表'],
    ['a longer table number above it', ' | | | 部门预算公开03表\n2024年部门支出总表'],
    ['a table number beside it', '2024年部门支出总表 | | | 附表3'],
    ['a table number in front of it', '附表3：2024年部门支出总表'],
    ['an ordinal in front of it', '三、2024年部门支出总表'],
    ['the unit behind it', '2024年部门支出总表（单位：万元）'],
    ['blank rows', '\n\n2024年部门支出总表\n\n\n单位：万元\n'],
    ['line breaks', '2024年⏎部门支出总表'],
    ['blanks and full width', '２０２４ 年 部　门　支　出　总　表'],
    ['a merge across the table', '2024年部门支出总表 | < | < | < | <'],
  ])('there may be %s', (_, lines) => {
    const { sets, unrecognised } = recognise(below(lines));
    expect(unrecognised).toEqual([]);
    expect(sets.flatMap((set) => set.tables.map((table) => table.kind.id))).toEqual([
      '部门支出总表',
    ]);
    expect(sets.map(({ entity, year }) => [entity, year])).toEqual([['', 2024]]);
  });
});

describe('the year', () => {
  it.each([
    ['2024年部门支出总表', 2024],
    ['示例区数据中心2021年度部门支出总表', 2021],
    ['２０２５年部门支出总表', 2025],
    ['部门支出总表（2023年）', 2023],
    ['部门支出总表', null],
  ])('of %s is %p', (title, year) => {
    expect(tableOf(below(title)).titleYear).toBe(year);
  });
});

describe('the entity', () => {
  it.each([
    ['stands before the year of the title', '示例区数据中心2024年部门支出总表'],
    ['stands behind a table number', '附表3：示例区数据中心2024年部门支出总表'],
    ['breaks a line and has blanks', '示例区 数据中心⏎２０２４年部门支出总表'],
    ['is named below', '2024年部门支出总表\n编制单位：示例区数据中心'],
    ['is named above', '部门名称：示例区数据中心\n2024年部门支出总表'],
    ['is named as a department', '2024年部门支出总表\n部门：示例区 数据中心 | | | | 单位：万元'],
    ['shares its cell with the unit', '2024年部门支出总表\n编制单位：示例区数据中心　　单位：万元'],
    [
      'shares its cell with the unit of the amounts',
      '2024年部门支出总表\n填报单位：示例区数据中心，金额单位：人民币万元',
    ],
  ])('%s', (_, lines) => {
    expect(tableOf(below(lines)).entity).toBe('示例区数据中心');
  });

  it.each([
    ['the unit of the amounts', '2024年部门支出总表\n单位：万元'],
    ['a blank', '2024年部门支出总表\n编制单位：　　单位：万元'],
    ['the kind of the table', '部门支出总表（2024年）'],
    ['a table number', '预算03表2024年部门支出总表'],
  ])('is not %s', (_, lines) => {
    expect(tableOf(below(lines)).entity).toBeNull();
  });
});
