import { isFrameText } from '../sheet/frame-texts';
import type { HeaderColumn } from './header-columns';
import { isMergedAcross, readPaths, yearOf } from './header-columns';
import type { Label } from '../sheet/label';
import { NO_LABEL } from '../sheet/label';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';

export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** First row below header and column-number rows. */
  readonly bodyTop: number;
}

/** Says whether a folded label belongs to the header of the kind that is tried. */
export interface HeaderLabels {
  isHeading(label: string): boolean;
  /** The label of a column that identifies rows: below it stand rows, not headings. */
  isRowLabel(label: string): boolean;
  /** 收入项目 over 项目 and 预算数: a heading over one side. */
  isSide(label: string): boolean;
}

/** How far below its title a header may begin. */
export const LONGEST_GAP = 8;

/** 单位（万元） above a header is no column of units. */
const UNIT_LINE = /^(?:金额|货币|计量)?单位:?\(?(?:人民币)?(?:万元|元|千元|亿元|百万元)\)?$/;

/** The rows of a header, from which its columns follow. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Where the header below a title stands; null when none of the kind's headings is there. */
export function findHeader(
  sheet: SheetText,
  titleRow: number,
  lastRow: number,
  labels: HeaderLabels,
): HeaderRows | null {
  const top = findHeaderTop(sheet, titleRow, lastRow, labels);
  if (top === null) return null;
  return { top, bottom: findHeaderBottom(sheet, top, lastRow, labels) };
}

/** What stands in the rows of a header, whatever kind it is of. */
export function readHeader(
  sheet: SheetText,
  { top, bottom }: HeaderRows,
  lastRow: number,
): TableHeader {
  const bodyTop = findBodyTop(sheet, bottom, lastRow);
  return { top, bottom, columns: readPaths(sheet, top, bottom), bodyTop };
}

const BARE_YEAR = /^20\d{2}年?度?$/;

/** 2024年度 in its row, alone or beside unit, body and number of the table, is the year of the table, not of a column. */
export function isYearOfTable(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  let years = 0;
  for (const column of filled) {
    const label = sheet.labelAt(row, column);
    if (BARE_YEAR.test(label.heading)) years += 1;
    else if (!UNIT_LINE.test(label.folded) && !isFrameText(label.folded)) return false;
  }
  return years === 1;
}

function findHeaderTop(
  sheet: SheetText,
  titleRow: number,
  lastRow: number,
  labels: HeaderLabels,
): number | null {
  const limit = Math.min(lastRow, titleRow + LONGEST_GAP);
  for (let row = titleRow + 1; row <= limit; row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) continue;
    // A row of figures is below the header, wherever that was.
    if (filled.length > 1 && hasNumber(sheet, row, filled)) return null;
    if (isYearOfTable(sheet, row, filled)) continue;
    let known = 0;
    let names = 0;
    for (const column of filled) {
      const { heading, folded } = sheet.labelAt(row, column);
      if (UNIT_LINE.test(folded) || !labels.isHeading(heading)) continue;
      known += 1;
      if (labels.isRowLabel(heading)) names += 1;
    }
    if (known === 0) continue;
    const standsOut = names > 0 && known > 2;
    if (standsOut || known * 2 >= filled.length) return row;
    // Strange headings beside a known one stand over columns too: what is below must not pass for all.
    if (isOverColumns(sheet, row, filled)) return row;
  }
  return null;
}

function findHeaderBottom(
  sheet: SheetText,
  top: number,
  lastRow: number,
  labels: HeaderLabels,
): number {
  let bottom = top;
  for (let row = top; row <= Math.min(bottom + 1, lastRow); row += 1) {
    const filled = filledColumns(sheet, row);
    if (row > bottom && !isFurtherHeaderRow(sheet, top, row, filled, labels)) break;
    bottom = Math.max(bottom, row);
    for (const column of filled) bottom = Math.max(bottom, lastBeside(sheet, row, column));
  }
  return bottom;
}

/** Whether a row of several texts says nothing of the table as a whole, such as its unit or body. */
function isOverColumns(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  return (
    filled.length > 2 &&
    filled.every((column) => {
      const folded = sheet.labelAt(row, column).folded;
      return !isFrameText(folded) && !folded.includes(':') && folded.length < 30;
    })
  );
}

/** The last row of a heading; 类 款 项 may be merged over the column numbers and 合计 below them. */
export function lastBeside(sheet: SheetText, row: number, column: number): number {
  const end = sheet.mergeBottom(row, column);
  for (let below = row + 1; below <= end; below += 1) {
    const isBelowHeader =
      isColumnNumberRow(sheet, below) || hasNumber(sheet, below, filledColumns(sheet, below));
    if (isBelowHeader) return below - 1;
  }
  return end;
}

function isFurtherHeaderRow(
  sheet: SheetText,
  top: number,
  row: number,
  filled: readonly number[],
  labels: HeaderLabels,
): boolean {
  if (filled.length === 0 || hasNumber(sheet, row, filled)) return false;
  if (filled.every((column) => sheet.labelAt(row, column).ordinal > 0)) return false;
  const textAt = (column: number) => sheet.labelAt(row, column).heading;
  const known = filled.filter((column) => labels.isHeading(textAt(column)));
  // Beside the label of the rows and mostly known headings a strange one is a heading too.
  const isTold =
    known.length * 2 > filled.length && known.some((column) => labels.isRowLabel(textAt(column)));
  if (known.length < filled.length && !isTold) return false;
  return known.every((column) => {
    const own = textAt(column);
    // 科目编码 under 项目: what stands above only groups it.
    if (labels.isRowLabel(own)) return true;
    for (let above = top; above < row; above += 1) {
      const label = sheet.labelAt(above, column).heading;
      if (!labels.isRowLabel(label)) continue;
      if (!labels.isSide(label) || !isOverSeveral(sheet, above, column)) return false;
    }
    return true;
  });
}

/** Whether the label stands over the next column too, or over the one before, merged or not. */
function isOverSeveral(sheet: SheetText, row: number, column: number): boolean {
  return (
    isMergedAcross(sheet, row, column) ||
    (column + 1 < sheet.right && sheet.labelAt(row, column + 1).printed === '')
  );
}

/** Below the header, the rows of column numbers, and what is blank before those. */
function findBodyTop(sheet: SheetText, bottom: number, lastRow: number): number {
  let bodyTop = bottom + 1;
  for (let row = bodyTop; row <= lastRow; row += 1) {
    if (isColumnNumberRow(sheet, row)) bodyTop = row + 1;
    else if (filledColumns(sheet, row).length > 0) break;
  }
  return bodyTop;
}

/** 1 2 3=1+2 …, 甲 乙 1 2 or 栏次 under the header. */
export function isColumnNumberRow(sheet: SheetText, row: number): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length < 2) return false;
  if (filled.some((column) => sheet.labelAt(row, column).folded === '栏次')) return true;
  let previous = 0;
  return filled.every((column) => {
    const text = sheet.labelAt(row, column).folded;
    if (/^([甲乙丙丁戊己庚辛壬癸子丑寅卯]|\*+|-+)$/.test(text)) return true;
    const number = Number(/^[[(]?(\d{1,2})[\])]?(=.+)?$/.exec(text)?.[1] ?? NaN);
    const next = number > previous && number <= previous + 4;
    previous = number;
    return next;
  });
}

/**
 * Some offices print the last level of the header in the row of 合计, in the place
 * of its figures: 合计 | 105.00 | 小计 | 基本支出 | 项目支出. It is read only where
 * neighbours could not be told apart without it.
 */
export function withSunkLevel(
  sheet: SheetText,
  header: TableHeader,
  labels: HeaderLabels,
): TableHeader {
  const { bottom, bodyTop: row } = header;
  const headed = header.columns.filter(({ path }) => path.length > 0);
  const paths = headed.map(({ path }) => path.join('›'));
  if (row !== bottom + 1 || new Set(paths).size === paths.length) return header;
  const words = new Map<number, Label>();
  for (const own of new Set(paths)) {
    const alike = headed.filter((_, position) => paths[position] === own);
    if (alike.length < 2 || labels.isRowLabel(alike[0]?.path.at(-1) ?? '')) continue;
    const below = alike.map(({ index }) => sheet.labelAt(row, index));
    if (below.every(({ printed, heading }) => printed !== '' && labels.isHeading(heading)))
      alike.forEach(({ index }, place) => words.set(index, below[place] ?? NO_LABEL));
  }
  if (words.size === 0) return header;
  const columns = header.columns.map((column) => {
    const word = words.get(column.index);
    if (word === undefined) return column;
    const printed = `${column.printed}›${word.unbroken}`;
    const path = [...column.path, word.heading];
    return { index: column.index, path, printed, headingRow: row, year: yearOf(path) };
  });
  return { ...header, columns };
}
