import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import { runChecksInSteps } from '../../checks/run-checks';
import type { CheckContext, CheckResult } from '../../checks/check-context';
import type { Outcome } from '../../checks/outcome';
import { givenOutcomes } from '../../checks/documents/given-documents';
import type { DocumentUse, OtherDocument } from '../../checks/documents/other-document';
import type { CodeBooks } from '../../codes/load-code-book';
import { loadCodeBooksInSteps } from '../../codes/load-code-book';
import { extractFactsInSteps } from '../../facts/extract-facts';
import type { FactBook } from '../../facts/fact-book';
import type { FactMemory } from '../../facts/fact-memory';
import { settleScopes } from '../../facts/settle-scopes';
import type { Grid } from '../../grid/grid';
import type { AssumptionMisfit, Assumptions, TableAssumption } from '../../tables/assumptions';
import { NO_ASSUMPTIONS } from '../../tables/assumptions';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import { recogniseInSteps } from '../../tables/recognise-workbook';
import { placeName } from '../../tables/recognition-memory';
import type { TableSet, UnrecognisedArea } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import { InspectionMemory } from './inspection-memory';
import { nameOfSet } from './name-of-set';
import { ReadingMemory } from './reading-memory';
import { rereadSet } from './reread-set';
import { viewSheets } from './sheet-view';
import { withCorrection } from './with-correction';
import { printsHeadings } from './prints-headings';
import { readHead } from './read-head';
import { withTitleHints } from './title-hints';
import type { Explanations } from '../ignoring/explanations';
import { NO_EXPLANATIONS } from '../ignoring/explanations';
import { withOwnIds } from './own-ids';

/** One set of a workbook with its facts and what checking it came to. */
export interface InspectedSet {
  readonly set: TableSet;
  readonly book: FactBook;
  readonly checks: CheckResult;
  /** What it was compared with: other sets of the workbook, files given for comparison. */
  readonly documents: readonly OtherDocument[];
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
}

/** A further workbook to compare with, and its path as given. */
export interface ComparedWorkbook {
  readonly file: string;
  readonly use: DocumentUse;
  readonly workbook: ReadWorkbook;
  /** It is the file checked: said, and not compared. */
  readonly isItself?: boolean;
  /** The name of the set that it is for; absent: any. */
  readonly forSet?: string;
  /** What the body of the set was called before, as a person says; absent: nobody says so. */
  readonly formerNames?: readonly string[];
}

/** What a workbook is read by besides its own contents. */
export interface ReadingBasis {
  /** Absent: the bundled ones. */
  readonly books?: CodeBooks;
  /** What the file is called; its year counts where no table says one. */
  readonly file?: string;
  readonly assumptions?: Assumptions;
  /** Rules that are not checked, by id; absent: none. */
  readonly switchedOff?: ReadonlySet<string>;
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
  { books: own, file, assumptions = NO_ASSUMPTIONS }: ReadingBasis,
  memory = new ReadingMemory(),
): Steps<ReadWorkbook> {
  yield;
  const books = own ?? (yield* loadCodeBooksInSteps());
  const reading = yield* recogniseInSteps(
    grids,
    PUBLIC_TABLES,
    books,
    assumptions.tables,
    file,
    memory.recognition,
  );
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const sets: ReadSet[] = [];
  const gridOf = (sheet: string) => byName.get(sheet);
  for (const printed of reading.sets) {
    const asPrinted = yield* extractFactsInSteps(printed, gridOf, memory.facts);
    yield;
    const set = yield* settledSet(asPrinted, memory.facts);
    yield;
    const book =
      set === printed ? asPrinted : yield* extractFactsInSteps(set, gridOf, memory.facts);
    sets.push({ set, book });
    yield;
  }
  return { sets, unrecognised: reading.unrecognised, misfits: reading.misfits };
}

/** The set with what the figures say of its tables, the same one again where they say the same. */
function* settledSet(book: FactBook, memory: FactMemory): Steps<TableSet> {
  const { settledSets, settledTables } = memory;
  const settled = yield* memory.settled.inSteps([book], () => settleScopes(book));
  if (settled === book.set) return settled;
  const tables = settled.tables.map((table) => settledTables.same(placeName(table), table));
  return settledSets.of([book.set, ...tables], () => ({ ...settled, tables }));
}

/** Recognises, reads and checks; writes nothing. */
export function inspectWorkbook(
  grids: readonly Grid[],
  surroundings: Surroundings = {},
): InspectedWorkbook {
  return finish(inspectInSteps(grids, surroundings));
}

/**
 * The same in steps of a few milliseconds, between which the page may draw and react. What the memory
 * holds from the run before, and no change of the sheets reaches, is not worked out again.
 */
export function* inspectInSteps(
  given: readonly Grid[],
  {
    books: wanted,
    file = '',
    assumptions = NO_ASSUMPTIONS,
    compared = [],
    ...asked
  }: Surroundings = {},
  memory = new InspectionMemory(),
): Steps<InspectedWorkbook> {
  yield;
  const books = wanted ?? (yield* loadCodeBooksInSteps());
  const grids: Grid[] = [];
  for (const grid of given) {
    grids.push(memory.same(grid));
    yield;
  }
  const basis = { books, file, assumptions };
  const { sets, unrecognised, misfits } = yield* readInSteps(grids, basis, memory.reading);
  const { confidentialOmitted } = assumptions;
  const refusedCount = unrecognised.filter((area) => area.kind === 'refused').length;
  const inspected: InspectedSet[] = [];
  const contexts: CheckContext[] = [];
  const positions = new Map(grids.map(({ name }, position) => [name, position]));
  const allBeside = sets.map(besideIt);
  for (const { set, book } of sets) {
    const beside = allBeside.filter((other) => other.book !== book);
    const own = nameOfSet({ set });
    const others = compared
      .filter(({ forSet = own, isItself = false }) => forSet === own && !isItself)
      .flatMap(documentsIn);
    const printed = [...new Set(set.tables.flatMap(sheetsOf))]
      .flatMap((name) => positions.get(name) ?? [])
      .sort((a, b) => a - b)
      .flatMap((position) => grids[position] ?? []);
    const context: CheckContext = {
      book,
      books,
      ...memory.views.of(printed, () => viewSheets(printed)),
      documents: [...others, ...beside],
      refusedCount,
      reread: rereadSet({ grids, assumptions }, book, function* (changed) {
        const basis = { books, file, assumptions: changed.assumptions };
        // Each change is tried on the workbook as it is.
        const read = yield* readInSteps(changed.grids, basis, memory.reading.next());
        return read.sets.map((one) => one.book);
      }),
      confidentialOmitted,
      ...asked,
    };
    contexts.push(context);
    const checks = yield* runChecksInSteps(context, memory.checks);
    inspected.push({ set, book, checks, documents: context.documents });
    yield;
  }
  const told = new Set(assumptions.tables.map(({ sheet }) => sheet));
  const mayHoldTable = (sheet: string) => {
    const grid = grids[positions.get(sheet) ?? -1];
    return grid !== undefined && !told.has(sheet) && printsHeadings(grid);
  };
  const saidWith = (more: readonly TableAssumption[]) =>
    more.reduce(
      (tables, { sheet, title, reading }) =>
        withCorrection(tables, { place: { sheet, title }, reading }),
      assumptions.tables,
    );
  const { areas, furtherCount } = yield* withTitleHints(unrecognised, inspected, {
    mayHoldTable,
    *readHead({ sheet, title }, more) {
      const grid = grids[positions.get(sheet) ?? -1];
      const said = saidWith([more]).filter((one) => one.sheet === sheet);
      return grid === undefined ? [] : yield* readHead(grid, title?.row ?? 0, said, books);
    },
    *read(more) {
      const basis = { books, file, assumptions: { ...assumptions, tables: saidWith(more) } };
      const read = yield* readInSteps(grids, basis, memory.reading.next());
      return read.sets.map((one) => one.set);
    },
  });
  const nowRefused = areas.filter((area) => area.kind === 'refused').length - furtherCount;
  const checked: InspectedSet[] = nowRefused === refusedCount ? inspected : [];
  // A sheet that turned out to be a missing table's is no reason to call that table missing.
  for (const context of nowRefused === refusedCount ? [] : contexts) {
    const again = { ...context, refusedCount: nowRefused };
    const checks = yield* runChecksInSteps(again, memory.checks);
    const { book, documents } = context;
    checked.push({ set: book.set, book, checks, documents });
    yield;
  }
  return {
    unrecognised: areas,
    misfits,
    sets: withOwnIds(withGivenOutcomes(checked, compared)),
    explanations: NO_EXPLANATIONS,
  };
}

/** What could not be compared is said with the set it is for, or with the first: it is about the file. */
function withGivenOutcomes(
  sets: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly InspectedSet[] {
  const more = new Map<InspectedSet, Outcome[]>();
  for (const { file, use, workbook, isItself = false, forSet, formerNames = [] } of compared) {
    const own = sets.filter((one) => forSet === undefined || nameOfSet(one) === forSet);
    const [first] = own;
    if (first === undefined) continue;
    const checked = own.map(({ book, checks: { outcomes } }) => ({ book, outcomes }));
    const books = workbook.sets.map(({ book }) => book);
    const outcomes = givenOutcomes(checked, [{ file, use, isItself, books, formerNames }]);
    more.set(first, [...(more.get(first) ?? []), ...outcomes]);
  }
  return sets.map((one) => {
    const { checks } = one;
    return {
      ...one,
      checks: { ...checks, outcomes: [...checks.outcomes, ...(more.get(one) ?? [])] },
    };
  });
}

function besideIt({ book }: ReadSet): OtherDocument {
  return { file: null, use: null, book };
}

function documentsIn({
  file,
  use,
  workbook,
  formerNames = [],
}: ComparedWorkbook): readonly OtherDocument[] {
  return workbook.sets.map(({ book }) => ({ file, use, book, formerNames }));
}
