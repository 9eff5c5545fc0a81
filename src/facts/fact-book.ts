import type { Coordinates } from '../tables/coordinates';
import { coordinatesText } from '../tables/coordinates';
import { isForm } from '../tables/forms/is-form';
import { stageOfDocument } from '../tables/own-period';
import type { AxisNode, RecognisedTable, TableSet } from '../tables/table';
import type { Fact } from './fact';

/** All facts of one set, and the ways to find them. */
export interface FactBook {
  readonly set: TableSet;
  /** Amounts, then unit prices; a fact's index is its place here. */
  readonly facts: readonly Fact[];
  readonly amounts: readonly Fact[];
  /** Unit prices of list lines: money, but no amount of any key. */
  readonly unitPrices: readonly Fact[];
  readonly byKey: ReadonlyMap<string, readonly Fact[]>;
  /** The fact of a row and a column of the same block, if that cell is an amount cell. */
  at(row: AxisNode, column: AxisNode): Fact | null;
  /**
   * Every cell of the disclosure tables that states the fact with these coordinates for the set's
   * own year. Forms are compared with the tables and never stand in for them.
   */
  find(coordinates: Coordinates): readonly Fact[];
  /** Whether the fact speaks about the year and stage that the set is about. */
  isOwnPeriod(fact: Fact): boolean;
  /** The facts of one table, unit prices too. */
  ofTable(table: RecognisedTable): readonly Fact[];
  tablesOf(kindId: string): readonly RecognisedTable[];
  readonly places: FactPlaces;
}

/** Where the facts of a set are found, whatever they read. */
interface FactPlaces {
  /** Indices by row and column. */
  readonly byCell: ReadonlyMap<AxisNode, ReadonlyMap<AxisNode, number>>;
  /** What `find` gives, by the text of the coordinates. */
  readonly byCoordinates: ReadonlyMap<string, readonly Fact[]>;
}

export function createFactBook(
  set: TableSet,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
): FactBook {
  const byKey = new Map<string, Fact[]>();
  const byCoordinates = new Map<string, Fact[]>();
  const byCell = new Map<AxisNode, Map<AxisNode, number>>();
  for (const fact of amounts) {
    const same = byKey.get(fact.key);
    const ofForm = isForm(fact.table);
    if (same === undefined) {
      const facts = [fact];
      byKey.set(fact.key, facts);
      if (!ofForm && isOfOwnPeriod(set, fact)) {
        byCoordinates.set(coordinatesText(fact.coordinates), facts);
      }
    } else if (ofForm && same.every(({ table }) => !isForm(table))) {
      // Forms come after the tables of a set, whose list must stay without them.
      byKey.set(fact.key, [...same, fact]);
    } else same.push(fact);
    const row = byCell.get(fact.row);
    if (row) row.set(fact.column, fact.index);
    else byCell.set(fact.row, new Map([[fact.column, fact.index]]));
  }
  return bookOf(set, amounts, unitPrices, byKey, { byCell, byCoordinates });
}

/** The book of the same tables with other readings: facts that differ stand where the former ones did. */
export function withReadings(
  before: FactBook,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
): FactBook {
  const { set, places } = before;
  const byKey = new Map(before.byKey);
  const byCoordinates = new Map(places.byCoordinates);
  for (const fact of amounts) {
    if (before.amounts[fact.index] === fact) continue;
    const current = (facts: readonly Fact[]) => facts.map(({ index }) => amounts[index] ?? fact);
    const same = byKey.get(fact.key);
    if (same !== undefined) byKey.set(fact.key, current(same));
    const text = coordinatesText(fact.coordinates);
    const found = byCoordinates.get(text);
    if (found !== undefined) byCoordinates.set(text, current(found));
  }
  return bookOf(set, amounts, unitPrices, byKey, { ...places, byCoordinates });
}

function bookOf(
  set: TableSet,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
  byKey: ReadonlyMap<string, readonly Fact[]>,
  places: FactPlaces,
): FactBook {
  const { byCell, byCoordinates } = places;
  const facts = [...amounts, ...unitPrices];
  let byTable: ReadonlyMap<RecognisedTable, readonly Fact[]> | null = null;
  return {
    set,
    facts,
    amounts,
    unitPrices,
    byKey,
    places,
    at: (row, column) => amounts[byCell.get(row)?.get(column) ?? -1] ?? null,
    find: (coordinates) => byCoordinates.get(coordinatesText(coordinates)) ?? [],
    isOwnPeriod: (fact) => isOfOwnPeriod(set, fact),
    ofTable: (table) => (byTable ??= factsByTable(facts)).get(table) ?? [],
    tablesOf: (kindId) => set.tables.filter((table) => table.kind.id === kindId),
  };
}

/** Whether the fact speaks about the year and stage of the document itself. */
function isOfOwnPeriod(set: TableSet, fact: Fact): boolean {
  const stage = stageOfDocument(set.document);
  return fact.period.year === set.year && fact.period.stage === stage;
}

function factsByTable(facts: readonly Fact[]): ReadonlyMap<RecognisedTable, readonly Fact[]> {
  const byTable = new Map<RecognisedTable, Fact[]>();
  for (const fact of facts) {
    const own = byTable.get(fact.table);
    if (own === undefined) byTable.set(fact.table, [fact]);
    else own.push(fact);
  }
  return byTable;
}
