import type { Grid } from '../../../src/grid/grid';
import { keysOf, rowOutline, rowPlaces, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

function keysOfColumn(grid: Grid, column: string): readonly string[] {
  return Object.entries(keysOf(grid)).flatMap(([address, key]) =>
    address.replace(/\d+/, '') === column ? key : [],
  );
}

describe('list lines', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年政府采购预算表
单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 采购金额
 | 合计 | | | | | 2.00
118 | 示例区数据中心 | | | | |
118001 | 示例区数据中心本级 | 公用 | 复印纸 | #2 | 0.40 | 0.80
118001 | 示例区数据中心本级 | 公用 | 复印纸 | #2 | 0.40 | 0.80
118001 | 示例区数据中心本级 | 公用 | 台式计算机 | #1 | 0.40 | 0.40
`,
  );

  it('never are the same figure, however alike they look', () => {
    const keys = keysOfColumn(grid, 'G');
    expect(keys.slice(0, 2)).toEqual(['flow=procurement', 'flow=procurement;unit=118']);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys.slice(2)) expect(key).toMatch(/^Sheet1;flow=procurement;line=\d$/);
  });

  it('are found at the first cell of their rows that holds something', () => {
    const blanked = withCells(grid, { A5: '', B5: '' });
    expect(rowPlaces(tableOf(blanked)).slice(0, 4)).toEqual(['- B3', '- A4', '- C5', '- A6']);
  });

  it('hang below the rows of units, which may hold no figure', () => {
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 118 示例区数据中心',
      '    5 复印纸',
      '    6 复印纸',
      '    7 台式计算机',
    ]);
    expect(tableOf(grid).blocks[0]?.rows.map((row) => row.empty)).toEqual([
      ...[false, true, false, false, false],
    ]);
  });

  it('know the cells that are no amounts', () => {
    expect(tableOf(grid).blocks[0]?.rows[2]?.attributes).toEqual({
      projectName: { sheet: 'Sheet1', row: 4, column: 2 },
      procurementItem: { sheet: 'Sheet1', row: 4, column: 3 },
      quantity: { sheet: 'Sheet1', row: 4, column: 4 },
      unitPrice: { sheet: 'Sheet1', row: 4, column: 5 },
    });
  });

  it('have a total that may be printed twice', () => {
    const doubled = withCells(grid, { B8: '合计', G8: '2.00' });
    expect(keysOf(doubled)['G8']).toBe(keysOf(doubled)['G3']);
    expect(rowOutline(tableOf(doubled)).at(-1)).toBe('8 合计');
  });
});

describe('lines by 采购类别', () => {
  const grid = sheet(
    'Sheet1',
    `
2021年政府采购预算表
采购类别 | 采购内容 | 采购金额 | 其中：面向中小微企业
合计 | | 30.00 | 12.00
货物类 | | 0.00 |
服务类 | 印刷和出版服务、租赁服务 | 20.00 | 10.00
工程类 | 装修工程 | 10.00 | 2.00
`,
  );

  it('are lines below 合计, with or without 采购内容', () => {
    expect(rowOutline(tableOf(grid))).toEqual(['3 合计', '  4 货物类', '  5 服务类', '  6 工程类']);
    expect(keysOf(grid)).toEqual({
      C3: 'flow=procurement',
      D3: 'flow=procurement;item=smallAndMedium',
      C4: 'Sheet1;flow=procurement;line=1',
      D4: 'Sheet1;flow=procurement;item=smallAndMedium;line=1',
      C5: 'Sheet1;flow=procurement;line=2',
      D5: 'Sheet1;flow=procurement;item=smallAndMedium;line=2',
      C6: 'Sheet1;flow=procurement;line=3',
      D6: 'Sheet1;flow=procurement;item=smallAndMedium;line=3',
    });
  });

  it('belong to a category printed alone, and stand beside one printed with them', () => {
    const listed = withCells(grid, { A5: '', C4: '20.00', B5: '复印纸', D4: '10.00' });
    expect(rowOutline(tableOf(listed))).toEqual([
      '3 合计',
      '  4 货物类',
      '    5 复印纸',
      '  6 工程类',
    ]);
    const merged = withCells(grid, { A6: '' });
    expect(rowOutline(tableOf(merged))).toEqual([
      '3 合计',
      '  4 货物类',
      '  5 服务类',
      '  6 装修工程',
    ]);
  });

  it('leave a 小计 among them alone', () => {
    const subtotal = withCells(grid, { A6: '服务类小计', B6: '', C6: '20.00', D6: '10.00' });
    expect(tableOf(subtotal).blocks[0]?.unknownRows).toEqual([{ index: 5, label: '服务类小计' }]);
  });
});
