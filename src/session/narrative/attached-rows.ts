import type { Area } from '../../base/address';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { AttachedCell } from '../../narrative/render/attached-table';

/** A row of a part of a sheet as people see it. */
export interface AttachedRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly cells: readonly (AttachedCell & { readonly column: number })[];
}

/** Hidden rows and columns are not shown here either. */
export function attachedRows(grid: Grid, range: Area): readonly AttachedRow[] {
  const rows = between(range.top, range.bottom).filter((row) => !grid.hiddenRows.has(row));
  const columns = withoutBlankEnd(
    between(range.left, range.right).filter((column) => !grid.hiddenColumns.has(column)),
    (column) => rows.every((row) => labelText(cellAt(grid, row, column)).trim() === ''),
  );
  return rows.map((row) => ({
    row,
    cells: columns.flatMap((column): AttachedRow['cells'] => {
      const merge = grid.merges.find((one) => covers(one, row, column));
      const own = merge ?? { top: row, left: column, bottom: row, right: column };
      const spanned = {
        rows: rows.filter((one) => one >= own.top && one <= own.bottom),
        columns: columns.filter((one) => one >= own.left && one <= own.right),
      };
      if (spanned.rows[0] !== row || spanned.columns[0] !== column) return [];
      const cell = cellAt(grid, own.top, own.left);
      return [
        {
          text: labelText(cell).trim(),
          isFigure: cell.value.kind === 'number',
          columnSpan: spanned.columns.length,
          rowSpan: spanned.rows.length,
          column,
        },
      ];
    }),
  }));
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

/** Columns at the right in which nothing is printed are not part of what people see. */
function withoutBlankEnd(
  columns: readonly number[],
  isBlank: (column: number) => boolean,
): readonly number[] {
  let length = columns.length;
  while (length > 0 && isBlank(columns[length - 1] ?? 0)) length -= 1;
  return columns.slice(0, length);
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
