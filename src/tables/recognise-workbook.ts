import { cellAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { leastPlaces } from '../base/unit';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { AssumedTable, AssumptionMisfit, TableAssumption } from './assumptions';
import { sortAssumptions } from './assumptions';
import { coordinatesText } from './coordinates';
import { EVIDENCE, REASONS } from './reasons.zh-CN';
import { recogniseSheet } from './recognise-sheet';
import type { SheetReading, SheetTable } from './recognise-sheet';
import { shownPlaces } from './shown-places';
import type { RecognisedTable, TableSet, UnrecognisedArea } from './table';
import type { DocumentKind, TableKind } from './table-kind';

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
): WorkbookReading {
  return finish(recogniseInSteps(grids, kinds, books, assumptions));
}

/** The same in steps: each sheet, then each set. What the user says overrules what is read. */
export function* recogniseInSteps(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
): Steps<WorkbookReading> {
  const { usable, misfits } = sortAssumptions(assumptions, grids, kinds);
  const readings: SheetReading[] = [];
  const hiddenTables: SheetTable[] = [];
  for (const grid of grids) {
    const own = usable.filter(({ sheet }) => sheet === grid.name);
    const reading = recogniseSheet(grid, kinds, books, own);
    if (grid.visibility === 'visible') readings.push(reading);
    else {
      hiddenTables.push(...reading.tables);
      // What the user says of a hidden sheet is not passed over.
      if (own.length > 0) readings.push({ tables: [], unrecognised: reading.unrecognised });
    }
    yield;
  }
  const groups = groupTables(readings.flatMap((reading) => reading.tables));
  const sets: TableSet[] = [];
  for (const { document, year, tables } of groups) {
    sets.push(makeSet(document, year, firstOfEach(tables)));
    yield;
  }
  return {
    sets,
    misfits,
    unrecognised: [
      ...readings.flatMap((reading) => reading.unrecognised),
      ...groups.flatMap(({ tables }) => repeatedTables(tables)),
      // A hidden sheet is mostly last year's or a draft: it is named, not compared.
      ...hiddenTables.map((table) => refused(table, REASONS.hidden)),
    ],
  };
}

interface TableGroup {
  readonly document: DocumentKind;
  readonly year: number;
  readonly tables: readonly SheetTable[];
}

function groupTables(tables: readonly SheetTable[]): readonly TableGroup[] {
  return (['预算', '决算'] as const).flatMap((document) => {
    const own = tables.filter((table) => table.binding.kind.document === document);
    return splitByYear(own).flatMap(({ year, members }) =>
      splitByEntity(members).map((group) => ({ document, year, tables: group })),
    );
  });
}

/** The same kind of table with the same scope: a second one of a set states something else. */
function firstOfEach(tables: readonly SheetTable[]): readonly SheetTable[] {
  return tables.filter((table, position) => tables.findIndex(isAlike(table)) === position);
}

function repeatedTables(tables: readonly SheetTable[]): readonly UnrecognisedArea[] {
  return tables.flatMap((table, position) => {
    const first = tables.find(isAlike(table));
    if (first === undefined || tables.indexOf(first) === position) return [];
    return refused(table, REASONS.repeated(first.grid.name));
  });
}

function isAlike(table: SheetTable): (other: SheetTable) => boolean {
  const scopeOf = ({ binding }: SheetTable) => coordinatesText(binding.blocks[0]?.scope ?? {});
  return (other) => other.binding.kind === table.binding.kind && scopeOf(other) === scopeOf(table);
}

function refused({ grid, binding, title }: SheetTable, reason: string): UnrecognisedArea {
  const { range } = binding;
  return { kind: 'refused', sheet: grid.name, range, reason, title: title.cell };
}

/**
 * A single title with another year is a slip and stays with the others; a year that brings kinds of
 * its own a second time, or that the user gives, is another set.
 */
function splitByYear(
  tables: readonly SheetTable[],
): readonly { year: number; members: readonly SheetTable[] }[] {
  const counts = countBy(tables.flatMap((table) => table.year ?? []));
  const years = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a,
  );
  const main = years[0];
  if (main === undefined) return tables.length === 0 ? [] : [{ year: 0, members: tables }];
  const kindsOf = (year: number) =>
    new Set(tables.filter((t) => t.year === year).map((t) => t.binding.kind.id));
  const mainKinds = kindsOf(main);
  const given = new Set(tables.flatMap(({ assumed }) => assumed?.year ?? []));
  const separate = years
    .slice(1)
    .filter((year) => given.has(year) || [...kindsOf(year)].some((id) => mainKinds.has(id)));
  return [main, ...separate].map((year) => ({
    year,
    members: tables.filter((table) => {
      const own = table.year;
      return own === year || (year === main && (own === null || !separate.includes(own)));
    }),
  }));
}

/** Several bodies in one workbook: only if the same kind stands there for each. */
function splitByEntity(tables: readonly SheetTable[]): readonly (readonly SheetTable[])[] {
  const groups = new Map<string, SheetTable[]>();
  let entity = tables.find((table) => table.entity !== null)?.entity ?? '';
  for (const table of tables) {
    // A table that names nobody belongs to the body of the tables before it.
    entity = table.entity ?? entity;
    groups.set(entity, [...(groups.get(entity) ?? []), table]);
  }
  const sets = [...groups.values()];
  const kinds = sets.map((set) => new Set(set.map((table) => table.binding.kind.id)));
  const repeated = kinds.some((own, position) =>
    kinds.slice(position + 1).some((other) => [...own].some((id) => other.has(id))),
  );
  return repeated ? sets : splitByGivenEntity(tables);
}

/** What the user gives to another body than the other tables name is not that body's. */
function splitByGivenEntity(tables: readonly SheetTable[]): readonly (readonly SheetTable[])[] {
  const given = tables.flatMap(({ assumed }) => assumed?.entity ?? []);
  if (given.length === 0) return [tables];
  const others = entityOf(tables.filter(({ assumed }) => (assumed?.entity ?? null) === null));
  const main = others === '' ? given[0] : others;
  const bodyOf = ({ assumed }: SheetTable) => assumed?.entity ?? main;
  const bodies = [...new Set(tables.map(bodyOf))];
  return bodies.map((body) => tables.filter((table) => bodyOf(table) === body));
}

function entityOf(tables: readonly SheetTable[]): string {
  return (
    mostFrequent(tables.flatMap((table) => table.entity ?? [])) ?? entityOfUnitRows(tables) ?? ''
  );
}

function makeSet(document: DocumentKind, year: number, tables: readonly SheetTable[]): TableSet {
  const unit = mostFrequent(tables.flatMap((table) => table.unit ?? [])) ?? '万元';
  return {
    entity: entityOf(tables),
    year,
    document,
    tables: tables.map((table) => makeTable(table, year, unit)),
  };
}

function makeTable(table: SheetTable, year: number, setUnit: MoneyUnit): RecognisedTable {
  const { binding, grid, title, assumed } = table;
  const unit = table.unit ?? setUnit;
  const rowCount = binding.blocks.reduce((count, block) => count + block.rows.length, 0);
  return {
    kind: binding.kind,
    sheet: grid.name,
    range: binding.range,
    title: title.text,
    titleCell: title.cell,
    entity: table.entity,
    titleYear: title.year,
    ...(assumed === null ? {} : { assumed }),
    year,
    unit,
    unitStated: table.unitStated,
    places: tablePlaces(table, unit),
    blocks: binding.blocks,
    empty: binding.blocks.every((block) => block.rows.every((row) => row.empty)),
    absence: binding.body.absence,
    confidence: Math.round(binding.confidence * 100) / 100,
    evidence: [
      EVIDENCE.title(title.text),
      ...(assumed === null ? [] : assumedEvidence(assumed)),
      EVIDENCE.header(
        binding.header.columns
          .filter((column) => column.path.length > 0)
          .map((column) => column.printed)
          .join('｜'),
      ),
      unitEvidence(table, unit),
      rowCount === 0 ? EVIDENCE.empty : EVIDENCE.rows(rowCount),
      ...binding.blocks.flatMap((block) => [
        ...block.unknownColumns.map((node) => EVIDENCE.unknownColumn(node.label)),
        ...block.unknownRows.map((node) => EVIDENCE.unknownRow(node.label)),
      ]),
    ],
  };
}

/** What the user says of it besides the unit, which stands in its own place. */
function assumedEvidence({ tableKind, stage, year, entity }: AssumedTable): readonly string[] {
  return [
    ...(tableKind === null ? [] : [EVIDENCE.kind(tableKind)]),
    ...(stage === null ? [] : [EVIDENCE.stage(stage)]),
    ...(year === null ? [] : [EVIDENCE.year(year)]),
    ...(entity === null ? [] : [EVIDENCE.entity(entity)]),
  ].map(EVIDENCE.assumed);
}

function unitEvidence({ unit: own, assumed }: SheetTable, unit: MoneyUnit): string {
  if (own === null) return EVIDENCE.unitAssumed(unit);
  const said = EVIDENCE.unit(unit);
  return (assumed?.unit ?? null) === null ? said : EVIDENCE.assumed(said);
}

/** The most places that any figure of the table shows, but at least what its unit is printed with. */
function tablePlaces(table: SheetTable, unit: MoneyUnit): number {
  let places = leastPlaces(unit);
  for (const block of table.binding.blocks) {
    for (const row of block.rows) {
      for (const column of block.columns) {
        const { value } = cellAt(table.grid, row.index, row.amountColumn ?? column.index);
        if (value.kind === 'number') places = Math.max(places, shownPlaces(value.shown, unit));
      }
    }
  }
  return places;
}

/** The 部门 at the top of a unit list, where no line names the entity. */
function entityOfUnitRows(tables: readonly SheetTable[]): string | null {
  for (const table of tables) {
    for (const block of table.binding.blocks) {
      const unit = block.rows.find((row) => row.coordinates.unit !== undefined);
      const name = unit?.label.replace(/^\d+ /, '');
      if (name !== undefined && name !== '') return name;
    }
  }
  return null;
}

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent<T>(values: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [value, count] of countBy(values)) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}
