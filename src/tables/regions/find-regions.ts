import type { Steps } from '../../base/steps';
import type { Title } from './find-titles';
import { dropHeadings } from './drop-headings';
import { namesKind, withAssumedTitles } from './assumed-titles';
import type { TableAssumption } from '../assumptions';
import {
  findTitles,
  titleFromSheetName,
  titleName,
  titleOfSheetName,
  titlesBeside,
} from './find-titles';
import { isTitleOf } from './match-title';
import { withSplitTitles } from './split-titles';
import { bodyAlone, isTableNumber, withPlainYear, yearOfDocument } from '../sheet/frame-texts';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';
import type { TableKind } from '../catalogue/table-kind';
import { isLong } from '../sheet/long-lists';

/** The part of a sheet that belongs to one title. */
export interface Region {
  /** The sheet seen through the columns of the table. */
  readonly sheet: SheetText;
  readonly title: Title;
  /** From where lines above the title belong to it. */
  readonly top: number;
  readonly lastRow: number;
}

/** How many lines above a title may name its number, its body and its year. */
const LINES_ABOVE = 4;

/** Where the tables of a sheet stand: below one another, beside one another, or both. */
export function* findRegions(
  sheet: SheetText,
  kinds: readonly TableKind[],
  assumed: readonly TableAssumption[] = [],
): Steps<readonly Region[]> {
  const stacked = function* (windows: readonly SheetText[], top: number, bottom: number) {
    const regions: Region[] = [];
    for (const window of windows) {
      const lines = findTitles(window, kinds, top, bottom);
      if (isLong(sheet.grid.rows)) yield;
      const titles = withSplitTitles(window, dropHeadings(window, lines, kinds), kinds);
      if (isLong(sheet.grid.rows)) yield;
      const given = withAssumedTitles(window, titles, assumed, top, bottom);
      regions.push(...stackTitles(window, given, top, bottom));
      if (isLong(sheet.grid.rows)) yield;
    }
    return regions;
  };
  const windows = splitByColumns(sheet, kinds, 0, sheet.bottom);
  if (isLong(sheet.grid.rows)) yield;
  if (windows.length > 1) return yield* stacked(windows, 0, sheet.bottom);
  const regions: Region[] = [];
  for (const region of yield* stacked([sheet], 0, sheet.bottom)) {
    const { top, lastRow } = region;
    const beside = splitByColumns(sheet, kinds, top, lastRow);
    if (isLong(sheet.grid.rows)) yield;
    const sides = beside.length > 1 ? beside : splitByTitles(sheet, kinds, region.title.cell.row);
    if (sides.length > 1) regions.push(...(yield* stacked(sides, top, lastRow)));
    else regions.push(region);
  }
  if (regions.length > 0) return regions;
  const title = assumed.some(namesKind)
    ? titleFromSheetName(sheet)
    : titleOfSheetName(sheet, kinds);
  return title === null ? [] : [{ sheet, title, top: 0, lastRow: sheet.bottom }];
}

/** One table below another: each ends where the lines above the next title begin. */
function stackTitles(
  sheet: SheetText,
  titles: readonly Title[],
  top: number,
  bottom: number,
): readonly Region[] {
  const tops = titles.map((title, position) =>
    position === 0 ? top : topOf(sheet, title, titles[position - 1]?.cell.row ?? top),
  );
  return titles.map((title, position) => ({
    sheet,
    title,
    top: Math.max(tops[position] ?? top, title.cell.row - LINES_ABOVE),
    lastRow: (tops[position + 1] ?? bottom + 1) - 1,
  }));
}

/** The number of a table, its body and its year may stand above its title. */
function topOf(sheet: SheetText, title: Title, above: number): number {
  let top = title.cell.row;
  while (top - 1 > above && title.cell.row - top < LINES_ABOVE && isAboveTitle(sheet, top - 1)) {
    top -= 1;
  }
  return top;
}

function isAboveTitle(sheet: SheetText, row: number): boolean {
  const filled = filledColumns(sheet, row);
  return (
    !hasNumber(sheet, row, filled) &&
    filled.every((column) => {
      const folded = withPlainYear(sheet.labelAt(row, column).folded);
      return isTableNumber(folded) || bodyAlone(folded) !== null || yearOfDocument(folded) !== null;
    })
  );
}

/**
 * Tables beside one another with a blank column between them: each has its own
 * title of a known kind. What stands beside a table without one belongs to it.
 */
function splitByColumns(
  sheet: SheetText,
  kinds: readonly TableKind[],
  top: number,
  bottom: number,
): readonly SheetText[] {
  const starts = groupStarts(sheet, top, bottom);
  if (starts.length < 2) return [];
  const titled = starts.filter((start, position) => {
    const window = sheet.within(start, starts[position + 1] ?? sheet.right);
    return hasTable(window, kinds, top, bottom);
  });
  if (titled.length < 2) return [];
  return titled.map((start, position) =>
    sheet.within(position === 0 ? sheet.left : start, titled[position + 1] ?? sheet.right),
  );
}

/** The first columns of the groups that wholly blank columns set apart. */
function groupStarts(sheet: SheetText, top: number, bottom: number): readonly number[] {
  const used = new Uint8Array(sheet.right);
  for (let row = top; row <= bottom; row += 1) {
    for (const column of filledColumns(sheet, row)) used[column] = 1;
  }
  for (const area of sheet.grid.merges) {
    if (area.bottom < top || area.top > bottom) continue;
    used.fill(1, Math.max(area.left, sheet.left), Math.min(area.right + 1, sheet.right));
  }
  const starts: number[] = [];
  for (let column = sheet.left; column < sheet.right; column += 1) {
    if (used[column] === 1 && (column === sheet.left || used[column - 1] === 0))
      starts.push(column);
  }
  return starts;
}

/** A title of a known kind with at least two rows of at least two cells below it. */
function hasTable(
  window: SheetText,
  kinds: readonly TableKind[],
  top: number,
  bottom: number,
): boolean {
  const title = findTitles(window, kinds, top, bottom).find(({ folded, source }) => {
    const name = titleName(folded);
    return source === 'line' && isTitleOf(kinds, name);
  });
  if (title === undefined) return false;
  let rows = 0;
  for (let row = title.cell.row + 1; row <= bottom && rows < 2; row += 1) {
    if (filledColumns(window, row).length > 1) rows += 1;
  }
  return rows === 2;
}

/** Without a blank column between them each table begins in the column of its title. */
function splitByTitles(
  sheet: SheetText,
  kinds: readonly TableKind[],
  row: number,
): readonly SheetText[] {
  const columns = titlesBeside(sheet, kinds, row);
  return columns.map((column, position) =>
    sheet.within(position === 0 ? sheet.left : column, columns[position + 1] ?? sheet.right),
  );
}
