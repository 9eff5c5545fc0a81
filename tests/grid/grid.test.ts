import { BLANK_CELL } from '../../src/grid/cell-value';
import type { Cell } from '../../src/grid/cell-value';
import { cellAt, gridWidth, withCell } from '../../src/grid/grid';
import { sheet } from '../fixtures/sheet';

const grid = sheet(
  '支出',
  `
科目编码 | 合计
201 | 10.00 | 备注
`,
);

const other: Cell = { value: { kind: 'text', text: '新' }, formula: null, indent: 1 };

test('a cell outside the rows is blank', () => {
  expect(cellAt(grid, 0, 1).value).toEqual({ kind: 'text', text: '合计' });
  expect(cellAt(grid, 0, 2)).toBe(BLANK_CELL);
  expect(cellAt(grid, 9, 0)).toBe(BLANK_CELL);
  expect(cellAt(grid, -1, 0)).toBe(BLANK_CELL);
});

test('the sheet is as wide as its widest row', () => {
  expect(gridWidth(grid)).toBe(3);
  expect(gridWidth({ ...grid, rows: [] })).toBe(0);
});

describe('withCell', () => {
  it('leaves the sheet it was given as it was', () => {
    const before = structuredClone(grid);
    const rows = grid.rows;
    withCell(grid, 1, 1, other);
    withCell(grid, 5, 5, other);
    expect(grid).toEqual(before);
    expect(grid.rows).toBe(rows);
  });

  it('replaces one cell and shares every other row', () => {
    const edited = withCell(grid, 1, 1, other);
    expect(cellAt(edited, 1, 1)).toBe(other);
    expect(cellAt(edited, 1, 0)).toBe(cellAt(grid, 1, 0));
    expect(cellAt(edited, 1, 2)).toBe(cellAt(grid, 1, 2));
    expect(edited.rows[0]).toBe(grid.rows[0]);
    expect({ ...edited, rows: null }).toEqual({ ...grid, rows: null });
  });

  it('fills up with blanks what lies between', () => {
    const edited = withCell(grid, 4, 2, other);
    expect(edited.rows.length).toBe(5);
    expect(edited.rows.slice(2, 4)).toEqual([[], []]);
    expect(edited.rows[4]).toEqual([BLANK_CELL, BLANK_CELL, other]);
  });
});
