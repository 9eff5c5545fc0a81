import type { TableAssumption } from '../assumptions';
import { samePosition } from '../assumptions';
import type { Title } from './find-titles';
import { titleAt } from './find-titles';
import { isTableNumber } from '../sheet/frame-texts';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';

/**
 * The titles between two rows with those that the user names besides: any text may be one. A sheet
 * that is said to be of some kind has its title in its first line, where no line reads like one.
 */
export function withAssumedTitles(
  sheet: SheetText,
  found: readonly Title[],
  assumed: readonly TableAssumption[],
  top: number,
  bottom: number,
): readonly Title[] {
  const named = assumed.flatMap(({ title }) =>
    title === null ||
    title.row < top ||
    title.row > bottom ||
    title.column < sheet.left ||
    title.column >= sheet.right ||
    found.some(({ cell }) => samePosition(cell, title))
      ? []
      : titleAt(sheet, title.row, title.column, 'line'),
  );
  const titles = [...found, ...named].sort(
    ({ cell: a }, { cell: b }) => a.row - b.row || a.column - b.column,
  );
  return titles.length === 0 && assumed.some(namesKind) ? firstLine(sheet, top, bottom) : titles;
}

/** Whether the user says which kind of table it is. */
export function namesKind({ reading }: TableAssumption): boolean {
  return reading.kind === 'table' && reading.tableKind !== null;
}

/** The first line below the number of the table, unless it is a header or figures already. */
function firstLine(sheet: SheetText, top: number, bottom: number): readonly Title[] {
  for (let row = top; row <= bottom; row += 1) {
    const filled = filledColumns(sheet, row);
    const isNumberOfTable =
      !hasNumber(sheet, row, filled) &&
      filled.every((column) => isTableNumber(sheet.labelAt(row, column).folded));
    if (isNumberOfTable) continue;
    const [column] = filled;
    if (column === undefined || filled.length > 2 || hasNumber(sheet, row, filled)) return [];
    return [titleAt(sheet, row, column, 'line')];
  }
  return [];
}
