import type { CellRef } from '../base/address';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { runChecksInSteps } from '../checks/run-checks';
import type { CheckResult } from '../checks/check-context';
import { loadCodeBooks } from '../codes/load-code-book';
import { extractFactsInSteps } from '../facts/extract-facts';
import type { FactBook } from '../facts/fact-book';
import { settleScopes } from '../facts/settle-scopes';
import type { CellValue } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import { PUBLIC_TABLES } from '../tables/catalogue/public-tables';
import { recogniseInSteps } from '../tables/recognise-workbook';
import type { TableSet, UnrecognisedArea } from '../tables/table';

/** One set of a workbook with its facts and what checking it came to. */
export interface InspectedSet {
  readonly set: TableSet;
  readonly book: FactBook;
  readonly checks: CheckResult;
}

/** A workbook after the whole way: recognised, read, checked. */
export interface InspectedWorkbook {
  readonly sets: readonly InspectedSet[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** A set with its facts, before checking. */
export interface ReadSet {
  readonly set: TableSet;
  readonly book: FactBook;
}

export interface ReadWorkbook {
  readonly sets: readonly ReadSet[];
  readonly unrecognised: readonly UnrecognisedArea[];
  readonly valueAt: (cell: CellRef) => CellValue;
  readonly isHidden: (cell: CellRef) => boolean;
}

/** Recognises the public tables of a workbook and extracts their facts. */
export function readWorkbook(grids: readonly Grid[]): ReadWorkbook {
  return finish(readInSteps(grids));
}

function* readInSteps(grids: readonly Grid[]): Steps<ReadWorkbook> {
  const books = loadCodeBooks();
  yield;
  const reading = yield* recogniseInSteps(grids, PUBLIC_TABLES, books);
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const sets: ReadSet[] = [];
  const gridOf = (sheet: string) => byName.get(sheet);
  for (const printed of reading.sets) {
    const asPrinted = yield* extractFactsInSteps(printed, gridOf);
    const set = settleScopes(asPrinted);
    const book = set === printed ? asPrinted : yield* extractFactsInSteps(set, gridOf);
    sets.push({ set, book });
    yield;
  }
  return {
    sets,
    unrecognised: reading.unrecognised,
    isHidden: ({ sheet, row, column }) => {
      const grid = byName.get(sheet);
      return grid !== undefined && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column));
    },
    valueAt: (cell) => {
      const grid = byName.get(cell.sheet);
      return grid === undefined ? { kind: 'blank' } : cellAt(grid, cell.row, cell.column).value;
    },
  };
}

/** Recognises, reads and checks; writes nothing. */
export function inspectWorkbook(grids: readonly Grid[]): InspectedWorkbook {
  return finish(inspectInSteps(grids));
}

/** The same in steps of a few milliseconds, between which the page may draw and react. */
export function* inspectInSteps(grids: readonly Grid[]): Steps<InspectedWorkbook> {
  const { sets, unrecognised, valueAt, isHidden } = yield* readInSteps(grids);
  const refusedCount = unrecognised.filter((area) => area.kind === 'refused').length;
  const books = loadCodeBooks();
  const inspected: InspectedSet[] = [];
  for (const { set, book } of sets) {
    const checks = yield* runChecksInSteps({ book, books, valueAt, isHidden, refusedCount });
    inspected.push({ set, book, checks });
    yield;
  }
  return { unrecognised, sets: inspected };
}
