import { loadCodeBook } from '../../../src/codes/load-code-book';
import { labelText } from '../../../src/grid/cell-value';
import { YEAR } from '../../synthetic/codes';
import type { SyntheticCell, SyntheticSet } from '../../synthetic/synthetic-set';

/** A row of a coded list: its code, where it stands, its places for amounts. */
export interface CodedRow {
  readonly sheet: string;
  readonly row: number;
  readonly codeColumn: number;
  readonly nameColumn: number;
  readonly code: string;
  readonly cells: readonly SyntheticCell[];
}

const rowMemo = new WeakMap<SyntheticSet, readonly CodedRow[]>();

/** The rows that begin with a code of the classifications. */
export function codedRows(set: SyntheticSet): readonly CodedRow[] {
  const known = rowMemo.get(set);
  if (known !== undefined) return known;
  const rows = new Map<string, SyntheticCell[]>();
  for (const cell of set.cells) {
    const key = `${cell.sheet}|${cell.row}`;
    const own = rows.get(key);
    if (own) own.push(cell);
    else rows.set(key, [cell]);
  }
  const coded = [...rows.values()].flatMap((cells): readonly CodedRow[] => {
    const [first] = cells;
    const grid = set.grids.find(({ name }) => name === first?.sheet);
    if (first === undefined || grid === undefined || cells.every(({ blank }) => blank)) return [];
    const texts = (grid.rows[first.row] ?? []).slice(0, first.column).map(labelText);
    const codeColumn = texts.findIndex((text) => /^(\d{3}|\d{5}|\d{7})$/.test(text));
    const nameColumn = texts.findIndex((text, column) => column > codeColumn && text !== '');
    const code = texts[codeColumn];
    if (code === undefined || nameColumn < 0 || !isOfBook(code)) return [];
    // Rows of two lists side by side are no rows of one.
    if (cells.some(({ column }, position) => column !== first.column + position)) return [];
    return [{ sheet: first.sheet, row: first.row, codeColumn, nameColumn, code, cells }];
  });
  rowMemo.set(set, coded);
  return coded;
}

function isOfBook(code: string): boolean {
  return nameOf(code) !== '';
}

export function nameOf(code: string): string {
  const [functions, economy] = [loadCodeBook('function'), loadCodeBook('economy')];
  return functions.nameIn(code, YEAR) ?? economy.nameIn(code, YEAR) ?? '';
}

/** Codes of the same length and classification. */
export function itemsOf(code: string): readonly string[] {
  const book = [loadCodeBook('function'), loadCodeBook('economy')].find(
    (one) => one.find(code) !== null,
  );
  return (book?.entries ?? [])
    .map((entry) => entry.code)
    .filter((other) => other.length === code.length)
    .filter((other) => ['inForce', 'unproven'].includes(book?.validity(other, YEAR).kind ?? ''));
}

/** Rows with a code below which the table prints none. */
export function leavesOf(set: SyntheticSet): readonly CodedRow[] {
  const all = codedRows(set);
  return all.filter(
    (row) =>
      !all.some(
        ({ sheet, code }) =>
          sheet === row.sheet && code.startsWith(row.code) && code.length > row.code.length,
      ),
  );
}

export function isSibling(one: CodedRow, other: CodedRow): boolean {
  return (
    one !== other &&
    one.sheet === other.sheet &&
    one.code.length === other.code.length &&
    one.code.slice(0, -2) === other.code.slice(0, -2)
  );
}

export function parentOf(rows: readonly CodedRow[], row: CodedRow): CodedRow | null {
  return (
    rows.find(({ sheet, code }) => sheet === row.sheet && code === row.code.slice(0, -2)) ?? null
  );
}

/** The row, or those below it, come to stand under another total. */
export function breaksSums(rows: readonly CodedRow[], row: CodedRow, typed: string): boolean {
  const printedCodes = new Set(rows.map(({ code }) => code));
  const totalOf = (code: string): string => {
    for (let above = code.slice(0, -2); above.length >= 3; above = above.slice(0, -2)) {
      if (printedCodes.has(above)) return above;
    }
    return '';
  };
  const hasChildren = rows.some(
    ({ code }) => code !== row.code && code.startsWith(row.code) && code.length > row.code.length,
  );
  return hasChildren || totalOf(typed) !== totalOf(row.code);
}
