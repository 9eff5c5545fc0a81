import { columnOutline, keysOf, recognise, rowOutline, tableOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

const MERGED = sheet(
  'Sheet1',
  `
2024年部门收入总表
单位：万元
单位代码 | 单位名称 | 合计 | 本年收入 | < | < | < | < | 上年结转 | < | <
^ | ^ | ^ | 小计 | 财政拨款 | < | < | 事业收入 | 小计 | 财政拨款 | <
^ | ^ | ^ | ^ | 小计 | 一般公共预算 | 政府性基金预算 | ^ | ^ | 一般公共预算 | 政府性基金预算
 | 合计 | 10.00 | 9.00 | 8.00 | 7.00 | 1.00 | 1.00 | 1.00 | 1.00 |
`,
);

const UNMERGED = { ...MERGED, merges: [] };

const INCOME_KEYS = {
  C6: 'flow=resources',
  D6: 'flow=income',
  E6: 'flow=income;fund=fiscalAppropriation',
  F6: 'flow=income;fund=generalPublicBudget',
  G6: 'flow=income;fund=governmentFund',
  H6: 'flow=income;fund=institutionalIncome',
  I6: 'flow=openingBalance',
  J6: 'flow=openingBalance;fund=generalPublicBudget',
  K6: 'flow=openingBalance;fund=governmentFund',
};

describe.each([
  ['merged', MERGED],
  ['unmerged', UNMERGED],
])('groups over three %s levels', (_, grid) => {
  it('give each column what all its levels say', () => {
    expect(keysOf(grid)).toEqual(INCOME_KEYS);
  });

  it('make a tree', () => {
    expect(columnOutline(tableOf(grid))).toEqual([
      'C 合计',
      '  D 本年收入›小计',
      '    E 本年收入›财政拨款›小计',
      '      F 本年收入›财政拨款›一般公共预算',
      '      G 本年收入›财政拨款›政府性基金预算',
      '    H 本年收入›事业收入',
      '  I 上年结转›小计',
      '    J 上年结转›财政拨款›一般公共预算',
      '    K 上年结转›财政拨款›政府性基金预算',
    ]);
  });
});

it('keeps neighbouring groups apart when only one of them is merged', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年一般公共预算支出表
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出
 | | | 小计 | 人员经费 | 公用经费 |
 | 合计 | 10.00 | 6.00 | 5.00 | 1.00 | 4.00
`,
  );
  expect(columnOutline(tableOf(grid))).toEqual([
    'C 合计',
    '  D 基本支出›小计',
    '    E 基本支出›人员经费',
    '    F 基本支出›公用经费',
    '  G 项目支出',
  ]);
});

it('does not lend the label of a column without sub-headings to a blank neighbour', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 项目支出 |
 | | | | 小计
 | 合计 | 10.00 | 4.00 | 10.00
`,
  );
  // Two totals over the same: nobody knows what the second one speaks about.
  const [refusal] = recognise(grid).unrecognised;
  expect(refusal?.kind === 'refused' && refusal.reason).toContain('“小计”出现多次');
});

it('reads one level without merges', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门支出总表
科目编码 | 科目名称 | 合 计 | 一、基本支出 | 项目支出（万元） | 备注
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00 | 说明文字
`,
  );
  expect(keysOf(grid)).toEqual({
    C3: 'flow=expenditure;function=201',
    D3: 'flow=expenditure;function=201;nature=basic',
    E3: 'flow=expenditure;function=201;nature=project',
  });
});

describe('rows of column numbers are no figures', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
1 | 2 | 3 | 4 | 5
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
`,
  );

  it.each([
    ['texts', {}],
    ['numbers', { A3: '#1', B3: '#2', C3: '#3', D3: '#4', E3: '#5' }],
    ['figures only', { A3: '', B3: '', C3: '#1', D3: '#2', E3: '#3' }],
    ['栏次', { A3: '栏次', B3: '', C3: '1', D3: '2', E3: '3' }],
    ['栏次 in a later column', { A3: '', B3: '栏 次', C3: '1', D3: '2', E3: '3' }],
    ['stems', { A3: '甲', B3: '乙', C3: '1', D3: '2', E3: '3' }],
    ['stars', { A3: '**', B3: '**', C3: '1', D3: '2', E3: '3' }],
    ['sums', { A3: '', B3: '', C3: '1=2+3', D3: '2', E3: '3' }],
    ['full width', { A3: '１', B3: '２', C3: '３', D3: '４', E3: '５' }],
  ])('as %s', (_, numbers) => {
    const table = tableOf(withCells(grid, numbers));
    expect(rowOutline(table)).toEqual(['4 合计', '  5 201 一般公共服务支出']);
    expect(table.blocks.flatMap((block) => block.unknownRows)).toEqual([]);
    expect(table.confidence).toBe(1);
  });

  it('but a row of figures that only begins like them is one', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年一般公共预算“三公”经费支出表
合计 | 因公出国（境）费 | 公务接待费
#3 | #1 | #2
`,
    );
    expect(Object.keys(keysOf(grid))).toEqual(['A3', 'B3', 'C3']);
  });
});

describe('a code split into 类 款 项', () => {
  const rows = `
201 | | | 一般公共服务支出 | 10.00 | 6.00
201 | 03 | | 政府办公厅（室）及相关机构事务 | 10.00 | 6.00
201 | 03 | 50 | 事业运行 | 6.00 | 6.00
`;
  const expected = [
    '201 一般公共服务支出',
    '20103 政府办公厅(室)及相关机构事务',
    '2010350 事业运行',
  ];

  it.each([
    [
      'in the line of the total',
      `科目编码 | < | < | 科目名称 | 合计 | 基本支出
类 | 款 | 项 | 合计 | 10.00 | 6.00`,
    ],
    [
      'in the header',
      `科目编码 | < | < | 科目名称 | 合计 | 基本支出
类 | 款 | 项 | ^ | ^ | ^
 | | | 合计 | 10.00 | 6.00`,
    ],
    [
      'in a line of its own',
      `科目编码 | < | < | 科目名称 | 合计 | 基本支出
类 | 款 | 项
 | | | 合计 | 10.00 | 6.00`,
    ],
  ])('%s', (_, header) => {
    const table = tableOf(sheet('Sheet1', `2024年部门支出总表\n${header}${rows}`));
    const lines = rowOutline(table).map((line) => line.replace(/^( *)\d+ /, '$1'));
    expect(lines).toEqual(['合计', ...expected.map((row, depth) => '  '.repeat(depth + 1) + row)]);
  });
});

it('finds no header where only the title speaks of a table', () => {
  const { sets } = recognise(sheet('Sheet1', '2024年部门支出总表\n文字\n文字 | 文字'));
  expect(sets).toEqual([]);
});

describe('headings that nobody here knows', () => {
  const table = (groups: string, leaves: string) =>
    sheet(
      'Sheet1',
      `2024年一般公共预算支出表
      单位：万元
      ${groups}
      ${leaves}
      | 合计 | 10.00 | 6.00 | 5.00 | 1.00 | 4.00
      205 | 教育支出 | 10.00 | 6.00 | 5.00 | 1.00 | 4.00`,
    );

  it('leave the columns below them open: 小计 is not the total of all', () => {
    const grid = table(
      '科目代号 | 科目之名 | 合计 | 保运转的支出 | < | < | 发展支出',
      '| | | 小计 | 人员经费 | 公用经费 |',
    );
    const keys = recognise(grid).sets.length === 0 ? {} : keysOf(grid);
    expect(Object.values(keys)).not.toContain('flow=expenditure;fund=generalPublicBudget');
  });

  it('are not known for the group where their own cell is blank', () => {
    const grid = table(
      '科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出',
      '^ | ^ | ^ | | 人员经费 | 公用经费 | ^',
    );
    expect(Object.keys(keysOf(grid))).toEqual(['C5', 'E5', 'F5', 'G5', 'C6', 'E6', 'F6', 'G6']);
  });
});

it('reads codes below 政府性基金预算支出功能科目编码', () => {
  const grid = sheet(
    'Sheet1',
    `
2026年政府性基金预算支出预算表
单位名称：示例区数据中心 | | | | 单位：元
政府性基金预算支出功能科目编码 | 科目名称 | 本年政府性基金预算支出 | < | <
^ | ^ | 小计 | 基本支出 | 项目支出
229 | 其他支出 | 600.00 | | 600.00
22960 | 彩票公益金安排的支出 | 600.00 | | 600.00
合计 | | 600.00 | | 600.00
`,
  );
  expect(keysOf(grid)).toMatchObject({
    C5: 'flow=expenditure;fund=governmentFund;function=229',
    C7: 'flow=expenditure;fund=governmentFund',
  });
});

it('stands below a year that is printed beside the number of the table', () => {
  const grid = sheet(
    'Sheet1',
    `
收入支出决算总表
2024年度 | | | 公开01表
单位：示例区数据中心 | | | 金额单位：万元
收入 | < | 支出 | <
项目 | 金额 | 项目 | 金额
一、一般公共预算财政拨款收入 | 10.00 | 一、一般公共服务支出 | 10.00
总计 | 10.00 | 总计 | 10.00
`,
  );
  expect(recognise(grid)).toMatchObject({ sets: [{ year: 2024 }], unrecognised: [] });
  expect(Object.keys(keysOf(grid))).toEqual(['B6', 'B7', 'D6', 'D7']);
});
