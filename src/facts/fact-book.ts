import type { Steps } from '../base/steps';
import type { Coordinates } from '../tables/coordinates/coordinates';
import { kinshipOf } from '../tables/coordinates/coordinates';
import type { Division } from '../tables/coordinates/division';
import { isForm } from '../tables/forms/is-form';
import { stageOfDocument } from '../tables/columns/own-period';
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
  /** The facts with the same key, for each key, in the order of the first of them. */
  readonly keyed: readonly (readonly Fact[])[];
  ofKey(key: string): readonly Fact[];
  /** The fact of a row and a column of the same block, if that cell is an amount cell. */
  at(row: AxisNode, column: AxisNode): Fact | null;
  /**
   * Every cell of the disclosure tables that states the fact with these coordinates for the set's
   * own year. Forms are compared with the tables and never stand in for them.
   */
  find(coordinates: Coordinates): readonly Fact[];
  /** The same for the figures that differ from these coordinates in their division alone. */
  familyOf(coordinates: Coordinates): Family;
  /** Whether the fact speaks about the year and stage that the set is about. */
  isOwnPeriod(fact: Fact): boolean;
  /** The facts of one table, unit prices too. */
  ofTable(table: RecognisedTable): readonly Fact[];
  tablesOf(kindId: string): readonly RecognisedTable[];
  readonly places: FactPlaces;
  /** As `keyed`, without those of forms. */
  readonly found: FactBook['keyed'];
}

/** Figures that say the same but for their division: empty where no table states the one asked for. */
export type Family = (division: Division) => readonly Fact[];

/** Where the facts of a set are found, whatever they read. */
interface FactPlaces {
  /** Index of the first fact of a row; those of its other columns follow it. */
  readonly firstOfRow: ReadonlyMap<AxisNode, number>;
  /** Place in `keyed`. */
  readonly ofKey: ReadonlyMap<string, number>;
  /** Places in `found` of what `find` gives, by family and division. */
  readonly ofFamily: ReadonlyMap<string, ReadonlyMap<Division, number>>;
}

/** Facts after which the page may draw. */
const MOST_AT_A_STEP = 500;

export function* createFactBook(
  set: TableSet,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
): Steps<FactBook> {
  const keyed: Fact[][] = [];
  const found: Fact[][] = [];
  const firstOfRow = new Map<AxisNode, number>();
  const ofKey = new Map<string, number>();
  const ofFamily = new Map<string, Map<Division, number>>();
  for (const fact of amounts) {
    if (fact.index % MOST_AT_A_STEP === 0) yield;
    if (amounts[fact.index - 1]?.row !== fact.row) firstOfRow.set(fact.row, fact.index);
    const ofForm = isForm(fact.table);
    const place = ofKey.get(fact.key) ?? keyed.length;
    const same = keyed[place];
    if (same === undefined) {
      ofKey.set(fact.key, place);
      if (!ofForm && isOfOwnPeriod(set, fact)) {
        const { family, division } = kinshipOf(fact.coordinates);
        const own = ofFamily.get(family);
        if (own === undefined) ofFamily.set(family, new Map([[division, place]]));
        else own.set(division, place);
      }
      const facts = [fact];
      keyed.push(facts);
      found.push(facts);
    } else if (ofForm && found[place] === same) {
      // Forms come after the tables of a set, whose list must stay without them.
      keyed[place] = [...same, fact];
    } else same.push(fact);
  }
  return bookOf(set, amounts, unitPrices, { keyed, found }, { firstOfRow, ofKey, ofFamily });
}

/** The book of the same tables with other readings: facts that differ stand where the former ones did. */
export function withReadings(
  before: FactBook,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
): FactBook {
  const { set, places } = before;
  const keyed = [...before.keyed];
  const found = [...before.found];
  const current = (facts: readonly Fact[] = []) =>
    facts.flatMap(({ index }) => amounts[index] ?? []);
  for (const fact of amounts) {
    if (before.amounts[fact.index] === fact) continue;
    const place = places.ofKey.get(fact.key);
    if (place === undefined) continue;
    keyed[place] = current(keyed[place]);
    found[place] = current(found[place]);
  }
  return bookOf(set, amounts, unitPrices, { keyed, found }, places);
}

function bookOf(
  set: TableSet,
  amounts: readonly Fact[],
  unitPrices: readonly Fact[],
  { keyed, found }: Pick<FactBook, 'keyed' | 'found'>,
  places: FactPlaces,
): FactBook {
  const { firstOfRow, ofKey, ofFamily } = places;
  const facts = [...amounts, ...unitPrices];
  let byTable: ReadonlyMap<RecognisedTable, readonly Fact[]> | null = null;
  return {
    set,
    facts,
    amounts,
    unitPrices,
    keyed,
    found,
    places,
    ofKey: (key) => keyed[ofKey.get(key) ?? -1] ?? [],
    at: (row, column) => {
      for (let index = firstOfRow.get(row) ?? -1; amounts[index]?.row === row; index += 1) {
        const fact = amounts[index];
        if (fact?.column === column) return fact;
      }
      return null;
    },
    find: (coordinates) => {
      const { family, division } = kinshipOf(coordinates);
      return found[ofFamily.get(family)?.get(division) ?? -1] ?? [];
    },
    familyOf: (coordinates) => {
      const own = ofFamily.get(kinshipOf(coordinates).family);
      return (division) => found[own?.get(division) ?? -1] ?? [];
    },
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
