import type { Area } from '../base/address';
import type { Cell } from './cell-value';
import { BLANK_CELL } from './cell-value';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet as plain immutable data. Rows and columns count from 0 at A1. */
export interface Grid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rows may be shorter than the sheet is wide; a missing cell is blank. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? BLANK_CELL;
}

/** Number of columns that any row reaches. */
export function gridWidth(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The same sheet with a row put in below another; what stands further down moves by one. */
export function withRowBelow(grid: Grid, row: number, cells: readonly Cell[]): Grid {
  const moved = (own: number) => (own > row ? own + 1 : own);
  return {
    ...grid,
    rows: [...grid.rows.slice(0, row + 1), cells, ...grid.rows.slice(row + 1)],
    merges: grid.merges.map((area) => ({
      ...area,
      top: moved(area.top),
      bottom: moved(area.bottom),
    })),
    hiddenRows: new Set([...grid.hiddenRows].map(moved)),
  };
}

/** The same sheet with one cell replaced; the given grid stays as it was. */
export function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const rows = grid.rows.slice();
  while (rows.length <= row) rows.push([]);
  const cells = (rows[row] ?? []).slice();
  while (cells.length <= column) cells.push(BLANK_CELL);
  cells[column] = cell;
  rows[row] = cells;
  return { ...grid, rows };
}
