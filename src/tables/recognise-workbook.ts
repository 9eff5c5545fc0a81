import { areaAddress } from '../base/address';
import { cellAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { leastPlaces } from '../base/unit';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { ContinuedRegion } from './continued-regions';
import { continueRegions } from './continued-regions';
import type { Region } from './find-regions';
import { findRegions } from './find-regions';
import type { TableGroup } from './group-tables';
import { groupTables, mostFrequent } from './group-tables';
import type { Cover } from './read-cover';
import { readCover } from './read-cover';
import { EVIDENCE, REASONS } from './reasons.zh-CN';
import { recogniseSheet } from './recognise-sheet';
import { readSheetText } from './sheet-text';
import { refused, withoutRepeats } from './repeated-tables';
import type { SheetReading, SheetTable } from './recognise-sheet';
import { shownPlaces } from './shown-places';
import type { RecognisedTable, TablePart, TableSet, UnrecognisedArea } from './table';
import type { TableKind } from './table-kind';

export interface WorkbookReading {
  readonly sets: readonly TableSet[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** Recognises every public table of a workbook and groups them into sets. */
export function recogniseWorkbook(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
): WorkbookReading {
  return finish(recogniseInSteps(grids, kinds, books));
}

/** The same in steps: each sheet, then each set. */
export function* recogniseInSteps(
  grids: readonly Grid[],
  kinds: readonly TableKind[],
  books: CodeBooks,
): Steps<WorkbookReading> {
  const visible: ContinuedRegion[] = [];
  const hidden: ContinuedRegion[] = [];
  const found: Region[] = [];
  const covers = new Map<Grid, Cover>();
  for (const grid of grids) {
    const sheet = readSheetText(grid);
    const regions = findRegions(sheet, kinds);
    const cover = regions.length === 0 ? readCover(sheet) : null;
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
  const readings: SheetReading[] = [];
  const hiddenTables: SheetTable[] = [];
  let cover: Cover | null = null;
  for (const grid of grids) {
    cover = covers.get(grid) ?? cover;
    const isVisible = grid.visibility === 'visible';
    const own = (isVisible ? visible : hidden).filter(({ sheet }) => sheet.grid === grid);
    const reading = recogniseSheet(grid, own, cover, kinds, books);
    if (isVisible) readings.push(reading);
    else hiddenTables.push(...reading.tables);
    yield;
  }
  const groups = groupTables(readings.flatMap((reading) => reading.tables));
  const sets: TableSet[] = [];
  const left: UnrecognisedArea[] = [];
  for (const group of groups) {
    const { kept, refused: repeated } = withoutRepeats(group.tables);
    const { set, refused: unstated } = makeSet(group, kept);
    if (set.tables.length > 0) sets.push(set);
    left.push(...repeated, ...unstated);
    yield;
  }
  return {
    sets,
    unrecognised: [
      ...readings.flatMap(({ grid, unrecognised }) =>
        // What continues a table of another sheet is no other sheet.
        unrecognised.filter((area) => area.kind !== 'nonTable' || !continued.has(grid)),
      ),
      ...left,
      // A hidden sheet is mostly last year's or a draft: it is named, not compared.
      ...hiddenTables.map((table) => refused(table, REASONS.hidden)),
    ],
  };
}

function makeSet(
  { document, year, entity: carried }: TableGroup,
  tables: readonly SheetTable[],
): { readonly set: TableSet; readonly refused: readonly UnrecognisedArea[] } {
  const unit = unitOfSet(tables);
  const entity =
    mostFrequent(tables.flatMap((table) => table.entity ?? [])) ??
    (carried === '' ? (entityOfUnitRows(tables) ?? '') : carried);
  const isUncertain = (table: SheetTable) =>
    table.unit === null &&
    unit.mixed &&
    (table.binding.kind.ownUnit === true || !unit.majority) &&
    hasFigures(table);
  return {
    set: {
      entity,
      year,
      document,
      tables: tables
        .filter((table) => !isUncertain(table))
        .map((table) => makeTable(table, year, unit)),
    },
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
  const { binding, grid, title } = table;
  const unit = table.unit ?? setUnit.most;
  const assumed = setUnit.mixed ? EVIDENCE.unitOfMost(unit) : EVIDENCE.unitAssumed(unit);
  const rowCount = binding.blocks.reduce((count, block) => count + block.rows.length, 0);
  return {
    kind: binding.kind,
    sheet: grid.name,
    range: binding.range,
    continuations: binding.continuations,
    title: title.text,
    titleCell: title.cell,
    entity: table.entity,
    entityCell: table.entityCell,
    titleYear: title.year,
    year,
    unit,
    unitStated: table.unit !== null,
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
      EVIDENCE.header(
        binding.header.columns
          .filter((column) => column.path.length > 0)
          .map((column) => column.printed)
          .join('｜'),
      ),
      table.unit === null ? assumed : EVIDENCE.unit(unit),
      rowCount === 0 ? EVIDENCE.empty : EVIDENCE.rows(rowCount),
      ...binding.blocks.flatMap((block) => [
        ...block.unknownColumns.map((node) => EVIDENCE.unknownColumn(node.label)),
        ...block.unknownRows.map((node) => EVIDENCE.unknownRow(node.label)),
      ]),
    ],
  };
}

function partText({ sheet, range }: TablePart): string {
  return `${sheet}!${areaAddress(range)}`;
}

/** The most places that any figure of the table shows, but at least what its unit is printed with. */
function tablePlaces(table: SheetTable, unit: MoneyUnit): number {
  let places = leastPlaces(unit);
  for (const block of table.binding.blocks) {
    for (const row of block.rows) {
      for (const column of block.columns) {
        const { value } = cellAt(table.binding.grid, row.index, row.amountColumn ?? column.index);
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
