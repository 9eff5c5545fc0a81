import type { CellRef } from '../../base/address';
import { keepingAnswers } from '../../base/keeping-answers';
import { foldLabel } from '../../base/label-text';
import { isContinuationMark } from './continuation-marks';
import { isFrameText, isTableNumber, printedYear, withPlainYear } from '../sheet/frame-texts';
import { isTitleOf, matchPrintedTitle } from './match-title';
import { headingText } from '../sheet/heading-text';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';
import type { TableKind } from '../catalogue/table-kind';

/** A row that reads like the title of a table. */
export interface Title {
  readonly cell: CellRef;
  readonly text: string;
  /** Folded, the year in digits, no book-title marks. */
  readonly folded: string;
  /** The year printed in it, or null. */
  readonly year: number | null;
  /** The header stands below this row. */
  readonly bottom: number;
  /** Strong: it ends in 表. Weak ones count only where a table binds below them. */
  readonly source: 'line' | 'weakLine' | 'sheetName';
}

const LONGEST_TITLE = 60;

/** 说明：见部门收入总表, 下一张：部门收入总表: another table is only mentioned. */
const REFERENCE = /^(?:说明|备注|注|[参详]?见|返回|链接|[上下]一[张表页])/;

/** 部门收支总表（公开）（2024年）（公开表1）（单位：万元）: what stands behind the name of the kind. */
const SUFFIX =
  /\((?:20[\dXx]{2}年度?|公开|公示|草案|批复|\p{Script=Han}{1,4}稿|本级|汇总|(?:含|本级及)所属(?:预算)?单位|单位:.{1,6}|(?:百|千|万|亿)?元|第?[\d一二三四五六七八九十]{1,3}页?|接?上?续?表?[\d一二三四五六七八九十]?|(?:附|财决|决算|预算|部门|公开){0,3}(?:[\d-]{1,5}表|表[\d-]{1,5}|表[一二三四五六七八九十]{1,3}))\)$/u;

/** What some offices call the money that all others call otherwise. */
const USUAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/财政预算拨款/, '财政拨款'],
  [/政府基金(?=预算|财政|支出|收)/, '政府性基金'],
];

/** What a title is matched by. */
export const titleName = keepingAnswers(5_000, (folded) => {
  let name = headingText(folded.replace(/[《》]/g, ''));
  while (SUFFIX.test(name)) name = name.replace(SUFFIX, '');
  for (const [word, usual] of USUAL_WORDS) name = name.replace(word, usual);
  return name.replace(/20XX年度?/i, '');
});

/**
 * Rows with nothing but a text that ends in 表, besides its number, unit or body;
 * without any, the name of one of the kinds without 表, such as 部门收支总体情况.
 */
export function findTitles(
  sheet: SheetText,
  kinds: readonly TableKind[],
  top: number,
  bottom: number,
): readonly Title[] {
  const titles: Title[] = [];
  const weak: Title[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0 || filled.length > 4 || hasNumber(sheet, row, filled)) continue;
    const folded = filled.map((column) => withPlainYear(sheet.labelAt(row, column).folded));
    const position = folded.findIndex(isTitle);
    if (position !== -1 && isAlone(folded, position)) {
      titles.push(titleAt(sheet, row, filled[position] ?? 0, 'line'));
    } else if (titles.length === 0 && weak.length === 0) {
      const found = folded.findIndex((text) => isNameWithoutEnding(text, kinds));
      if (found !== -1 && isAlone(folded, found)) {
        weak.push(titleAt(sheet, row, filled[found] ?? 0, 'weakLine'));
      }
    }
  }
  return titles.length > 0 ? titles : weak;
}

/** Titles of kinds beside each other in the row of a title. */
export function titlesBeside(
  sheet: SheetText,
  kinds: readonly TableKind[],
  row: number,
): readonly number[] {
  const titled = filledColumns(sheet, row).filter((column) => {
    const folded = withPlainYear(sheet.labelAt(row, column).folded);
    const name = titleName(folded);
    return isTitle(folded) && isTitleOf(kinds, name);
  });
  return titled.length > 1 ? titled : [];
}

function isAlone(folded: readonly string[], position: number): boolean {
  return (
    folded.length <= 2 ||
    folded.every((text, at) => at === position || isTitle(text) || isFrameText(text))
  );
}

/** The text of a cell as the title of what stands below it. */
export function titleAt(
  sheet: SheetText,
  row: number,
  column: number,
  source: Title['source'],
): Title {
  const text = sheet.labelAt(row, column).printed;
  const folded = withPlainYear(foldLabel(text)).replace(/[《》]/g, '');
  const cell = { sheet: sheet.grid.name, row, column };
  return { cell, text, folded, year: printedYear(folded), bottom: row, source };
}

/** The name of a kind on the tab of a sheet that prints no title. */
export function titleOfSheetName(sheet: SheetText, kinds: readonly TableKind[]): Title | null {
  const title = titleFromSheetName(sheet);
  if (title === null) return null;
  const name = titleName(title.folded);
  return isTitleOf(kinds, name) ? title : null;
}

/** The name on the tab as the title of everything on the sheet; null for a blank sheet. */
export function titleFromSheetName(sheet: SheetText): Title | null {
  const folded = withPlainYear(foldLabel(sheet.grid.name)).replace(/^[\d\-_.]+/, '');
  const row = Array.from({ length: sheet.bottom + 1 }, (_, index) => index).find(
    (index) => sheet.filledAt(index).length > 0,
  );
  if (row === undefined) return null;
  const cell = { sheet: sheet.grid.name, row, column: sheet.filledAt(row)[0] ?? 0 };
  return {
    cell,
    text: sheet.grid.name,
    folded,
    year: printedYear(folded),
    bottom: row - 1,
    source: 'sheetName',
  };
}

/** Whether a folded text reads like the title of a table. */
export function isTitle(folded: string): boolean {
  if (isContinuationMark(folded)) return true;
  const plain = folded.replace(/[《》]/g, '');
  if (plain.length < 4 || plain.length > LONGEST_TITLE) return false;
  if (isTableNumber(plain) || REFERENCE.test(plain)) return false;
  return /表([-—–]{1,2}[^()\-—–]{2,16})?(\([^()]*\))*$/.test(plain) && !/[。;]/.test(plain);
}

function isNameWithoutEnding(folded: string, kinds: readonly TableKind[]): boolean {
  const name = titleName(folded);
  if (!/(?:情况|机关运行经费)$/.test(name) || name.length > LONGEST_TITLE || /[。;,]/.test(name))
    return false;
  return kinds.some((kind) => matchPrintedTitle(kind, `${name}表`) !== null);
}
