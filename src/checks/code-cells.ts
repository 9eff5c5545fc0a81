import type { CellRef } from '../base/address';
import { foldLabel } from '../base/label-text';
import { joinSegments } from '../tables/rows/classified-rows';
import type { ClassifiedRow } from './rules/classified-nodes';

/** Where a row prints its code, and what is printed there. */
export interface PrintedCodeRow extends Pick<ClassifiedRow, 'code' | 'codeCell' | 'nameCell'> {
  readonly textAt: (cell: CellRef) => string;
}

/** A cell that prints a code or a part of it, and what of it another code changes. */
export interface CodeChange {
  readonly cell: CellRef;
  readonly printed: string;
  readonly expected: string;
}

/**
 * The cells of a row that another code of the same length changes, from left to right; null where
 * they print the code in a way that leaves it open. Codes may be split over columns 类 款 项.
 */
export function changesOfCode(row: PrintedCodeRow, other: string): readonly CodeChange[] | null {
  const { code, codeCell, textAt } = row;
  if (textAt(codeCell).includes(code)) return [{ cell: codeCell, printed: code, expected: other }];
  const cells = cellsOfCode(row);
  for (let count = cells.length; count > 0; count -= 1) {
    const own = cells.slice(0, count);
    const texts = textsOf(own);
    if (!isSame(partsOf(texts, code), texts)) continue;
    // What stands above completes the code, and only that of the same parent.
    const above = code.length - joinSegments(texts).length;
    if (code.slice(0, above) !== other.slice(0, above)) return null;
    return changed(own, partsOf(texts, other));
  }
  return null;
}

/**
 * The one cell that keeps the cells of a row from printing the code that is meant; null where none
 * or several do. Here `code` is what they join to, no code of any book.
 */
export function misprintedPart(row: PrintedCodeRow, meant: string): CodeChange | null {
  const cells = joinedCells(row);
  const [only = null, ...more] = changed(cells, partsOf(textsOf(cells), meant));
  return more.length === 0 ? only : null;
}

/**
 * The codes that the parts of 201 | 20103 | 2010301 say when one of them is wrong: what the last one
 * holds, or its last digits below what stands left of it.
 */
export function codesOfParts(row: PrintedCodeRow): readonly string[] {
  const texts = textsOf(joinedCells(row));
  const last = texts.at(-1) ?? '';
  const isOfLevels = texts.every((text, level) => text.length === LEVEL_ENDS[level]);
  if (!isOfLevels || !isCumulative(texts)) return [];
  const meant = [last, ...texts.slice(0, -1).map((text) => text + last.slice(text.length))];
  return [...new Set(meant)].filter((code) => misprintedPart(row, code) !== null);
}

/** The several cells that join to what the row prints; none where a single one does. */
function joinedCells(row: PrintedCodeRow): readonly CodeCell[] {
  const cells = cellsOfCode(row);
  for (let count = cells.length; count > 1; count -= 1) {
    const own = cells.slice(0, count);
    if (joinSegments(textsOf(own)) === row.code) return own;
  }
  return [];
}

function textsOf(cells: readonly CodeCell[]): readonly string[] {
  return cells.map(({ text }) => text);
}

interface CodeCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** Digits of 类, 款 and 项. */
const LEVEL_ENDS: readonly number[] = [3, 5, 7];

/** The filled cells from where the code begins to the name beside it. */
function cellsOfCode({ codeCell, nameCell, textAt }: PrintedCodeRow): readonly CodeCell[] {
  const free = nameCell.column - codeCell.column;
  const length = free > 0 ? Math.min(free, LEVEL_ENDS.length) : LEVEL_ENDS.length;
  return Array.from({ length }, (_, offset) => ({
    ...codeCell,
    column: codeCell.column + offset,
  }))
    .map((cell) => ({ cell, text: foldLabel(textAt(cell)) }))
    .filter(({ text }) => text !== '');
}

/** What such cells print for a code: the last levels of it, each alone or with all left of it. */
function partsOf(texts: readonly string[], code: string): readonly string[] {
  const levels = LEVEL_ENDS.filter((end) => end <= code.length);
  const own = levels.slice(-texts.length);
  if (own.length !== texts.length) return [];
  const isWhole = isCumulative(texts) || (texts.length === 1 && (texts[0]?.length ?? 0) > 2);
  return own.map((end) => code.slice(isWhole ? 0 : (levels[levels.indexOf(end) - 1] ?? 0), end));
}

function isCumulative(texts: readonly string[]): boolean {
  return texts.slice(1).some((text) => text.length > 3);
}

function changed(cells: readonly CodeCell[], expected: readonly string[]): readonly CodeChange[] {
  return cells.flatMap(({ cell, text }, position) => {
    const other = expected[position];
    return other === undefined || other === text ? [] : [{ cell, printed: text, expected: other }];
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, position) => text === other[position]);
}
