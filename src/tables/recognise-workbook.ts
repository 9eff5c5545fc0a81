import { textAmount } from '../base/text-amount';
import type { CellValue } from '../grid/cell-value';
import { cellAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { leastPlaces } from '../base/unit';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { Binding } from './binding';
import { coordinatesText } from './coordinates';
import type { TableGroup } from './forms/attach-forms';
import { attachForms } from './forms/attach-forms';
import { bindProjects } from './forms/bind-projects';
import { isForm } from './forms/is-form';
import { EVIDENCE, REASONS } from './reasons.zh-CN';
import { recogniseSheet } from './recognise-sheet';
import type { SheetReading, SheetTable } from './recognise-sheet';
import { shownPlaces } from './shown-places';
import type { RecognisedTable, TableSet, UnrecognisedArea } from './table';
import type { DocumentKind, TableKind } from './table-kind';

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
  const readings: SheetReading[] = [];
  const hiddenTables: SheetTable[] = [];
  for (const grid of grids) {
    const reading = recogniseSheet(grid, kinds, books);
    if (grid.visibility === 'visible') readings.push(reading);
    else hiddenTables.push(...reading.tables);
    yield;
  }
  const visible = readings.flatMap((reading) => reading.tables);
  const isOfForm = ({ binding }: SheetTable) => isForm(binding);
  const { groups, left } = attachForms(
    groupTables(visible.filter((table) => !isOfForm(table))),
    visible.filter(isOfForm),
  );
  const sets: TableSet[] = [];
  for (const { document, year, tables } of groups) {
    sets.push(makeSet(document, year, firstOfEach(tables)));
    yield;
  }
  return {
    sets,
    unrecognised: [
      ...readings.flatMap((reading) => reading.unrecognised),
      ...groups.flatMap(({ tables }) => repeatedTables(tables)),
      ...left.map((form) => refused(form, REASONS.formOfNoSet(form.title.text))),
      // A hidden sheet is mostly last year's or a draft: it is named, not compared.
      ...hiddenTables.map((table) => refused(table, REASONS.hidden)),
    ],
  };
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
  return (other) =>
    other.binding.kind === table.binding.kind &&
    (other === table || !repeats(table.binding.kind)) &&
    scopeOf(other) === scopeOf(table);
}

/** A form for each project. */
function repeats({ layout }: TableKind): boolean {
  return layout.shape === 'form' && layout.repeats;
}

function refused({ grid, binding }: SheetTable, reason: string): UnrecognisedArea {
  const kind = isForm(binding) ? 'form' : 'refused';
  return { kind, sheet: grid.name, range: binding.range, reason };
}

/**
 * A single title with another year is a slip and stays with the others; a year
 * that brings kinds of its own a second time is another set.
 */
function splitByYear(
  tables: readonly SheetTable[],
): readonly { year: number; members: readonly SheetTable[] }[] {
  const counts = countBy(tables.flatMap((table) => table.title.year ?? []));
  const years = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a,
  );
  const main = years[0];
  if (main === undefined) return tables.length === 0 ? [] : [{ year: 0, members: tables }];
  const kindsOf = (year: number) =>
    new Set(tables.filter((t) => t.title.year === year).map((t) => t.binding.kind.id));
  const mainKinds = kindsOf(main);
  const separate = years
    .slice(1)
    .filter((year) => [...kindsOf(year)].some((id) => mainKinds.has(id)));
  return [main, ...separate].map((year) => ({
    year,
    members: tables.filter((table) => {
      const own = table.title.year;
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
  return repeated ? sets : [tables];
}

function makeSet(document: DocumentKind, year: number, tables: readonly SheetTable[]): TableSet {
  const disclosed = tables.filter(({ binding }) => !isForm(binding));
  const own = disclosed.length > 0 ? disclosed : tables;
  const unit = mostFrequent(own.flatMap((table) => table.unit ?? [])) ?? '万元';
  const entity =
    mostFrequent(own.flatMap((table) => table.entity ?? [])) ?? entityOfUnitRows(own) ?? '';
  return {
    entity,
    year,
    document,
    tables: bindProjects(tables.map((table) => makeTable(table, year, unit))),
  };
}

function makeTable(table: SheetTable, year: number, setUnit: MoneyUnit): RecognisedTable {
  const { binding, grid, title } = table;
  const unit = table.unit ?? writtenUnit(table) ?? setUnit;
  const rowCount = binding.blocks.reduce((count, block) => count + block.rows.length, 0);
  return {
    kind: binding.kind,
    sheet: grid.name,
    range: binding.range,
    title: title.text,
    titleCell: title.cell,
    entity: isForm(binding) ? null : table.entity,
    titleYear: title.year,
    year,
    unit,
    unitStated: table.unit !== null || writtenUnit(table) !== null,
    places: tablePlaces(table, unit),
    blocks: binding.blocks,
    empty: binding.blocks.every((block) => block.rows.every((row) => row.empty)),
    absence: binding.body.absence,
    confidence: Math.round(binding.confidence * 100) / 100,
    evidence: [
      EVIDENCE.title(title.text),
      ...headerEvidence(binding),
      table.unit === null && writtenUnit(table) === null
        ? EVIDENCE.unitAssumed(unit)
        : EVIDENCE.unit(unit),
      rowCount === 0 ? EVIDENCE.empty : EVIDENCE.rows(rowCount),
      ...binding.blocks.flatMap((block) => [
        ...block.unknownColumns.map((node) => EVIDENCE.unknownColumn(node.label)),
        ...block.unknownRows.map((node) => EVIDENCE.unknownRow(node.label)),
      ]),
    ],
  };
}

function headerEvidence({ header }: Binding): readonly string[] {
  const headed = header.columns.filter((column) => column.path.length > 0);
  return headed.length === 0 ? [] : [EVIDENCE.header(headed.map((c) => c.printed).join('｜'))];
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

function amountCells({ grid, binding }: SheetTable): readonly CellValue[] {
  return binding.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => cellAt(grid, row.index, row.amountColumn ?? column.index).value),
    ),
  );
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
