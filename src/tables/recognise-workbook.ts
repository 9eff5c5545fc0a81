import type { Grid } from '../grid/grid';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { CodeBooks } from '../codes/load-code-book';
import type { AssumptionMisfit, TableAssumption } from './assumptions';
import { sortAssumptions } from './assumptions';
import type { ContinuedRegion } from './regions/continued-regions';
import { continueRegions } from './regions/continued-regions';
import type { Region } from './regions/find-regions';
import { attachForms } from './sets/attach-forms';
import { isForm } from './forms/is-form';
import { departmentBodies } from './regions/department-bodies';
import { groupTables } from './sets/group-tables';
import { makeSet } from './sets/make-set';
import { prepareTitles } from './regions/match-title';
import { outlineSheet } from './regions/outline-sheet';
import type { Cover } from './regions/read-cover';
import type { KindsOf } from './regions/kinds-of-title';
import { documentOfTitles, kindsOfTitle } from './regions/kinds-of-title';
import { REASONS } from './binding/reasons.zh-CN';
import { recogniseSheet } from './recognise-sheet';
import { RecognitionMemory } from './recognition-memory';
import { refused, withoutRepeats } from './sets/repeated-tables';
import { settleYear } from './sets/settle-years';
import type { SheetReading, SheetTable } from './recognise-sheet';
import type { TableSet, UnrecognisedArea } from './table';
import type { TableKind } from './catalogue/table-kind';
import { yearInFileName } from './sets/year-in-file-name';

export interface WorkbookReading {
  readonly sets: readonly TableSet[];
  readonly unrecognised: readonly UnrecognisedArea[];
  /** What the user says and could not be followed. */
  readonly misfits: readonly AssumptionMisfit[];
}

/** Recognises every public table of a workbook and groups them into sets. */
export function recogniseWorkbook(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
  file = '',
): WorkbookReading {
  return finish(recogniseInSteps(grids, kinds, books, assumptions, file));
}

/**
 * The same in steps: each kind that a table may be, then each set. What the user says overrules what
 * is read; the name of the file is heard last. What the memory holds of sheets and tables that are as
 * they were is not worked out again.
 */
export function* recogniseInSteps(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
  file = '',
  memory = new RecognitionMemory(),
): Steps<WorkbookReading> {
  const { usable, misfits } = sortAssumptions(assumptions, grids, kinds);
  const ofSheet = (grid: Grid) => usable.filter(({ sheet }) => sheet === grid.name);
  const visible: ContinuedRegion[] = [];
  const hidden: ContinuedRegion[] = [];
  const found: Region[] = [];
  const covers = new Map<Grid, Cover>();
  yield* prepareTitles(kinds);
  for (const grid of grids) {
    const said = ofSheet(grid);
    const { regions, cover } = yield* memory.outlines.inSteps([grid, kinds, ...said], () =>
      outlineSheet(grid, kinds, said),
    );
    if (cover !== null) covers.set(grid, cover);
    // A hidden sheet continues nothing that is published.
    if (grid.visibility === 'visible') found.push(...regions);
    else hidden.push(...continueRegions(regions));
    yield;
  }
  visible.push(...continueRegions(found));
  yield;
  const continued = new Set(
    visible.flatMap((region) => region.continuations.map((part) => part.sheet.grid)),
  );
  const document = documentOfTitles(kinds, visible);
  yield;
  const departments = departmentBodies(visible);
  const bodies = [...departments].join();
  const kindsOf: KindsOf = (title, said) => kindsOfTitle(kinds, title, said, document, departments);
  const regionsOf = bySheet([...visible, ...hidden]);
  const readings: SheetReading[] = [];
  const hiddenTables: SheetTable[] = [];
  let cover: Cover | null = null;
  for (const grid of grids) {
    cover = covers.get(grid) ?? cover;
    const isVisible = grid.visibility === 'visible';
    const own = regionsOf.get(grid) ?? [];
    const [lastCover, said] = [cover, ofSheet(grid)];
    const around = [lastCover, kinds, document, bodies, ...Object.values(books), ...said];
    const reading = yield* memory.sheets.inSteps([grid, ...around, ...partsOf(own)], () =>
      recogniseSheet(grid, own, lastCover, kindsOf, books, said),
    );
    if (isVisible) readings.push(reading);
    else {
      hiddenTables.push(...reading.tables);
      // What the user says of a hidden sheet is not passed over.
      if (ofSheet(grid).length > 0) readings.push({ ...reading, tables: [] });
    }
    yield;
  }
  const tables = readings.flatMap((reading) => reading.tables);
  const isOfForm = ({ binding }: SheetTable) => isForm(binding);
  const grouped = groupTables(tables.filter((table) => !isOfForm(table)));
  yield;
  const { groups, left: strayForms } = attachForms(grouped, tables.filter(isOfForm));
  yield;
  const sets: TableSet[] = [];
  const left: UnrecognisedArea[] = [];
  for (const group of groups.map((one) => settleYear(one, yearInFileName(file, one.document)))) {
    const { kept, refused: repeated } = withoutRepeats(group.tables);
    const { set, refused: unstated } = yield* makeSet(group, kept, memory);
    if (set.tables.length > 0) sets.push(set);
    left.push(...repeated, ...unstated);
    yield;
  }
  return {
    sets,
    misfits,
    unrecognised: [
      ...readings.flatMap(({ grid, unrecognised }) =>
        // What continues a table of another sheet is no other sheet.
        unrecognised.filter((area) => area.kind !== 'nonTable' || !continued.has(grid)),
      ),
      ...left,
      ...strayForms.map((form) => refused(form, REASONS.formOfNoSet(form.title.text))),
      // A hidden sheet is mostly last year's or a draft: it is named, not compared.
      ...hiddenTables.map((table) => ({ ...refused(table, REASONS.hidden), isHidden: true })),
    ],
  };
}

function bySheet(
  regions: readonly ContinuedRegion[],
): ReadonlyMap<Grid, readonly ContinuedRegion[]> {
  const own = new Map<Grid, ContinuedRegion[]>();
  for (const region of regions) {
    const { grid } = region.sheet;
    const others = own.get(grid);
    if (others === undefined) own.set(grid, [region]);
    else others.push(region);
  }
  return own;
}

/** What the regions of a sheet are made of, each continued one with its parts. */
function partsOf(regions: readonly ContinuedRegion[]): readonly unknown[] {
  return regions.flatMap(({ sheet, title, isContinuation, continuations }) => [
    ...[sheet, title, isContinuation, continuations.length],
    ...continuations,
  ]);
}
