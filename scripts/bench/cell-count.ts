import type { Grid } from '../../src/grid/grid';

/** Cells of all rows, blank ones and labels among them. */
export function cellCount(grids: readonly Grid[]): number {
  return grids.reduce(
    (sum, grid) => sum + grid.rows.reduce((count, row) => count + row.length, 0),
    0,
  );
}
