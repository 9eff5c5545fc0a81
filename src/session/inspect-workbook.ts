import type { CellRef } from '../base/address';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { runChecksInSteps } from '../checks/run-checks';
import type { CheckResult } from '../checks/check-context';
import type { DocumentUse, OtherDocument } from '../checks/documents/other-document';
import type { CodeBooks } from '../codes/load-code-book';
import { loadCodeBooksInSteps } from '../codes/load-code-book';
import { extractFactsInSteps } from '../facts/extract-facts';
import type { FactBook } from '../facts/fact-book';
import { settleScopes } from '../facts/settle-scopes';
import type { CellValue } from '../grid/cell-value';
import { BLANK_CELL } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { AssumptionMisfit, Assumptions } from '../tables/assumptions';
import { NO_ASSUMPTIONS } from '../tables/assumptions';
import { PUBLIC_TABLES } from '../tables/catalogue/public-tables';
import { recogniseInSteps } from '../tables/recognise-workbook';
import type { TableSet, UnrecognisedArea } from '../tables/table';
import { rereadSet } from './reread-set';
import type { Explanations } from './ignoring/explanations';
import { NO_EXPLANATIONS } from './ignoring/explanations';
import { withOwnIds } from './own-ids';

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
  /** What the user says and could not be followed. */
  readonly misfits: readonly AssumptionMisfit[];
  /** Why findings are left as they are. */
  readonly explanations: Explanations;
}

/** A set with its facts, before checking. */
export interface ReadSet {
  readonly set: TableSet;
  readonly book: FactBook;
}

export interface ReadWorkbook {
  readonly sets: readonly ReadSet[];
  readonly unrecognised: readonly UnrecognisedArea[];
  readonly misfits: readonly AssumptionMisfit[];
  readonly valueAt: (cell: CellRef) => CellValue;
  readonly isHidden: (cell: CellRef) => boolean;
}

/** A further workbook to compare with, and its path as given. */
export interface ComparedWorkbook {
  readonly file: string;
  readonly use: DocumentUse;
  readonly workbook: ReadWorkbook;
}

/** What a workbook is read by besides its own contents. */
export interface ReadingBasis {
  /** Absent: the bundled ones. */
  readonly books?: CodeBooks;
  readonly assumptions?: Assumptions;
}

/** What is known besides the workbook itself. */
export interface Surroundings extends ReadingBasis {
  readonly compared?: readonly ComparedWorkbook[];
}

/** Recognises the public tables of a workbook and extracts their facts. */
export function readWorkbook(grids: readonly Grid[], basis: ReadingBasis = {}): ReadWorkbook {
  return finish(readInSteps(grids, basis));
}

function* readInSteps(
  grids: readonly Grid[],
  { books: own, assumptions = NO_ASSUMPTIONS }: ReadingBasis,
): Steps<ReadWorkbook> {
  yield;
  const books = own ?? (yield* loadCodeBooksInSteps());
  const reading = yield* recogniseInSteps(grids, PUBLIC_TABLES, books, assumptions.tables);
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const sets: ReadSet[] = [];
  const gridOf = (sheet: string) => byName.get(sheet);
  for (const printed of reading.sets) {
    const asPrinted = yield* extractFactsInSteps(printed, gridOf);
    yield;
    const set = settleScopes(asPrinted);
    yield;
    const book = set === printed ? asPrinted : yield* extractFactsInSteps(set, gridOf);
    sets.push({ set, book });
    yield;
  }
  const at = (cell: CellRef) => {
    const grid = byName.get(cell.sheet);
    return grid === undefined ? BLANK_CELL : cellAt(grid, cell.row, cell.column);
  };
  return {
    sets,
    unrecognised: reading.unrecognised,
    isHidden: ({ sheet, row, column }) => {
      const grid = byName.get(sheet);
      return grid !== undefined && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column));
    },
    misfits: reading.misfits,
    valueAt: (cell) => at(cell).value,
  };
}

/** Recognises, reads and checks; writes nothing. */
export function inspectWorkbook(
  grids: readonly Grid[],
  surroundings: Surroundings = {},
): InspectedWorkbook {
  return finish(inspectInSteps(grids, surroundings));
}

/** The same in steps of a few milliseconds, between which the page may draw and react. */
export function* inspectInSteps(
  grids: readonly Grid[],
  { books: own, assumptions = NO_ASSUMPTIONS, compared = [] }: Surroundings = {},
): Steps<InspectedWorkbook> {
  yield;
  const books = own ?? (yield* loadCodeBooksInSteps());
  const basis = { books, assumptions };
  const { sets, unrecognised, misfits, valueAt, isHidden } = yield* readInSteps(grids, basis);
  const { confidentialOmitted } = assumptions;
  const refusedCount = unrecognised.filter((area) => area.kind === 'refused').length;
  const given = compared.flatMap(documentsIn);
  const inspected: InspectedSet[] = [];
  for (const { set, book } of sets) {
    const beside = sets.filter((other) => other.book !== book).map(besideIt);
    const documents = [...given, ...beside];
    const checks = yield* runChecksInSteps({
      book,
      books,
      valueAt,
      isHidden,
      documents,
      refusedCount,
      reread: rereadSet({ grids, assumptions }, book, function* (changed) {
        const basis = { books, assumptions: changed.assumptions };
        const read = yield* readInSteps(changed.grids, basis);
        return read.sets.map((one) => one.book);
      }),
      confidentialOmitted,
    });
    inspected.push({ set, book, checks });
    yield;
  }
  return {
    unrecognised,
    misfits,
    sets: withOwnIds(inspected),
    explanations: NO_EXPLANATIONS,
  };
}

function besideIt({ book }: ReadSet): OtherDocument {
  return { file: null, use: null, book };
}

function documentsIn({ file, use, workbook }: ComparedWorkbook): readonly OtherDocument[] {
  return workbook.sets.map(({ book }) => ({ file, use, book }));
}
