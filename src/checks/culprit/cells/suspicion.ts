import type { Amount } from '../../../base/amount';
import type { Moved } from '../incidence/formula-links';
import type { TypingPattern } from './typing-pattern';

/** A cell and the value that would mend broken relations. */
export interface Suspicion {
  readonly fact: number;
  /** Further cells that state the same fact and carry the same value: they change with it. */
  readonly copies: readonly number[];
  readonly proposed: Amount;
  /** The copies are totals that contain the cell: each has a value of its own and changes by as much. */
  readonly isCarried: boolean;
  /** The cells that change, live totals among them, and by how much for each 1. */
  readonly moved: Moved;
  /** What all of them hold then. */
  readonly corrections: ReadonlyMap<number, Amount>;
  readonly pattern: TypingPattern | null;
  readonly score: number;
  /** Broken relations that the proposed value mends. */
  readonly repaired: readonly number[];
  /** Relations that hold now and would break. */
  readonly harmed: number;
  /** Equalities that come out exact, the measure of how well the value is pinned. */
  readonly exact: number;
  /** Those of them that hold it against one other figure: copies are not rounded, sums are. */
  readonly copied: number;
  /** A mistake of many cells at once; each has a value of its own. */
  readonly isBlock: boolean;
}

/** The cell and those that are typed anew with it. */
export function changedCells(suspect: Suspicion): readonly number[] {
  return [suspect.fact, ...suspect.copies];
}
