import type { CellRef } from '../base/address';
import { foldLabel } from '../base/label-text';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import * as z from '../base/zod';
import { labelText } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { Classification } from './code-entry';
import type { CodeColumns } from './find-code-columns';
import { findCodeColumns } from './find-code-columns';
import { nameInLabel } from './name-forms';

/** A code and its official name, as a list prints them. */
export interface ListedCode {
  readonly classification: Classification;
  readonly code: string;
  readonly name: string;
  readonly cell: CellRef;
}

/** A row that was not taken, and why. */
export interface CodeListProblem {
  readonly cell: CellRef;
  readonly printed: string;
  readonly reason: 'codeLength' | 'name' | 'twice' | 'parent';
}

export interface CodeList {
  /** The year that a title, a sheet's name or the file's name states. */
  readonly year: number | null;
  readonly codes: readonly ListedCode[];
  /** A few codes that are new or renamed: of all others it says nothing. */
  readonly isSupplement: boolean;
  readonly problems: readonly CodeListProblem[];
  /** Rows of 收入分类, which no book is kept of. */
  readonly revenueCount: number;
}

/** Why a workbook is no code list: none in it, a few codes among other rows, or more rows that are none. */
export type NoCodeList =
  | { readonly kind: 'noCodeList' }
  | { readonly kind: 'fewCodes'; readonly codes: number; readonly others: number };

/** A file with fewer codes only adds to the book, and one with more rows that are none is no code list. */
const FEWEST_CODES = 5;

const listedSchema = z.object({
  code: z.string().regex(/^\d{3}(\d{2}){0,2}$/),
  name: z
    .string()
    .min(2)
    .max(60)
    .regex(/^\p{Script=Han}.*[\p{Script=Han})）”"]$/u),
});

/** The first digit of a code says which classification it belongs to. */
const CLASSIFICATION_OF: Readonly<Record<string, Classification>> = {
  '2': 'function',
  '3': 'economy',
  '5': 'economyGov',
};

/** Reads every list of codes and names in a workbook; fails on one that holds none. */
export function readCodeList(
  grids: readonly Grid[],
  fileName: string,
): Result<CodeList, NoCodeList> {
  const rows = grids.flatMap(rowsOf);
  const codes = new Map<string, ListedCode>();
  const problems: CodeListProblem[] = [];
  let revenueCount = 0;
  for (const { code, name, cell } of rows) {
    const parsed = listedSchema.safeParse({ code, name });
    const classification = CLASSIFICATION_OF[code.charAt(0)];
    if (code.startsWith('1')) revenueCount += 1;
    else if (!parsed.success || classification === undefined || isTooLong(code, classification)) {
      const isName = parsed.error?.issues.every(({ path }) => path[0] === 'name') ?? false;
      problems.push({
        cell,
        printed: `${code} ${name}`.trim(),
        reason: isName ? 'name' : 'codeLength',
      });
    } else {
      const known = codes.get(code);
      if (known === undefined) codes.set(code, { classification, ...parsed.data, cell });
      else if (foldLabel(known.name) !== foldLabel(name)) {
        problems.push({ cell, printed: `${code} ${name}`, reason: 'twice' });
      }
    }
  }
  if (codes.size === 0) return fail({ kind: 'noCodeList' });
  const isSupplement = codes.size < FEWEST_CODES;
  if (codes.size < problems.length || (isSupplement && problems.length > 0)) {
    return fail({ kind: 'fewCodes', codes: codes.size, others: problems.length });
  }
  return ok({
    year: statedYear(grids, fileName),
    codes: [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    isSupplement,
    problems,
    revenueCount,
  });
}

function isTooLong(code: string, classification: Classification): boolean {
  return classification !== 'function' && code.length > 5;
}

interface PrintedCode {
  readonly code: string;
  readonly name: string;
  readonly cell: CellRef;
}

function rowsOf(grid: Grid): readonly PrintedCode[] {
  const header = findCodeColumns(grid);
  if (header === null) return [];
  return header.lists.flatMap((list) => printedCodes(grid, header.top, list));
}

function printedCodes(grid: Grid, top: number, list: CodeColumns): readonly PrintedCode[] {
  const found: PrintedCode[] = [];
  let before: readonly string[] = [];
  for (let row = top; row < grid.rows.length; row += 1) {
    const parts = list.codes.map((column) => codeText(grid, row, column));
    const code = list.codes.length === 1 ? (parts[0] ?? '') : joinParts(parts, before);
    // Notes, page numbers and headings printed again have no code.
    if (code === '') continue;
    before = [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
    const names = list.names.map((column) => nameText(grid, row, column)).filter(Boolean);
    const [column = 0] = list.codes;
    found.push({ code, name: names.at(-1) ?? '', cell: { sheet: grid.name, row, column } });
  }
  return found;
}

/** 201 | 03 | 01; a level that is printed once only holds for the rows below it. */
function joinParts(parts: readonly string[], before: readonly string[]): string {
  const last = parts.reduce((deepest, part, level) => (part === '' ? deepest : level), -1);
  let code = '';
  for (let level = 0; level <= last; level += 1) {
    const part = parts[level] ?? '';
    if (part.length > 3) code = part;
    else code += part === '' ? (before[level] ?? '') : part.padStart(level === 0 ? 3 : 2, '0');
  }
  return code;
}

/** The digits of a code cell; nothing where it holds anything else. */
function codeText(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  if (value.kind === 'number') return Number.isInteger(value.number) ? String(value.number) : '';
  if (value.kind !== 'text') return '';
  const folded = foldLabel(value.text).replace(/^'|[-.]/g, '');
  return /^\d+$/.test(folded) ? folded : '';
}

function nameText(grid: Grid, row: number, column: number): string {
  const printed = labelText(cellAt(grid, row, column)).replace(/\s/g, '');
  // The official spelling is kept where nothing stands in front of it.
  const plain = nameInLabel(printed);
  return foldLabel(printed) === plain ? printed : plain;
}

/** Titles above the headings first, then the names of the sheets, then the file's. */
function statedYear(grids: readonly Grid[], fileName: string): number | null {
  const titles = grids.flatMap((grid) =>
    grid.rows
      .slice(0, findCodeColumns(grid)?.top ?? 0)
      .flatMap((cells) => cells.map((cell) => labelText(cell))),
  );
  const years = [...titles, ...grids.map(({ name }) => name), fileName].flatMap((text) => {
    const year = /(?<!\d)(20\d{2})(?=年)/.exec(foldLabel(text))?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return years[0] ?? (Number(/(?<!\d)20[12]\d(?!\d)/.exec(fileName)?.[0] ?? 0) || null);
}
