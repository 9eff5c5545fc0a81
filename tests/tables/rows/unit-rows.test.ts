import type { Grid } from '../../../src/grid/grid';
import { keysOf, rowOutline, rowPlaces, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

function keysOfColumn(grid: Grid, column: string): readonly string[] {
  return Object.entries(keysOf(grid)).flatMap(([address, key]) =>
    address.replace(/\d+/, '') === column ? key : [],
  );
}

describe('units', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收入总表
部门（单位）代码 | 部门（单位）名称 | 合计 | 一般公共预算
 | 合计 | 10.00 | 10.00
118 | 示例区数据中心 | 10.00 | 10.00
118001 | 示例区数据中心本级 | 6.00 | 6.00
118002 | 示例区数据服务站 | 4.00 | 4.00
`,
  );

  it('are nested by code below the total', () => {
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 118 示例区数据中心',
      '    5 118001 示例区数据中心本级',
      '    6 118002 示例区数据服务站',
    ]);
  });

  it('are a coordinate: the only unit is not the total', () => {
    expect(keysOfColumn(grid, 'C')).toEqual([
      'flow=income',
      'flow=income;unit=118',
      'flow=income;unit=118001',
      'flow=income;unit=118002',
    ]);
  });

  it('are found at a cell that holds something', () => {
    expect(rowPlaces(tableOf(withCells(grid, { A5: '', B4: '' })))).toEqual([
      '- B3',
      'A4 -',
      '- B5',
      'A6 B6',
    ]);
  });

  it('go by their names where no codes stand', () => {
    const named = withCells(grid, { A4: '', A5: '', A6: '' });
    expect(keysOfColumn(named, 'C')).toEqual([
      'flow=income',
      'flow=income;unit=示例区数据中心',
      'flow=income;unit=示例区数据中心本级',
      'flow=income;unit=示例区数据服务站',
    ]);
  });

  it('have a total that may be printed twice', () => {
    const doubled = withCells(grid, { B7: '合计', C7: '10.00', D7: '10.00' });
    expect(keysOf(doubled)['C7']).toBe(keysOf(doubled)['C3']);
    expect(rowOutline(tableOf(doubled)).at(-1)).toBe('7 合计');
  });

  it('are unknown without code and name', () => {
    const nameless = withCells(grid, { A6: '', B6: '' });
    expect(tableOf(nameless).blocks[0]?.unknownRows).toEqual([{ index: 5, label: '' }]);
  });
});

it.each([
  ['129', '12901', '12902'],
  ['129000', '129001', '129002'],
  ['A', 'A001', 'A002'],
  ['129', '301001', '302001'],
])('nests the units below the department %s', (department, first, second) => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收入总表
单位代码 | 单位名称 | 合计 | 事业收入
 | 合计 | 30.00 | 30.00
${department} | 示例区数据局 | 30.00 | 30.00
${first} | 示例区数据局本级 | 10.00 | 10.00
${second} | 示例区数据中心 | 20.00 | 20.00
`,
  );
  expect(rowOutline(tableOf(grid))).toEqual([
    '3 合计',
    `  4 ${department} 示例区数据局`,
    `    5 ${first} 示例区数据局本级`,
    `    6 ${second} 示例区数据中心`,
  ]);
});

it.each([
  [
    ['129', '129010', '129011', '129100', '129101'],
    ['129', '129', '129', '129'],
  ],
  [
    ['129000', '129010', '129010001'],
    ['129000', '129010'],
  ],
  [
    ['129', '12910', '12911', '1291001'],
    ['129', '129', '12910'],
  ],
])('counts whole levels of unit codes only: %j', (codes, above) => {
  const units = codes.map((code) => `${code} | 示例区${code} | 1.00`).join('\n');
  const { blocks } = tableOf(
    sheet('Sheet1', `2024年部门收入总表\n单位编码 | 单位名称 | 合计\n | 合计 | 9.00\n${units}`),
  );
  const [, , ...rows] = blocks.flatMap((block) => block.rows);
  expect(rows.map(({ parent }) => parent?.code)).toEqual(above);
});
