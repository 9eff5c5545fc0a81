import { isFrameText } from '../sheet/frame-texts';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';
import { isMergedAcross } from './header-columns';
import type { HeaderRows } from './read-header';
import { LONGEST_GAP, isColumnNumberRow, isYearOfTable, lastBeside } from './read-header';

/** A table of fewer columns has no header that could be told from the lines around a title. */
const LEAST_COLUMNS = 3;

const MOST_LEVELS = 4;

/**
 * Where the header below a title stands whatever its headings say: the first row of texts over
 * several columns, with what stands below its groups. Null where there is none.
 */
export function outlineHeader(
  sheet: SheetText,
  titleRow: number,
  lastRow: number,
): HeaderRows | null {
  const limit = Math.min(lastRow, titleRow + LONGEST_GAP);
  for (let row = titleRow + 1; row <= limit; row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length > 1 && hasNumber(sheet, row, filled)) return null;
    if (isOverColumns(sheet, row, filled)) {
      return { top: row, bottom: bottomOf(sheet, row, lastRow) };
    }
  }
  return null;
}

function isOverColumns(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  if (filled.length < 2 || isYearOfTable(sheet, row, filled)) return false;
  let headed = 0;
  for (let column = sheet.left; column < sheet.right; column += 1) {
    if (sheet.labelAt(row, column).printed !== '') headed += 1;
  }
  // 单价（元） is a heading all the same.
  const around = filled.filter((column) => {
    const { folded } = sheet.labelAt(row, column);
    return isFrameText(folded) || folded.includes(':');
  });
  return headed >= LEAST_COLUMNS && around.length * 2 < filled.length;
}

function bottomOf(sheet: SheetText, top: number, lastRow: number): number {
  let bottom = top;
  for (let row = top; row <= Math.min(bottom, lastRow, top + MOST_LEVELS - 1); row += 1) {
    for (const column of filledColumns(sheet, row)) {
      bottom = Math.max(bottom, lastBeside(sheet, row, column));
    }
    if (row === bottom && row < lastRow && isBelowGroups(sheet, row + 1)) bottom = row + 1;
  }
  return bottom;
}

/** Whether each text of the row stands below a heading that goes over the next column too. */
function isBelowGroups(sheet: SheetText, row: number): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length === 0 || hasNumber(sheet, row, filled)) return false;
  if (isColumnNumberRow(sheet, row)) return false;
  const isBelowGroup = (column: number) =>
    isMergedAcross(sheet, row - 1, column) || sheet.labelAt(row - 1, column).printed === '';
  return filled.every(isBelowGroup);
}
