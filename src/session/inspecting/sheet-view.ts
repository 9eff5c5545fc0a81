import type { CellRef } from '../../base/address';
import type { Cell, CellValue } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';

/** Some sheets of a workbook, cell by cell; what stands on others is blank to it. */
export interface SheetView {
  readonly valueAt: (cell: CellRef) => CellValue;
  /** Whether the row or the column of a cell is hidden. */
  readonly isHidden: (cell: CellRef) => boolean;
}

export function viewSheets(grids: readonly Grid[]): SheetView {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const at = ({ sheet, row, column }: CellRef): Cell => {
    const grid = byName.get(sheet);
    return grid === undefined ? BLANK_CELL : cellAt(grid, row, column);
  };
  return {
    valueAt: (cell) => at(cell).value,
    isHidden: ({ sheet, row, column }) => {
      const grid = byName.get(sheet);
      return grid !== undefined && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column));
    },
  };
}
