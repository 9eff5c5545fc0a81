import type { CellRef } from '../../base/address';
import { typedNumber } from '../../checks/rules/typed-number';
import { foldLabel } from '../../base/label-text';
import type { Cell } from '../../grid/cell-value';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt, gridWidth } from '../../grid/grid';
import { codeCells } from '../../workbook/code-cells';
import type { RowPair } from './align-rows';
import { alignRows } from './align-rows';
import type { RowMoves } from './moved-formula';
import { movedFormula, rowMoves } from './moved-formula';
import type { RowChange } from './row-changes';
import { rowChanges } from './row-changes';
import type { TypedContent } from './typed-content';
import { isTypedAlike, typedContent } from './typed-content';

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

/** What was changed between two readings of a workbook. */
export interface WorkbookChanges {
  /** Rows that were put in or taken out; what only moved with them is no change. */
  readonly rows: readonly RowChange[];
  /** By place once the rows are put in and taken out. */
  readonly cells: readonly CellChange[];
  /** Sheets that were put in, taken out or renamed; their cells are not listed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rows were put in or taken out, or a sheet is wider or narrower than before. */
  readonly isReshaped: boolean;
}

export const NO_CHANGES: WorkbookChanges = {
  rows: [],
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
  const compared = after.flatMap((now): readonly ComparedSheet[] => {
    const was = earlier.get(now.name);
    return was === undefined ? [] : [{ was, now, pairs: pairsOf(was, now) }];
  });
  const rows = compared.flatMap(({ was, now, pairs }) => rowChanges(was, now, pairs));
  const reshaped = new Set(rows.map(({ sheet }) => sheet));
  const moves = new Map(
    compared.flatMap(({ now, pairs }) =>
      reshaped.has(now.name) ? [[now.name, rowMoves(pairs)] as const] : [],
    ),
  );
  return {
    rows,
    cells: compared.flatMap((sheet) => changesOfSheet(sheet, moves, nameOf)),
    added: after.map(({ name }) => name).filter((name) => !earlier.has(name)),
    removed: before.map(({ name }) => name).filter((name) => !later.has(name)),
    isReshaped:
      rows.length > 0 || compared.some(({ was, now }) => gridWidth(was) !== gridWidth(now)),
  };
}

/** A sheet in both readings, with its rows beside what they were. */
interface ComparedSheet {
  readonly was: Grid;
  readonly now: Grid;
  readonly pairs: readonly RowPair[];
}

/** As high as before, rows are only told from figures typed anew where that says it in less. */
function pairsOf(was: Grid, now: Grid): readonly RowPair[] {
  const aligned = alignRows(was, now);
  if (was.rows.length !== now.rows.length) return aligned;
  const asTheyLie = now.rows.map((_cells, row) => ({ old: row, now: row }));
  const effort = (pairs: readonly RowPair[]) =>
    rowChanges(was, now, pairs).reduce(
      (sum, { kind, cells }) => sum + 1 + (kind === 'inserted' ? cells.length : 0),
      differingCells(was, now, pairs),
    );
  return effort(aligned) < effort(asTheyLie) ? aligned : asTheyLie;
}

function differingCells(was: Grid, now: Grid, pairs: readonly RowPair[]): number {
  const width = Math.max(gridWidth(was), gridWidth(now));
  let count = 0;
  for (const pair of pairs) {
    if (pair.old === null || pair.now === null) continue;
    for (let column = 0; column < width; column += 1) {
      const [old, own] = [cellAt(was, pair.old, column), cellAt(now, pair.now, column)];
      if (old !== own && !isTypedAlike(old, own)) count += 1;
    }
  }
  return count;
}

function changesOfSheet(
  { was, now: after, pairs }: ComparedSheet,
  moves: ReadonlyMap<string, RowMoves>,
  nameOf: CellName,
): readonly CellChange[] {
  const width = Math.max(gridWidth(was), gridWidth(after));
  const isCode = codeCells((row, column) => labelText(cellAt(was, row, column)));
  const isMoved = (old: Cell, now: Cell) =>
    old.formula !== null &&
    now.formula === movedFormula(old.formula, after.name, (sheet) => moves.get(sheet));
  const changes: CellChange[] = [];
  for (const pair of pairs) {
    const { old: oldRow, now: row } = pair;
    if (oldRow === null || row === null) continue;
    for (let column = 0; column < width; column += 1) {
      const [old, now] = [cellAt(was, oldRow, column), cellAt(after, row, column)];
      if (old === now || isTypedAlike(old, now) || isMoved(old, now)) continue;
      const cell = { sheet: after.name, row, column };
      changes.push({
        cell,
        item: nameOf(cell) ?? itemOf(after, row, column),
        before: typedContent(old),
        after: typedContent(now),
        isConverted: !isCode(oldRow, column) && isSameNumber(old, now),
      });
    }
  }
  return changes;
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
