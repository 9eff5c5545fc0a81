import type { CellRef } from '../../base/address';
import { typedNumber } from '../../checks/rules/typed-number';
import { foldLabel } from '../../base/label-text';
import type { Cell } from '../../grid/cell-value';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt, gridWidth } from '../../grid/grid';
import { codeCells } from '../../workbook/code-cells';

/** What was typed into a cell: a text that reads like a number is not that number. */
export interface TypedContent {
  readonly kind: 'blank' | 'text' | 'number' | 'formula' | 'boolean' | 'error';
  /** As it is typed, formulas with their =; numbers as the sheet shows them where that loses nothing. */
  readonly text: string;
}

/** A cell that was typed into. */
export interface CellChange {
  readonly cell: CellRef;
  /** The row and, where the table is recognised, the column, in words or codes; empty for none. */
  readonly item: string;
  readonly before: TypedContent;
  readonly after: TypedContent;
  /** A text became the number that it reads like; never a code, which is to stay a text. */
  readonly isConverted: boolean;
}

/** What was changed between two readings of a workbook, by place. */
export interface WorkbookChanges {
  readonly cells: readonly CellChange[];
  /** Sheets that were put in, taken out or renamed; their cells are not listed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** A sheet has more or fewer rows or columns than before: rows may have been put in or taken out. */
  readonly isReshaped: boolean;
}

export const NO_CHANGES: WorkbookChanges = {
  cells: [],
  added: [],
  removed: [],
  isReshaped: false,
};

/** What a cell is called; null where nothing better is known than the words of its row. */
export type CellName = (cell: CellRef) => string | null;

/** Cells whose typed content differs; a formula that came to another result is not one of them. */
export function listChanges(
  before: readonly Grid[],
  after: readonly Grid[],
  nameOf: CellName = () => null,
): WorkbookChanges {
  const earlier = new Map(before.map((grid) => [grid.name, grid]));
  const later = new Set(after.map(({ name }) => name));
  const pairs = after.flatMap((now) => {
    const was = earlier.get(now.name);
    return was === undefined ? [] : [{ was, now }];
  });
  return {
    cells: pairs.flatMap(({ was, now }) => changesOfSheet(was, now, nameOf)),
    added: after.map(({ name }) => name).filter((name) => !earlier.has(name)),
    removed: before.map(({ name }) => name).filter((name) => !later.has(name)),
    isReshaped: pairs.some(
      ({ was, now }) => was.rows.length !== now.rows.length || gridWidth(was) !== gridWidth(now),
    ),
  };
}

function changesOfSheet(before: Grid, after: Grid, nameOf: CellName): readonly CellChange[] {
  const height = Math.max(before.rows.length, after.rows.length);
  const width = Math.max(gridWidth(before), gridWidth(after));
  const isCode = codeCells((row, column) => labelText(cellAt(before, row, column)));
  const changes: CellChange[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [old, now] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (old === now) continue;
      if (isSameContent(old, now)) continue;
      const cell = { sheet: after.name, row, column };
      changes.push({
        cell,
        item: nameOf(cell) ?? itemOf(after, row, column),
        before: typedContent(old),
        after: typedContent(now),
        isConverted: !isCode(row, column) && isSameNumber(old, now),
      });
    }
  }
  return changes;
}

/** A number in another format is the same number. */
function isSameContent(old: Cell, now: Cell): boolean {
  if (old.formula === null && now.formula === null) {
    if (old.value.kind === 'number' && now.value.kind === 'number') {
      return old.value.number === now.value.number;
    }
  }
  const [was, is] = [typedContent(old), typedContent(now)];
  return was.kind === is.kind && was.text === is.text;
}

/** Whether a text was replaced by the number that anybody reads in it. */
function isSameNumber(old: Cell, now: Cell): boolean {
  if (old.formula !== null || now.formula !== null) return false;
  if (old.value.kind !== 'text' || now.value.kind !== 'number') return false;
  if (typedNumber(old.value.text) === null) return false;
  const digits = foldLabel(old.value.text).replace(/,/g, '').replace('−', '-');
  return Number(digits) === now.value.number;
}

/**
 * Digits and dashes to the left are other amounts or codes, not the name of the row; a name itself is
 * told by the code before it, a code by the name behind it.
 */
function itemOf(grid: Grid, row: number, column: number): string {
  const textAt = (at: number) => labelText(cellAt(grid, row, at)).trim();
  const texts = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_one, offset) => textAt(from + offset));
  const before = texts(0, column).reverse();
  const name = before.find(isName);
  if (name !== undefined) return name;
  const near = isName(textAt(column)) ? before : texts(column + 1, gridWidth(grid));
  return near.find((text) => (isName(textAt(column)) ? text !== '' : isName(text))) ?? '';
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}

function typedContent({ value, formula }: Cell): TypedContent {
  if (formula !== null) return { kind: 'formula', text: `=${formula}` };
  switch (value.kind) {
    case 'blank':
    case 'uncalculated':
      return { kind: 'blank', text: '' };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'number':
      return { kind: 'number', text: shownWhole(value.number, value.shown) };
    case 'boolean':
      return { kind: 'boolean', text: value.boolean ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'error', text: value.code };
  }
}

/** The list is typed from by hand: places that the sheet hides must not get lost on the way. */
function shownWhole(number: number, shown: string): string {
  const plain = shown.trim().replace(/,/g, '');
  return plain !== '' && Number(plain) === number ? shown.trim() : String(number);
}
