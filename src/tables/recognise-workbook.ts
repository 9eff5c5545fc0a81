import { areaAddress } from '../base/address';
import { textAmount } from '../base/text-amount';
import type { CellValue } from '../grid/cell-value';
import { cellAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { leastPlaces } from '../base/unit';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { AssumedTable, AssumptionMisfit, TableAssumption } from './assumptions';
import { sortAssumptions } from './assumptions';
import type { Binding } from './binding';
import type { ContinuedRegion } from './continued-regions';
import { continueRegions } from './continued-regions';
import type { Region } from './find-regions';
import { attachForms } from './forms/attach-forms';
import { bindProjects } from './forms/bind-projects';
import { isForm } from './forms/is-form';
import type { TableGroup } from './group-tables';
import { groupTables, mostFrequent } from './group-tables';
import { outlineSheet } from './outline-sheet';
import type { Cover } from './read-cover';
import type { KindsOf } from './kinds-of-title';
import { documentOfTitles, kindsOfTitle } from './kinds-of-title';
import { EVIDENCE, REASONS } from './reasons.zh-CN';
import { recogniseSheet } from './recognise-sheet';
import { RecognitionMemory, placeName } from './recognition-memory';
import { refused, withoutRepeats } from './repeated-tables';
import type { SheetReading, SheetTable } from './recognise-sheet';
import { shownPlaces } from './shown-places';
import type { RecognisedTable, TablePart, TableSet, UnrecognisedArea } from './table';
import type { TableKind } from './table-kind';

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

/**
 * The same in steps: each kind that a table may be, then each set. What the user says overrules what
 * is read. What the memory holds of sheets and tables that are as they were is not worked out again.
 */
export function* recogniseInSteps(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
  memory = new RecognitionMemory(),
): Steps<WorkbookReading> {
  const { usable, misfits } = sortAssumptions(assumptions, grids, kinds);
  const ofSheet = (grid: Grid) => usable.filter(({ sheet }) => sheet === grid.name);
  const visible: ContinuedRegion[] = [];
  const hidden: ContinuedRegion[] = [];
  const found: Region[] = [];
  const covers = new Map<Grid, Cover>();
  for (const grid of grids) {
    const said = ofSheet(grid);
    const { regions, cover } = memory.outlines.of([grid, kinds, ...said], () =>
      outlineSheet(grid, kinds, said),
    );
    if (cover !== null) covers.set(grid, cover);
    // A hidden sheet continues nothing that is published.
    if (grid.visibility === 'visible') found.push(...regions);
    else hidden.push(...continueRegions(regions));
    yield;
  }
  visible.push(...continueRegions(found));
  const continued = new Set(
    visible.flatMap((region) => region.continuations.map((part) => part.sheet.grid)),
  );
  const document = documentOfTitles(kinds, visible);
  const kindsOf: KindsOf = (title, said) => kindsOfTitle(kinds, title, said, document);
  const readings: SheetReading[] = [];
  const hiddenTables: SheetTable[] = [];
  let cover: Cover | null = null;
  for (const grid of grids) {
    cover = covers.get(grid) ?? cover;
    const isVisible = grid.visibility === 'visible';
    const own = (isVisible ? visible : hidden).filter(({ sheet }) => sheet.grid === grid);
    const [lastCover, said] = [cover, ofSheet(grid)];
    const whole = [lastCover, kinds, document, ...Object.values(books)];
    const reading = yield* memory.sheets.inSteps([grid, ...whole, ...said, ...partsOf(own)], () =>
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
  const { groups, left: strayForms } = attachForms(
    groupTables(tables.filter((table) => !isOfForm(table))),
    tables.filter(isOfForm),
  );
  const sets: TableSet[] = [];
  const left: UnrecognisedArea[] = [];
  for (const group of groups) {
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
      ...hiddenTables.map((table) => refused(table, REASONS.hidden)),
    ],
  };
}

/** What the regions of a sheet are made of, each continued one with its parts. */
function partsOf(regions: readonly ContinuedRegion[]): readonly unknown[] {
  return regions.flatMap(({ sheet, title, isContinuation, continuations }) => [
    ...[sheet, title, isContinuation, continuations.length],
    ...continuations,
  ]);
}

function* makeSet(
  { document, year, entity: carried }: TableGroup,
  tables: readonly SheetTable[],
  memory: RecognitionMemory,
): Steps<{ readonly set: TableSet; readonly refused: readonly UnrecognisedArea[] }> {
  const disclosed = tables.filter(({ binding }) => !isForm(binding));
  const own = disclosed.length > 0 ? disclosed : tables;
  const unit = unitOfSet(own);
  const entity =
    mostFrequent(own.flatMap((table) => table.entity ?? [])) ??
    (carried === '' ? (entityOfUnitRows(own) ?? '') : carried);
  const isUncertain = (table: SheetTable) =>
    table.unit === null &&
    !isForm(table.binding) &&
    unit.mixed &&
    (table.binding.kind.ownUnit === true || !unit.majority) &&
    hasFigures(table);
  const made: RecognisedTable[] = [];
  for (const table of tables) {
    if (isUncertain(table)) continue;
    const { most, mixed, majority } = unit;
    const make = () => {
      const fresh = makeTable(table, year, unit);
      return memory.made.same(placeName(fresh), fresh);
    };
    made.push(memory.tables.of([table, year, most, mixed, majority], make));
    yield;
  }
  const bound = bindProjects(made).map((table) => memory.bound.same(placeName(table), table));
  return {
    set: memory.sets.of([document, year, entity, ...bound], () => ({
      ...{ entity, year, document, tables: bound },
    })),
    refused: tables.filter(isUncertain).map((table) => refused(table, REASONS.otherUnits)),
  };
}

function hasFigures({ binding }: SheetTable): boolean {
  return binding.blocks.some((block) => block.rows.some((row) => !row.empty));
}

/** The unit of most tables of a set, for those that state none. */
interface SetUnit {
  readonly most: MoneyUnit;
  readonly mixed: boolean;
  /** More than half of them state it. */
  readonly majority: boolean;
}

/** Procurement, which is often in 元 beside tables in 万元, says nothing about the others. */
function unitOfSet(tables: readonly SheetTable[]): SetUnit {
  const stated = tables.filter(({ unit }) => unit !== null);
  const usual = stated.filter(({ binding }) => binding.kind.ownUnit !== true);
  const units = (usual.length > 0 ? usual : stated).flatMap(({ unit }) => unit ?? []);
  const most = mostFrequent(units) ?? '万元';
  return {
    most,
    mixed: stated.some(({ unit }) => unit !== most),
    majority: units.filter((unit) => unit === most).length * 2 > units.length,
  };
}

function makeTable(table: SheetTable, year: number, setUnit: SetUnit): RecognisedTable {
  const { binding, grid, title, assumed } = table;
  const unit = table.unit ?? writtenUnit(table) ?? setUnit.most;
  const rowCount = binding.blocks.reduce((count, block) => count + block.rows.length, 0);
  return {
    kind: binding.kind,
    sheet: grid.name,
    range: binding.range,
    continuations: binding.continuations,
    title: title.text,
    titleCell: title.cell,
    entity: isForm(binding) ? null : table.entity,
    entityCell: isForm(binding) ? null : table.entityCell,
    titleYear: title.year,
    ...(assumed === null ? {} : { assumed }),
    year,
    unit,
    unitCell: table.unitCell,
    unitStated: table.unitStated || writtenUnit(table) !== null,
    places: tablePlaces(table, unit),
    blocks: binding.blocks,
    empty: binding.blocks.every((block) => block.rows.every((row) => row.empty)),
    absence: binding.body.absence,
    confidence: Math.round(binding.confidence * 100) / 100,
    evidence: [
      title.source === 'sheetName' ? EVIDENCE.sheetName(title.text) : EVIDENCE.title(title.text),
      ...(binding.continuations.length === 0
        ? []
        : [EVIDENCE.continued(binding.continuations.map(partText).join('、'))]),
      ...(assumed === null ? [] : assumedEvidence(assumed)),
      ...headerEvidence(binding),
      unitEvidence(table, unit, setUnit),
      rowCount === 0 ? EVIDENCE.empty : EVIDENCE.rows(rowCount),
      ...binding.blocks.flatMap((block) => [
        ...block.unknownColumns.map((node) => EVIDENCE.unknownColumn(node.label)),
        ...block.unknownRows.map((node) => EVIDENCE.unknownRow(node.label)),
      ]),
      ...(binding.unread.length === 0 ? [] : [EVIDENCE.unreadColumns(binding.unread)]),
    ],
  };
}

function partText({ sheet, range }: TablePart): string {
  return `${sheet}!${areaAddress(range)}`;
}

function headerEvidence({ header }: Binding): readonly string[] {
  const headed = header.columns.filter((column) => column.path.length > 0);
  return headed.length === 0 ? [] : [EVIDENCE.header(headed.map((c) => c.printed).join('｜'))];
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

function unitEvidence(table: SheetTable, unit: MoneyUnit, { mixed }: SetUnit): string {
  if ((table.assumed?.unit ?? null) !== null) return EVIDENCE.assumed(EVIDENCE.unit(unit));
  if (table.unit !== null || writtenUnit(table) !== null) return EVIDENCE.unit(unit);
  return mixed ? EVIDENCE.unitOfMost(unit) : EVIDENCE.unitAssumed(unit);
}

/** The most places that any figure of the table shows, but at least what its unit is printed with. */
function tablePlaces(table: SheetTable, unit: MoneyUnit): number {
  let places = leastPlaces(unit);
  for (const value of amountCells(table)) {
    if (value.kind === 'number') places = Math.max(places, shownPlaces(value.shown, unit));
    else if (value.kind === 'text' && isForm(table.binding)) {
      const written = textAmount(value.text);
      if (written?.unit === unit) places = Math.max(places, written.places);
    }
  }
  return places;
}

/** The unit that a form prints in its amounts themselves, where it is one and the same. */
function writtenUnit(table: SheetTable): MoneyUnit | null {
  if (!isForm(table.binding)) return null;
  const units = amountCells(table).flatMap((value) =>
    value.kind === 'text' ? (textAmount(value.text)?.unit ?? []) : [],
  );
  const [unit] = units;
  return unit !== undefined && units.every((other) => other === unit) ? unit : null;
}

function amountCells({ binding }: SheetTable): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (const { rows, columns } of binding.blocks) {
    for (const row of rows) {
      for (const column of columns) {
        cells.push(cellAt(binding.grid, row.index, row.amountColumn ?? column.index).value);
      }
    }
  }
  return cells;
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
