import type { CellRef } from '../base/address';
import { runChecks } from '../checks/run-checks';
import type { CheckResult } from '../checks/check-context';
import { loadCodeBooks } from '../codes/load-code-book';
import { extractFacts } from '../facts/extract-facts';
import type { FactBook } from '../facts/fact-book';
import type { CellValue } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import { BUDGET_TABLES_2024 } from '../tables/catalogue/budget-2024';
import type { WorkbookReading } from '../tables/recognise-workbook';
import { recogniseWorkbook } from '../tables/recognise-workbook';
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
}

/** Recognises the public tables of a workbook and extracts their facts. */
export function readWorkbook(grids: readonly Grid[]): ReadWorkbook {
  const reading: WorkbookReading = recogniseWorkbook(grids, BUDGET_TABLES_2024, loadCodeBooks());
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  return {
    sets: reading.sets.map((set) => ({
      set,
      book: extractFacts(set, (sheet) => byName.get(sheet)),
    })),
    unrecognised: reading.unrecognised,
    valueAt: (cell) => {
      const grid = byName.get(cell.sheet);
      return grid === undefined ? { kind: 'blank' } : cellAt(grid, cell.row, cell.column).value;
    },
  };
}

/** Recognises, reads and checks; writes nothing. */
export function inspectWorkbook(grids: readonly Grid[]): InspectedWorkbook {
  const { sets, unrecognised, valueAt } = readWorkbook(grids);
  const refusedCount = unrecognised.filter((area) => area.kind === 'refused').length;
  const books = loadCodeBooks();
  return {
    unrecognised,
    sets: sets.map(({ set, book }) => ({
      set,
      book,
      checks: runChecks({ book, books, valueAt, refusedCount }),
    })),
  };
}
