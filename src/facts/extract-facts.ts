import { amountFromDecimal, amountFromNumber, hasHiddenDigits, placeStep } from '../base/amount';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import { saysNothing } from '../base/nothing-mark';
import type { TextAmount } from '../base/text-amount';
import { textAmount } from '../base/text-amount';
import { leastPlaces } from '../base/unit';
import type { Cell } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { Coordinates, Period } from '../tables/coordinates/coordinates';
import {
  coordinate,
  coordinatesText,
  mergeCoordinates,
  withMember,
} from '../tables/coordinates/coordinates';
import { isForm } from '../tables/forms/is-form';
import { stageOfDocument } from '../tables/columns/own-period';
import { shownPlaces } from '../tables/sets/shown-places';
import type { AxisNode, RecognisedTable, TableSet } from '../tables/table';
import { cellOfRow, sheetsOf } from '../tables/table';
import type { Fact, Reading } from './fact';
import type { FactBook } from './fact-book';
import { createFactBook, withReadings } from './fact-book';
import { FactMemory, sameFacts } from './fact-memory';

type FindGrid = (sheet: string) => Grid | undefined;

/** Turns every amount cell of a set's tables into a fact with its coordinates. */
export function extractFacts(set: TableSet, gridOf: FindGrid): FactBook {
  return finish(extractFactsInSteps(set, gridOf));
}

/** The same, one table at a step, a tall one in several; what the memory holds is not read again. */
export function* extractFactsInSteps(
  set: TableSet,
  gridOf: FindGrid,
  memory = new FactMemory(),
): Steps<FactBook> {
  const gridsOf = (table: RecognisedTable) => sheetsOf(table).map(gridOf);
  const before = memory.bookOf.last(set);
  const inputs = [set, ...set.tables.flatMap(gridsOf)];
  const book = yield* memory.books.inSteps(inputs, function* () {
    const amounts: Fact[] = [];
    const unitPrices: Fact[] = [];
    for (const table of set.tables) {
      const from = amounts.length;
      const read = [table, set.year, set.document, from, ...gridsOf(table)];
      const own = yield* memory.tables.inSteps(read, function* () {
        return sameFacts(before, yield* extractAmounts(set, table, gridOf, from));
      });
      for (const fact of own) amounts.push(fact);
      yield;
    }
    for (const table of set.tables) {
      extractUnitPrices(set, table, gridOf, amounts.length, unitPrices);
      yield;
    }
    return before === null
      ? yield* createFactBook(set, amounts, unitPrices)
      : withReadings(before, amounts, unitPrices);
  });
  return memory.bookOf.keep(set, book);
}

function periodOf(set: TableSet): Period {
  return { year: set.year, stage: stageOfDocument(set.document) };
}

/** Facts after which the page may draw. */
const MOST_AT_A_STEP = 250;

function* extractAmounts(
  set: TableSet,
  table: RecognisedTable,
  gridOf: FindGrid,
  from: number,
): Steps<readonly Fact[]> {
  const facts: Fact[] = [];
  let read = 0;
  const first = gridOf(table.sheet);
  const period = periodOf(set);
  for (const block of table.blocks) {
    const periods = ownPeriods(block.columns, period);
    const rowPeriods = ownPeriods(block.rows, period);
    const columns = block.columns.flatMap((column) => {
      const said = mergeCoordinates(block.scope, column.coordinates);
      return said === null ? [] : [{ column, said }];
    });
    for (const row of block.rows) {
      if (facts.length - read > MOST_AT_A_STEP) {
        read = facts.length;
        yield;
      }
      const grid = row.place === undefined ? first : gridOf(row.place.sheet);
      if (grid === undefined) continue;
      for (const { column, said } of columns) {
        const coordinates = mergeCoordinates(said, row.coordinates);
        if (coordinates === null) continue;
        const place = cellOfRow(table, row, row.amountColumn ?? column.index);
        const cell = cellAt(grid, place.row, place.column);
        const own = rowPeriods.get(row) ?? periods.get(column) ?? period;
        const { reading, step } = readMoney(cell, table, cellPlaces(cell, table));
        facts.push({
          index: from + facts.length,
          cell: place,
          coordinates,
          period: own,
          key: keyPrefix(table, coordinates, own, period) + coordinatesText(coordinates),
          reading,
          step,
          formula: cell.formula,
          table,
          block,
          row,
          column,
        });
      }
    }
  }
  return facts;
}

/** Of the columns, or rows, that speak about another year or stage than their table. */
function ownPeriods(nodes: readonly AxisNode[], period: Period): ReadonlyMap<AxisNode, Period> {
  return new Map(
    nodes.flatMap((node) => {
      const { stage, year } = node;
      if (stage === undefined && year === undefined) return [];
      return [[node, nodePeriod(node, period)] as const];
    }),
  );
}

/** 2023年 alone over a column or before a row does not say whether what was planned or what was spent. */
function nodePeriod({ stage, year }: AxisNode, own: Period): Period {
  const inYear = year === 'previous' ? own.year - 1 : (year ?? own.year);
  return { year: inYear, stage: stage ?? (inYear === own.year ? own.stage : 'asStated') };
}

const UNIT_PRICE_LABEL = '单价';

/** The unit price of each list line that states one; it takes part in 数量 × 单价 only. */
function extractUnitPrices(
  set: TableSet,
  table: RecognisedTable,
  gridOf: FindGrid,
  firstIndex: number,
  facts: Fact[],
): void {
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const cellRef = row.attributes?.['unitPrice'];
      const line = row.coordinates.line;
      if (cellRef === undefined || line === undefined) continue;
      const grid = gridOf(cellRef.sheet);
      if (grid === undefined) continue;
      const cell = cellAt(grid, cellRef.row, cellRef.column);
      if (cell.value.kind !== 'number') continue;
      const shown = shownPlaces(cell.value.shown, table.unit);
      const places = cell.value.general ? Math.max(table.places, shown) : shown;
      const coordinates = withMember(coordinate('flow', 'unitPrice'), 'line', line);
      facts.push({
        index: firstIndex + facts.length,
        cell: cellRef,
        coordinates,
        period: periodOf(set),
        key: `${table.sheet};${coordinatesText(coordinates)}`,
        ...readMoney(cell, table, places),
        formula: cell.formula,
        table,
        block,
        row,
        column: {
          index: cellRef.column,
          label: UNIT_PRICE_LABEL,
          coordinates: coordinate('flow', 'unitPrice'),
          parent: null,
          ofWhich: false,
          empty: false,
        },
      });
    }
  }
}

/** Figures of the set's own period are keyed by their coordinates alone; list lines by their sheet too. */
function keyPrefix(
  table: RecognisedTable,
  coordinates: Coordinates,
  period: Period,
  own: Period,
): string {
  if (coordinates.line !== undefined) return `${table.sheet};`;
  const same = period.year === own.year && period.stage === own.stage;
  return same ? '' : `${period.year}/${period.stage};`;
}

/** Only an explicit format with fewer places than the table's makes a cell coarser. */
function cellPlaces(cell: Cell, table: RecognisedTable): number {
  if (cell.value.kind !== 'number' || cell.value.general) return table.places;
  return Math.min(table.places, shownPlaces(cell.value.shown, table.unit));
}

function readMoney(
  cell: Cell,
  table: RecognisedTable,
  places: number,
): Pick<Fact, 'reading' | 'step'> {
  const written = isForm(table) && cell.value.kind === 'text' ? textAmount(cell.value.text) : null;
  if (written !== null) return readWritten(written, table, places);
  return { reading: readAmount(cell, table, places), step: placeStep(table.unit, places) };
}

/** 1061.34万元 on a form: in the unit that stands with it. */
function readWritten(
  written: TextAmount,
  table: RecognisedTable,
  places: number,
): Pick<Fact, 'reading' | 'step'> {
  const { unit } = written;
  const least = unit === table.unit ? places : leastPlaces(unit);
  const value = amountFromDecimal(written.decimal, unit);
  const reading: Reading =
    value === null
      ? { kind: 'unreadable', content: written.decimal + unit }
      : { kind: 'figure', value, hidden: null };
  return { reading, step: placeStep(unit, Math.max(least, written.places)) };
}

function readAmount(cell: Cell, table: RecognisedTable, places: number): Reading {
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number': {
      const amount = amountFromNumber(value.number, table.unit, places);
      if (amount === null) return { kind: 'unreadable', content: value.shown };
      const hidden = hasHiddenDigits(value.number, places) ? value.number : null;
      return { kind: 'figure', value: amount, hidden };
    }
    case 'text':
      return saysNothing(value.text)
        ? { kind: 'blank' }
        : { kind: 'unreadable', content: value.text };
    case 'boolean':
      return { kind: 'unreadable', content: value.boolean ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'unreadable', content: value.code };
    case 'uncalculated':
      return { kind: 'unreadable', content: '' };
  }
}
