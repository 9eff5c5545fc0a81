import type { Amount } from '../../src/base/amount';
import type { MoneyUnit } from '../../src/base/unit';
import type { Grid } from '../../src/grid/grid';

export type SetSize = 'small' | 'typical' | 'large';

/** What a set is like; the same description gives the same set. */
export interface SetDescription {
  readonly seed: number;
  readonly document: '预算' | '决算';
  /** About 300, 1,500 and 5,000 printed amounts. */
  readonly size: SetSize;
  /** Amounts of whole 分 printed in 万元 with two places, so that 尾差 occur; else they are exact. */
  readonly rounded: boolean;
  /** Totals are live formulas; else everything is typed. */
  readonly formulas: boolean;
}

/** One place for an amount, whether or not one is printed there. */
export interface SyntheticCell {
  readonly index: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly unit: MoneyUnit;
  /** One unit of the last printed place. */
  readonly step: Amount;
  /** Its coordinates as one text: equal for cells that state the same fact. */
  readonly key: string;
  /** What the cell stores; a formula's is the exact sum of what its parts store. */
  readonly stored: Amount;
  /** Nothing is printed where there is no money. */
  readonly blank: boolean;
  /** The cells that a live formula adds up; null for a typed cell. */
  readonly addends: readonly number[] | null;
}

export interface SyntheticTerm {
  /** Index of the cell. */
  readonly cell: number;
  readonly coefficient: number;
}

/** Σ coefficient × amount = 0, or ≥ 0, within the rounding of its cells. */
export interface SyntheticRelation {
  readonly terms: readonly SyntheticTerm[];
  readonly comparison: 'equal' | 'atLeast';
  /** A product says nothing where one of its cells is blank: a price may be left out. */
  readonly needsAll?: true;
}

/** A coherent disclosure set that knows its own truth. */
export interface SyntheticSet {
  readonly description: SetDescription;
  readonly grids: readonly Grid[];
  readonly cells: readonly SyntheticCell[];
  readonly relations: readonly SyntheticRelation[];
}

/** The amount as the cell prints it: half a step goes away from zero. */
export function printedAmount(amount: Amount, step: Amount): Amount {
  const steps = Math.floor((2 * Math.abs(amount) + step) / (2 * step));
  return amount < 0 ? -steps * step : steps * step;
}
