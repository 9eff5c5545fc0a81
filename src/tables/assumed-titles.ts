import type { TableAssumption } from './assumptions';
import { samePosition } from './assumptions';
import type { Title } from './find-titles';
import { isTableNumberRow, titleAt } from './find-titles';
import type { SheetText } from './sheet-text';
import { filledColumns, hasNumber } from './sheet-text';

/**
 * The titles of a sheet with those that the user names besides: any text may be one. A sheet that
 * is said to be of some kind has its title in its first line, where no line reads like a title.
 */
export function withAssumedTitles(
  sheet: SheetText,
  found: readonly Title[],
  assumed: readonly TableAssumption[],
): readonly Title[] {
  const named = assumed.flatMap(({ title }) =>
    title === null || found.some(({ cell }) => samePosition(cell, title))
      ? []
      : titleAt(sheet, title.row, title.column),
  );
  const titles = [...found, ...named].sort(
    ({ cell: a }, { cell: b }) => a.row - b.row || a.column - b.column,
  );
  return titles.length === 0 && assumed.some(namesKind) ? firstLine(sheet) : titles;
}

function namesKind({ reading }: TableAssumption): boolean {
  return reading.kind === 'table' && reading.tableKind !== null;
}

/** The first line below the number of the table, unless it is a header or figures already. */
function firstLine(sheet: SheetText): readonly Title[] {
  const row = sheet.grid.rows.findIndex((_, index) => !isTableNumberRow(sheet, index));
  if (row < 0) return [];
  const filled = filledColumns(sheet, row);
  const [column] = filled;
  if (column === undefined || filled.length > 2 || hasNumber(sheet, row, filled)) return [];
  return [titleAt(sheet, row, column)];
}
