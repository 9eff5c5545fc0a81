import type { Grid } from '../../../src/grid/grid';
import { keysOf, rowOutline, rowPlaces, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

function keysOfColumn(grid: Grid, column: string): readonly string[] {
  return Object.entries(keysOf(grid)).flatMap(([address, key]) =>
    address.replace(/\d+/, '') === column ? key : [],
  );
}

describe('projects', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出预算表
项目编码 | 项目名称 | 项目单位 | 合计 | 单位资金
 | 合计 | | 10.00 | 1.00
118 | 示例区数据中心 | | 10.00 | 1.00
118001 | 示例区数据中心本级 | | 10.00 | 1.00
31 | 本级支出项目 | | 10.00 | 1.00
42999922118T000000101 | 平台维护 | 示例区数据中心本级 | 6.00 | 1.00
42999924118T000000102 | 数据核查 | 示例区数据中心本级 | 4.00 |
`,
  );

  it('are nested by the order of units, groups and projects', () => {
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 118 示例区数据中心',
      '    5 118001 示例区数据中心本级',
      '      6 31 本级支出项目',
      '        7 42999922118T000000101 平台维护',
      '        8 42999924118T000000102 数据核查',
    ]);
  });

  it('are found at a cell that holds something', () => {
    expect(rowPlaces(tableOf(withCells(grid, { A6: '', A8: '' })))).toEqual([
      '- B3',
      'A4 B4',
      'A5 B5',
      '- B6',
      'A7 B7',
      '- B8',
    ]);
    expect(rowPlaces(tableOf(withCells(grid, { B3: '', C3: '合计' })))[0]).toBe('- C3');
  });

  it('with the letter T are 项目支出, and so is all above them', () => {
    expect(keysOfColumn(grid, 'D')).toEqual([
      'flow=expenditure;nature=project',
      'flow=expenditure;nature=project;unit=118',
      'flow=expenditure;nature=project;unit=118001',
      'flow=expenditure;nature=project;project=31',
      'flow=expenditure;nature=project;project=42999922118T000000101',
      'flow=expenditure;nature=project;project=42999924118T000000102',
    ]);
  });

  it('with R, Y and T are 人员经费, 公用经费 and 项目支出, and the total is all expenditure', () => {
    const mixed = withCells(grid, {
      ...{ A7: '42999922118R000000101', B7: '工资' },
      ...{ A8: '42999922118Y000000102', B8: '公用' },
      ...{ A9: '42999924118T000000103', B9: '数据核查', D9: '1.00' },
    });
    const keys = keysOfColumn(mixed, 'D');
    expect([keys[0], ...keys.slice(4)]).toEqual([
      'flow=expenditure',
      'flow=expenditure;nature=personnel;project=42999922118R000000101',
      'flow=expenditure;nature=operating;project=42999922118Y000000102',
      'flow=expenditure;nature=project;project=42999924118T000000103',
    ]);
  });

  it('with other letters, or without any, leave the total equal to nothing else', () => {
    for (const A8 of ['42999922118Y000000102', '420000240000100000001', 'XM20240000001']) {
      const keys = keysOfColumn(withCells(grid, { A8, B8: '其他' }), 'D');
      expect(keys[0]).toBe('flow=expenditure;nature=asListed');
      expect(keys[4]).toBe('flow=expenditure;nature=project;project=42999922118T000000101');
    }
  });

  it('go by their names where no code stands', () => {
    expect(keysOf(withCells(grid, { A8: '' }))['D8']).toBe(
      'flow=expenditure;nature=project;project=数据核查',
    );
  });

  it('may have units of three levels above them', () => {
    const deeper = withCells(grid, { A6: '118001001', B6: '示例区数据中心机房' });
    expect(keysOf(deeper)['D6']).toBe('flow=expenditure;nature=project;unit=118001001');
    expect(rowOutline(tableOf(deeper))[4]).toBe('        7 42999922118T000000101 平台维护');
  });

  it('may have a total without a name', () => {
    expect(keysOf(withCells(grid, { B3: '' }))).toEqual(keysOf(grid));
  });

  it('have a total that may be printed twice', () => {
    const doubled = withCells(grid, { B9: '合计', D9: '10.00', E9: '1.00' });
    expect(keysOf(doubled)['D9']).toBe(keysOf(doubled)['D3']);
    expect(rowOutline(tableOf(doubled)).at(-1)).toBe('9 合计');
  });
});

it('takes a name without code or unit among coded projects as the heading of those below', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出预算表
项目编码 | 项目名称 | 项目单位 | 合计
 | 合计 | | 10.00
 | 本级支出项目 | | 10.00
42999922118T000000101 | 平台维护 | 示例区数据中心本级 | 6.00
42999924118T000000102 | 数据核查 | 示例区数据中心本级 | 4.00
`,
  );
  expect(rowOutline(tableOf(grid))).toEqual([
    '3 合计',
    '  4 本级支出项目',
    '    5 42999922118T000000101 平台维护',
    '    6 42999924118T000000102 数据核查',
  ]);
});

it('puts projects under a unit that is printed with a name alone and equals 合计', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出预算表
项目名称 | 合计
合计 | 30.00
示例区数据中心 | 30.00
平台维护 | 10.00
数据核查 | 20.00
`,
  );
  expect(rowOutline(tableOf(grid))).toEqual([
    '3 合计',
    '  4 示例区数据中心',
    '    5 平台维护',
    '    6 数据核查',
  ]);
});

describe('a project code before the name in the same cell', () => {
  const keyOf = (A4: string) =>
    keysOf(
      sheet(
        'Sheet1',
        `
2024年项目支出预算表
项目名称 | 合计
合计 | 10.00
${A4} | 10.00
`,
      ),
    )['B4'];

  it.each([
    '42999922118T000000101-平台维护',
    '42999922118T000000101平台维护',
    '[42999922118T000000101]平台维护',
    '42999922118T000000101 平台维护',
  ])('%s is known by its code', (name) => {
    expect(keyOf(name)).toBe('flow=expenditure;nature=project;project=42999922118T000000101');
  });

  it('says the nature by its letter', () => {
    expect(keyOf('42999922118Y000000101-公用经费')).toBe(
      'flow=expenditure;nature=operating;project=42999922118Y000000101',
    );
  });

  it.each([
    '2024年平台维护',
    '20240101-20241231物业服务',
    '12345678901热线运行',
    '42999922118T平台维护',
    '42999922118T000000101',
  ])('%s is no code with a name', (name) => {
    expect(keyOf(name)).toBe(`flow=expenditure;nature=project;project=${name}`);
  });
});

it('takes a body above projects for their unit where the column of codes is blank', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出预算表
项目编码 | 单位名称（项目） | 合计
 | 合计 | 30.00
 | 示例区数据局 | 30.00
 | 42999922118T000000101-平台维护 | 10.00
 | 数据核查 | 20.00
`,
  );
  expect(keysOf(grid)).toMatchObject({
    C4: 'flow=expenditure;nature=project;unit=示例区数据局',
    C5: 'flow=expenditure;nature=project;project=42999922118T000000101',
    C6: 'flow=expenditure;nature=project;project=数据核查',
  });
});

it('takes no project behind the code of its function for a unit, though an office may be called so', () => {
  const keys = keysOf(
    sheet(
      'Sheet1',
      `
2022年一般公共预算项目支出情况表
科目编码 | < | < | 科目名称 | 项目名称 | 项目支出合计 | 商品和服务支出
类 | 款 | 项 | ^ | ^ | ^ | ^
208 | 01 | 99 | 其他人力资源和社会保障管理事务支出 | 社会保险经办 | 43.00 | 43.00
208 | 01 | 50 | 事业运行 | 人才培训 | 20.00 | 20.00
 | | | 合计 | | 63.00 | 63.00
`,
    ),
  );
  expect([keys['F4'], keys['F5'], keys['F6']]).toEqual([
    'flow=expenditure;fund=generalPublicBudget;nature=project;project=社会保险经办',
    'flow=expenditure;fund=generalPublicBudget;nature=project;project=人才培训',
    'flow=expenditure;fund=generalPublicBudget;nature=project',
  ]);
});
