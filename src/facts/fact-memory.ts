import { isAlike } from '../base/is-alike';
import { LastOf } from '../base/last-of';
import { Latest } from '../base/latest';
import { StepMemory } from '../base/step-memory';
import type { RecognisedTable, TableSet } from '../tables/table';
import type { Fact } from './fact';
import type { FactBook } from './fact-book';

/** What was read of each table and made of each set, for the run after an edit. */
export class FactMemory {
  constructor(
    readonly tables = new StepMemory<readonly Fact[]>(),
    readonly books = new StepMemory<FactBook>(),
    /** As it was last made of the same tables, whatever they read. */
    readonly bookOf = new LastOf<TableSet, FactBook>(),
    /** What the figures of each book say about its tables. */
    readonly settled = new StepMemory<TableSet>(),
    /** Sets whose figures say more about their tables than the titles. */
    readonly settledSets = new StepMemory<TableSet>(),
    readonly settledTables = new Latest<RecognisedTable>(),
  ) {}

  /** For the run after this one. */
  next(): FactMemory {
    return new FactMemory(
      this.tables.next(),
      this.books.next(),
      this.bookOf.next(),
      this.settled.next(),
      this.settledSets.next(),
      this.settledTables.next(),
    );
  }
}

/** Each fact as it was before, where it says the same: the facts of the same tables, from the same one on. */
export function sameFacts(before: FactBook | null, facts: readonly Fact[]): readonly Fact[] {
  if (before === null) return facts;
  return facts.map((fact) => {
    const known = before.amounts[fact.index];
    return known !== undefined && isSameFact(known, fact) ? known : fact;
  });
}

/** Of the same row and column of the same table: their cell and coordinates follow from these. */
function isSameFact(one: Fact, other: Fact): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.key === other.key &&
    one.step === other.step &&
    one.formula === other.formula &&
    isAlike(one.reading, other.reading)
  );
}
