import type { Amount } from '../base/amount';
import type { Interval } from '../base/interval';
import type { Fact } from '../facts/fact';
import type { FormulaMistake } from './culprit/cells/formula-mistake';
import type { TypingPattern } from './culprit/cells/typing-pattern';

/** A cell that may be the wrong one, and what it should hold. */
export interface Culprit {
  readonly fact: Fact;
  /** Cells that are wrong with it: they carry its value, or the mistake is one of many cells. */
  readonly copies: readonly Fact[];
  /** The copies are totals that contain the cell: each changes by as much. */
  readonly isCarried: boolean;
  /** A column or table in another unit, or two figures interchanged: each cell has a value of its own. */
  readonly isBlock: boolean;
  /** The cell and its copies, each with what it should hold; empty where no value is proposed. */
  readonly changes: readonly FigureChange[];
  readonly stated: Amount | null;
  readonly proposed: Amount | null;
  /** The values that would mend everything, where more than one printable value would. */
  readonly interval: Interval | null;
  /** All that is known of the right value, where only inequalities speak of it; nothing is proposed then. */
  readonly bound: ValueBound | null;
  readonly pattern: TypingPattern | null;
  /** The total is worked out wrongly: its formula is to be mended, not a figure typed. */
  readonly formula: FormulaMistake | null;
  /** 0–1 among the suspects of this finding; equal where the relations cannot decide. */
  readonly confidence: number;
}

/** A figure and what it should be. */
export interface FigureChange {
  readonly fact: Fact;
  /** Null where no figure stands there. */
  readonly stated: Amount | null;
  readonly proposed: Amount;
}

/** The most, or the least, that the cell may hold. */
export interface ValueBound {
  readonly kind: 'most' | 'least';
  readonly value: Amount;
}
