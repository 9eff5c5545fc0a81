import { columnOutline, keysOf, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** A table with one row of figures below the given headings. */
function withHeadings(title: string, headings: string) {
  const figures = headings.split('|').map((_, column) => `${column + 1}.00`);
  const [, ...amounts] = figures;
  return sheet('Sheet1', `${title}\n单位：万元\n${headings}\n合计 | ${amounts.join(' | ')}`);
}

function expenditure(headings: string) {
  return withHeadings('2024年部门支出总表', `科目名称 | ${headings}`);
}

describe('an unknown heading', () => {
  const grid = expenditure('合计 | 基本支出 | 项目支出 | 专户安排支出 | 上年项目支出');

  it('makes an unknown column, and no figure', () => {
    const [block] = tableOf(grid).blocks;
    expect(block?.unknownColumns).toEqual([
      { index: 4, label: '专户安排支出', headingRow: 2 },
      { index: 5, label: '上年项目支出', headingRow: 2 },
    ]);
    expect(Object.keys(keysOf(grid))).toEqual(['B4', 'C4', 'D4']);
  });

  it('安排 behind a source of money says nothing more', () => {
    const income = withHeadings(
      '2024年部门收入总表',
      '科目名称 | 合计 | 其他收入安排 | 基本支出安排',
    );
    expect(Object.values(keysOf(income))).toContain('flow=income;fund=otherIncome');
    expect(tableOf(income).blocks[0]?.unknownColumns.map(({ label }) => label)).toEqual([
      '基本支出安排',
    ]);
  });

  it('is named in the evidence and lowers the confidence', () => {
    const table = tableOf(grid);
    expect(table.evidence.join()).toMatch(/专户安排支出.+上年项目支出/);
    expect(table.confidence).toBeLessThan(1);
  });

  it('over a column without figures is left alone', () => {
    const text = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目名称 | 合计 | 资金用途
合计 | 1.00 | 文字
`,
    );
    expect(tableOf(text).blocks[0]?.unknownColumns).toEqual([]);
  });

  it.each([
    ['known word inside a longer label', '其他基本支出'],
    ['known word at the end of a longer label', '离退休公用经费'],
    ['group that is not known', '支出预算'],
    ['known word with an addition', '基本支出占比'],
    ['share', '占比%'],
    ['change', '增减额'],
  ])('is not bound: %s', (_, heading) => {
    expect(keysOf(expenditure(`合计 | 基本支出 | ${heading}`))).toEqual({
      B4: 'flow=expenditure',
      C4: 'flow=expenditure;nature=basic',
    });
  });

  it('above a known one leaves the whole column unknown', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目名称 | 合计 | 上级安排 | 备注
^ | ^ | 基本支出 | ^
合计 | 1.00 | 2.00 |
`,
    );
    expect(Object.keys(keysOf(grid))).toEqual(['B4']);
    expect(tableOf(grid).blocks[0]?.unknownColumns.map((column) => column.index)).toEqual([2]);
  });
});

describe('natures', () => {
  it('take every spelling', () => {
    const headings =
      '支出合计 | 基本支出 | 人员支出 | 日常公用经费 | 项目支出 | 经营支出 | 上缴上级支出 | 对下级单位补助支出';
    expect(columnOutline(tableOf(expenditure(headings)))).toEqual([
      'B 支出合计',
      '  C 基本支出',
      '    D 人员支出',
      '    E 日常公用经费',
      '  F 项目支出',
      '  G 经营支出',
      '  H 上缴上级支出',
      '  I 对下级单位补助支出',
    ]);
    expect(Object.values(keysOf(expenditure(headings)))).toEqual([
      'flow=expenditure',
      'flow=expenditure;nature=basic',
      'flow=expenditure;nature=personnel',
      'flow=expenditure;nature=operating',
      'flow=expenditure;nature=project',
      'flow=expenditure;nature=businessOperation',
      'flow=expenditure;nature=remittanceToSuperior',
      'flow=expenditure;nature=subsidyToSubordinates',
    ]);
  });
});

describe('sources of income', () => {
  it.each([
    ['一般公共预算拨款收入', 'generalPublicBudget'],
    ['一般公共预算财政拨款', 'generalPublicBudget'],
    ['政府性基金预算拨款收入', 'governmentFund'],
    ['国有资本经营预算拨款收入', 'stateCapital'],
    ['财政拨款收入', 'fiscalAppropriation'],
    ['财政专户管理资金收入', 'fiscalAccount'],
    ['纳入财政专户管理的非税收入安排的资金', 'fiscalAccount'],
    ['单位资金', 'unitFunds'],
    ['事业收入', 'institutionalIncome'],
    ['事业单位经营收入', 'operatingIncome'],
    ['经营收入', 'operatingIncome'],
    ['上级补助收入', 'superiorSubsidy'],
    ['附属单位上缴收入', 'subordinateRemittance'],
    ['其他收入', 'otherIncome'],
  ])('%s is %s', (heading, fund) => {
    const grid = withHeadings('2024年部门收入总表', `单位名称 | 合计 | ${heading}`);
    expect(keysOf(grid)['C4']).toBe(`flow=income;fund=${fund}`);
  });
});

describe('the “三公” items', () => {
  it('stand beside 机关运行经费 in final accounts, which is no part of their total', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年度一般公共预算财政拨款“三公”经费及机关运行经费支出决算表
“三公”经费合计 | 公务接待费 | 公务用车运行 | 机关运行经费
决算数 | 决算数 | 决算数 | 决算数
5.00 | 1.00 | 4.00 | 20.00
`,
    );
    expect(tableOf(grid).blocks[0]?.unknownColumns).toEqual([]);
    expect(columnOutline(tableOf(grid))).toEqual([
      'A “三公”经费合计›决算数',
      '  B 公务接待费›决算数',
      '  C 公务用车运行›决算数',
      'D 机关运行经费›决算数',
    ]);
  });

  it('may leave out 费 behind what the cars were for', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年一般公共预算“三公”经费支出表
项目 | 预算数
公务用车购置及运行 | 5.00
其中：（1）公务用车购置 | 1.00
（2）公务用车运行 | 4.00
`,
    );
    const items = Object.values(keysOf(grid)).map((key) => /item=(\w+)/.exec(key)?.[1]);
    expect(items).toEqual(['vehicles', 'vehiclePurchase', 'vehicleOperation']);
  });

  const grid = sheet(
    'Sheet1',
    `
2024年一般公共预算“三公”经费支出表
公务接待费 | 公务用车购置及运行维护费 | < | < | 因公出国（境）费用 | “三公”经费合计
^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^
1.00 | 2.00 | | 2.00 | | 3.00
`,
  );

  it('are told by their labels, not by their places', () => {
    const items = Object.values(keysOf(grid)).map((key) => /item=(\w+)/.exec(key)?.[1]);
    expect(items).toEqual([
      ...['reception', 'vehicles', 'vehiclePurchase', 'vehicleOperation'],
      ...['travelAbroad', 'threePublic'],
    ]);
  });

  it('make a tree whose top is their total', () => {
    expect(columnOutline(tableOf(grid))).toEqual([
      '  A 公务接待费',
      '  B 公务用车购置及运行维护费›小计',
      '    C 公务用车购置及运行维护费›公务用车购置费',
      '    D 公务用车购置及运行维护费›公务用车运行维护费',
      '  E 因公出国（境）费用',
      'F “三公”经费合计',
    ]);
  });

  it('have a plain 合计 as their total', () => {
    const plain = withHeadings(
      '2024年一般公共预算“三公”经费支出表',
      '单位名称 | 合计 | 公务接待费',
    );
    expect(keysOf(plain)['B4']).toMatch('item=threePublic');
  });
});

describe('其中', () => {
  const grid = withHeadings(
    '2024年政府采购预算表',
    '采购品目 | 采购金额 | 其中：面向中小企业 | 其中面向小微企业（万元）',
  );

  it('marks columns that are no part of the sum', () => {
    const [block] = tableOf(grid).blocks;
    expect(block?.columns.map((column) => [column.label, column.ofWhich])).toEqual([
      ['采购金额', false],
      ['其中：面向中小企业', true],
      ['其中面向小微企业（万元）', true],
    ]);
  });

  it('gives them coordinates below the whole', () => {
    expect(columnOutline(tableOf(grid))).toEqual([
      'B 采购金额',
      '  C 其中：面向中小企业',
      '    D 其中面向小微企业（万元）',
    ]);
  });
});

it("tells this year's money from what was left over, by the group above", () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出预算表
项目名称 | 合计 | 本年拨款 | < | 财政拨款结转结余 | < | 单位资金
^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算 | ^
合计 | 9.00 | 1.00 | 2.00 | 3.00 | 2.00 | 1.00
`,
  );
  expect(Object.values(keysOf(grid))).toEqual([
    'flow=expenditure',
    'flow=expenditure;fund=generalPublicBudget;timing=current',
    'flow=expenditure;fund=governmentFund;timing=current',
    'flow=expenditure;fund=generalPublicBudget;timing=carriedOver',
    'flow=expenditure;fund=governmentFund;timing=carriedOver',
    'flow=expenditure;fund=unitFunds',
  ]);
});

describe('what was left over of a fund', () => {
  it('is no income of the year, though no group above says so', () => {
    const grid = withHeadings(
      '2024年部门收入总表',
      '单位名称 | 合计 | 一般公共预算拨款收入 | 一般公共预算结转结余 | 政府性基金预算财政拨款结转',
    );
    expect(Object.values(keysOf(grid))).toEqual([
      'flow=resources',
      'flow=income;fund=generalPublicBudget',
      'flow=openingBalance;fund=generalPublicBudget',
      'flow=openingBalance;fund=governmentFund',
    ]);
  });

  it('pays for expenditure apart from the money of the year', () => {
    const grid = withHeadings(
      '2024年项目支出表',
      '项目名称 | 合计 | 一般公共预算 | 一般公共预算结转',
    );
    expect(Object.values(keysOf(grid))).toEqual([
      'flow=expenditure',
      'flow=expenditure;fund=generalPublicBudget',
      'flow=expenditure;fund=generalPublicBudget;timing=carriedOver',
    ]);
  });

  it("leaves this year's money of the funds beside it", () => {
    const grid = withHeadings(
      '2024年项目支出表',
      '项目名称 | 合计 | 本年一般公共预算 | 当年政府性基金预算 | 一般公共预算结转',
    );
    expect(Object.values(keysOf(grid)).slice(1)).toEqual([
      'flow=expenditure;fund=generalPublicBudget;timing=current',
      'flow=expenditure;fund=governmentFund;timing=current',
      'flow=expenditure;fund=generalPublicBudget;timing=carriedOver',
    ]);
  });
});
