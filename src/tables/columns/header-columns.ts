import { cellAt } from '../../grid/grid';
import { yearOfHeading } from '../vocabulary/column-terms';
import type { ColumnYear } from '../coordinates/coordinates';
import type { Label } from '../sheet/label';
import { NO_LABEL } from '../sheet/label';
import type { SheetText } from '../sheet/sheet-text';

/** One column of a table with the labels above it, from the outermost down. */
export interface HeaderColumn {
  readonly index: number;
  /** Folded, without ordinals and unit suffixes; equal neighbours once. */
  readonly path: readonly string[];
  /** As printed, for people. */
  readonly printed: string;
  /** The row in which the last of its labels stands, that of its merge where it is merged. */
  readonly headingRow: number;
  /** The year that the first of its labels with one says. */
  readonly year: ColumnYear | null;
}

/** The year that the first label with one says. */
export function yearOf(path: readonly string[]): ColumnYear | null {
  for (const label of path) {
    const year = yearOfHeading(label);
    if (year !== null) return year;
  }
  return null;
}

/** The columns of the sheet with what stands above each in these rows. */
export function readPaths(sheet: SheetText, top: number, bottom: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let index = sheet.left; index < sheet.right; index += 1) {
    const path: string[] = [];
    let printed = '';
    let headingRow = top;
    for (let row = top; row <= bottom; row += 1) {
      const label = spanningLabel(sheet, row, index, bottom);
      const { heading, unbroken } = label;
      const isGap = row === bottom && label.printed === '' && isGapOfGroup(sheet, row, index);
      if (!isGap && (heading === '' || path.at(-1) === heading)) continue;
      printed += path.length === 0 ? unbroken : `›${unbroken}`;
      path.push(heading);
      headingRow = row;
    }
    columns.push({ index, path, printed, headingRow, year: yearOf(path) });
  }
  return columns;
}

/**
 * A blank in the last row of the header, below a group that is merged over it and a neighbour with a
 * heading of its own: which part of the group the column is nobody says.
 */
function isGapOfGroup(sheet: SheetText, row: number, column: number): boolean {
  if (sheet.isCovered(row, column) || !isMergedAcross(sheet, row - 1, column)) return false;
  const isSame = (other: number) =>
    isMergedAcross(sheet, row - 1, other) &&
    sheet.labelAt(row - 1, other).printed === sheet.labelAt(row - 1, column).printed;
  return [column - 1, column + 1].some(
    (other) =>
      isSame(other) && sheet.labelAt(row, other).printed !== '' && !sheet.isCovered(row, other),
  );
}

/** Without merges a group heading stands over its first column only: blanks to its right belong to it. */
function spanningLabel(sheet: SheetText, row: number, column: number, bottom: number): Label {
  const own = sheet.labelAt(row, column);
  if (own.printed !== '' || row === bottom || sheet.isCovered(row, column)) return own;
  if (!hasLabelBelow(sheet, row, column, bottom)) return own;
  for (let left = column - 1; left >= sheet.left; left -= 1) {
    const label = sheet.labelAt(row, left);
    if (label.printed === '') continue;
    const groups = sheet.mergeBottom(row, left) === row && !isMergedAcross(sheet, row, left);
    return groups && sheet.labelAt(row + 1, left).printed !== '' ? label : NO_LABEL;
  }
  return own;
}

function hasLabelBelow(sheet: SheetText, row: number, column: number, bottom: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (sheet.labelAt(below, column).printed !== '') return true;
  }
  return false;
}

/** Whether the label of a cell stands over the next column too. */
export function isMergedAcross(sheet: SheetText, row: number, column: number): boolean {
  return (
    sheet.isCovered(row, column) ||
    (cellAt(sheet.grid, row, column + 1).value.kind === 'blank' && sheet.isCovered(row, column + 1))
  );
}
