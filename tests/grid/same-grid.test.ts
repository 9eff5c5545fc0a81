import type { Grid } from '../../src/grid/grid';
import { isSameGrid } from '../../src/grid/same-grid';
import { sheet, withCells } from '../fixtures/sheet';

const GRID = sheet('表', '合计 | < | #20\n12.35≈12.3456 | 3.00←SUM(C2:C3) | ?←A1\n#REF! | TRUE |');

describe('sheets that hold the same', () => {
  it('read a second time', () => {
    expect(isSameGrid(GRID, structuredClone(GRID))).toBe(true);
    expect(isSameGrid(GRID, GRID)).toBe(true);
  });

  const changes: Readonly<Record<string, (grid: Grid) => Grid>> = {
    'a text': (grid) => withCells(grid, { A1: '总计' }),
    'a figure': (grid) => withCells(grid, { C1: '#21' }),
    'what is shown of it': (grid) => withCells(grid, { A2: '12.34≈12.3456' }),
    'what is stored of it': (grid) => withCells(grid, { A2: '12.35≈12.3457' }),
    'its format': (grid) => withCells(grid, { C1: '20' }),
    'a formula': (grid) => withCells(grid, { B2: '3.00←SUM(C2:C4)' }),
    'a result': (grid) => withCells(grid, { C2: '0.00←A1' }),
    'an error': (grid) => withCells(grid, { A3: '#N/A' }),
    'true and false': (grid) => withCells(grid, { B3: 'FALSE' }),
    'one cell more': (grid) => withCells(grid, { D3: '' }),
    'one row more': (grid) => ({ ...grid, rows: [...grid.rows, []] }),
    'an indent': (grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.map((cell) => ({ ...cell, indent: 1 }))),
    }),
    'a merge': (grid) => ({ ...grid, merges: [] }),
    'how far it reaches': (grid) => ({
      ...grid,
      merges: grid.merges.map((area) => ({ ...area, right: area.right + 1 })),
    }),
    'a hidden row': (grid) => ({ ...grid, hiddenRows: new Set([1]) }),
    'a hidden column': (grid) => ({ ...grid, hiddenColumns: new Set([1]) }),
    'its name': (grid) => ({ ...grid, name: '表2' }),
    'whether it is seen': (grid) => ({ ...grid, visibility: 'hidden' }),
  };

  it.each(Object.entries(changes))('but not after a change: %s', (_, change) => {
    const changed = change(GRID);
    expect(isSameGrid(GRID, changed)).toBe(false);
    expect(isSameGrid(changed, GRID)).toBe(false);
  });
});
