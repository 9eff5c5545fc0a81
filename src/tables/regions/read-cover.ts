import { bodyAlone, entityIn, printedYear, withPlainYear } from '../sheet/frame-texts';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';

/** What a cover says about the tables behind it. */
export interface Cover {
  readonly entity: string | null;
  readonly year: number | null;
}

/** A cover, and the rows below it that only list the tables. */
export interface CoverReading {
  readonly cover: Cover;
  readonly listed: readonly number[];
}

const MOST_LINES = 12;

/** When a document was printed is not the year it is about. */
const DATE = /20\d{2}年[\d一二三四五六七八九十]{1,2}月/;

/** 2024年度部门决算公开表 names the document; 国有资本经营预算表 names a table that may be empty. */
export function namesDocument(title: string): boolean {
  return /(?:部门|单位|年度?)(?:预算|决算)(?:公开)?(?:报?表)?$/.test(title);
}

/**
 * A sheet with a few lines of text, one of which is 2024年部门预算, 2024年部门预算公开表目录 or the
 * like. Below it the tables may be listed, numbered from 1: those lines say nothing about the
 * document.
 */
export function readCover(sheet: SheetText): CoverReading | null {
  const lines: string[] = [];
  const listed: number[] = [];
  for (let row = 0; row <= sheet.bottom; row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) continue;
    if (lines.length > 0 && isListed(sheet, row, filled, listed.length + 1)) {
      listed.push(row);
      continue;
    }
    if (lines.length === MOST_LINES || filled.length > 2 || hasNumber(sheet, row, filled)) {
      return null;
    }
    lines.push(filled.map((column) => withPlainYear(sheet.labelAt(row, column).folded)).join(''));
  }
  const heading = lines.find((line) =>
    /(?:预算|决算)(?:公开)?(?:表|报表|草案)?(?:目录)?$/.test(line),
  );
  if (heading === undefined || lines.some((line) => line.length > 50)) return null;
  const entities = new Set(lines.flatMap((line) => entityIn(line) ?? bodyAlone(line) ?? []));
  const years = new Set(
    lines.flatMap((line) => (DATE.test(line) ? [] : (printedYear(line) ?? []))),
  );
  return { cover: { entity: onlyOne(entities), year: onlyOne(years) }, listed };
}

/** 3. 支出决算表, 表3：支出决算表: the number before the name of a listed table. */
const NUMBERED = /^(?:附?表)?\(?(\d{1,2})\)?[.、:]?(?=\D*表)/;

/** 3 | 支出决算表, or both in one cell, in a list of contents. */
function isListed(
  sheet: SheetText,
  row: number,
  [first = -1, second, ...more]: readonly number[],
  number: number,
): boolean {
  const { folded } = sheet.labelAt(row, first);
  if (second === undefined) return NUMBERED.exec(folded)?.[1] === String(number);
  if (more.length > 0 || folded !== String(number)) return false;
  return /\p{Script=Han}/u.test(sheet.labelAt(row, second).folded);
}

function onlyOne<T>(values: ReadonlySet<T>): T | null {
  const [first = null] = values;
  return values.size === 1 ? first : null;
}
