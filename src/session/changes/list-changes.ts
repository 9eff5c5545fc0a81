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
import type { HiddenChange } from './hidden-changes';
import { hiddenChanges } from './hidden-changes';
import { itemNames } from './item-names';
import type { RowMoves, SheetMove } from './moved-formula';
import { movedFormula, plainFormula, rowMoves } from './moved-formula';
import type { RowChange } from './row-changes';
import { rowChanges } from './row-changes';
import type { ReadSheet, SheetChange } from './sheet-changes';
import { sheetChanges } from './sheet-changes';
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
  readonly sheets: readonly SheetChange[];
  /** Rows that were put in or taken out; what only moved with them is no change. */
  readonly rows: readonly RowChange[];
  readonly hidden: readonly HiddenChange[];
  /** By place once the rows are put in and taken out; those of sheets that were put in are not listed. */
  readonly cells: readonly CellChange[];
  /** Sheets were renamed, rows put in or taken out, or a sheet is wider or narrower than before. */
  readonly isReshaped: boolean;
}

export const NO_CHANGES: WorkbookChanges = {
  sheets: [],
  rows: [],
  hidden: [],
  cells: [],
  isReshaped: false,
};

/** What a cell is called; null where nothing better is known than the words of its row. */
export type CellName = (cell: CellRef) => string | null;

/**
 * What was done to the sheets, and the cells whose typed content differs; a formula that came to another
 * result, or follows what moved or was renamed, is not one of them.
 */
export function listChanges(
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
  nameOf: CellName = () => null,
): WorkbookChanges {
  const earlier = new Map(before.map(({ id, grid }) => [id, grid]));
  const compared = after.flatMap(({ id, grid: now }): readonly ComparedSheet[] => {
    const was = earlier.get(id);
    if (was === undefined) return [];
    const pairs = pairsOf(was, now);
    const rows = rowChanges(was, now, pairs);
    return [{ was, now, pairs, rows, moves: rows.length === 0 ? undefined : rowMoves(pairs) }];
  });
  const moves = new Map(
    compared.map(({ was, now, moves }) => [was.name, { name: now.name, rows: moves }] as const),
  );
  const sheets = sheetChanges(before, after);
  const rows = compared.flatMap((sheet) => sheet.rows);
  return {
    sheets,
    rows,
    hidden: compared.flatMap(({ was, now, moves }) => hiddenChanges(was, now, moves)),
    cells: compared.flatMap((sheet) => changesOfSheet(sheet, (name) => moves.get(name), nameOf)),
    isReshaped:
      rows.length > 0 ||
      sheets.some(({ kind }) => kind === 'renamed') ||
      compared.some(({ was, now }) => gridWidth(was) !== gridWidth(now)),
  };
}

/** A sheet in both readings, with its rows beside what they were. */
interface ComparedSheet {
  readonly was: Grid;
  readonly now: Grid;
  readonly pairs: readonly RowPair[];
  readonly rows: readonly RowChange[];
  readonly moves: RowMoves | undefined;
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
  moveOf: (sheet: string) => SheetMove | undefined,
  nameOf: CellName,
): readonly CellChange[] {
  const width = Math.max(gridWidth(was), gridWidth(after));
  const isCode = codeCells((row, column) => labelText(cellAt(was, row, column)));
  const itemOf = itemNames(after);
  const isMoved = (old: Cell, now: Cell) =>
    old.formula !== null &&
    now.formula !== null &&
    plainFormula(now.formula) === movedFormula(old.formula, was.name, moveOf);
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
        item: nameOf(cell) ?? itemOf(row, column),
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
