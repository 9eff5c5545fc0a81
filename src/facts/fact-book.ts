import type { Coordinates } from '../tables/coordinates';
import { coordinatesText } from '../tables/coordinates';
import type { AxisNode, RecognisedTable, TableSet } from '../tables/table';
import type { Fact } from './fact';

/** All facts of one set, and the ways to find them. */
export interface FactBook {
  readonly set: TableSet;
  readonly facts: readonly Fact[];
  readonly byKey: ReadonlyMap<string, readonly Fact[]>;
  /** The fact of a row and a column of the same block, if that cell is an amount cell. */
  at(row: AxisNode, column: AxisNode): Fact | null;
  /** Every cell that states the fact with these coordinates for the set's own year. */
  find(coordinates: Coordinates): readonly Fact[];
  tablesOf(kindId: string): readonly RecognisedTable[];
}

/** The key text of coordinates in the set's own period. */
export function keyOf(coordinates: Coordinates): string {
  return coordinatesText(coordinates);
}

export function createFactBook(set: TableSet, facts: readonly Fact[]): FactBook {
  const byKey = new Map<string, Fact[]>();
  const byCell = new Map<AxisNode, Map<AxisNode, Fact>>();
  for (const fact of facts) {
    const same = byKey.get(fact.key);
    if (same) same.push(fact);
    else byKey.set(fact.key, [fact]);
    const row = byCell.get(fact.row);
    if (row) row.set(fact.column, fact);
    else byCell.set(fact.row, new Map([[fact.column, fact]]));
  }
  return {
    set,
    facts,
    byKey,
    at: (row, column) => byCell.get(row)?.get(column) ?? null,
    find: (coordinates) => byKey.get(keyOf(coordinates)) ?? [],
    tablesOf: (kindId) => set.tables.filter((table) => table.kind.id === kindId),
  };
}
