import type { Area } from '../../base/address';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { AttachedCell, AttachedTable } from '../../narrative/render/attached-table';
import { disclosureTables } from '../../tables/forms/is-form';
import type { TablePart, TableSet } from '../../tables/table';

/** The public tables of a set as their sheets show them, in the order of the workbook. */
export function attachedTables(set: TableSet, grids: readonly Grid[]): readonly AttachedTable[] {
  return disclosureTables(set).map((table) => {
    const parts = [{ sheet: table.sheet, range: table.range }, ...table.continuations];
    const rows = parts.flatMap((part) => {
      const grid = grids.find(({ name }) => name === part.sheet);
      return grid === undefined ? [] : rowsOf(grid, part);
    });
    // The title stands above the table already.
    const isTitle = (cells: readonly AttachedCell[]) =>
      cells.some(({ text }) => text === table.title) &&
      cells.every(({ text }) => text === table.title || text === '');
    return { title: table.title, rows: rows.filter((cells) => !isTitle(cells)) };
  });
}

/** Hidden rows and columns are not shown here either. */
function rowsOf(grid: Grid, { range }: TablePart): readonly (readonly AttachedCell[])[] {
  const rows = between(range.top, range.bottom).filter((row) => !grid.hiddenRows.has(row));
  const columns = withoutBlankEnd(
    between(range.left, range.right).filter((column) => !grid.hiddenColumns.has(column)),
    (column) => rows.every((row) => labelText(cellAt(grid, row, column)).trim() === ''),
  );
  return rows.map((row) =>
    columns.flatMap((column): readonly AttachedCell[] => {
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
        },
      ];
    }),
  );
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
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
