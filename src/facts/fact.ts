import type { CellRef } from '../base/address';
import type { Amount } from '../base/amount';
import type { Coordinates, Period } from '../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable } from '../tables/table';

/** What an amount cell says. */
export type Reading =
  | {
      readonly kind: 'figure';
      /** The value as the sheet shows it: this is what gets published. */
      readonly value: Amount;
      /** The stored value when it holds digits that are not shown; for naming the problem. */
      readonly hidden: number | null;
    }
  | { readonly kind: 'blank' }
  /** A text, an error value or a formula without a result: never a number. */
  | { readonly kind: 'unreadable'; readonly content: string };

/** Every amount cell of a recognised table, with what it says about what. */
export interface Fact {
  /** Position in its fact book. */
  readonly index: number;
  readonly cell: CellRef;
  readonly coordinates: Coordinates;
  readonly period: Period;
  /** Equal exactly for cells that state the same fact; unique for list lines. */
  readonly key: string;
  readonly reading: Reading;
  /** One unit of the last printed place. */
  readonly step: Amount;
  /** Formula text without the leading =, or null for a typed cell. */
  readonly formula: string | null;
  readonly table: RecognisedTable;
  readonly block: Block;
  readonly row: AxisNode;
  readonly column: AxisNode;
}

/** The figure of a fact, or null for a blank or an unreadable cell. */
export function figureOf(fact: Fact): Amount | null {
  return fact.reading.kind === 'figure' ? fact.reading.value : null;
}
