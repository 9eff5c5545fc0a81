import type { Figures } from './figures';
import { FIGURE, UNREADABLE, stateOf, valueOf } from './figures';
import type { Relation } from './relation';

/** What a relation comes to; `idle` when none of its cells holds anything. */
export type Verdict = 'pass' | 'fail' | 'rounding' | 'missing-data' | 'unreadable' | 'idle';

export interface Evaluation {
  readonly verdict: Verdict;
  /** Σ coefficient × figure. */
  readonly residual: number;
  /** Twice the rounding slack: the sum of the printed steps, so that it stays an integer. */
  readonly doubleSlack: number;
  /** A figure is wrong, or a total is blank although its parts come to something. */
  readonly broken: boolean;
}

const UNREAD: Evaluation = { verdict: 'unreadable', residual: 0, doubleSlack: 0, broken: false };
const IDLE: Evaluation = { verdict: 'idle', residual: 0, doubleSlack: 0, broken: false };

/** What the terms of a relation come to, before it is judged. */
export interface Tally {
  residual: number;
  doubleSlack: number;
  leftFigures: number;
  rightFigures: number;
  unreadable: number;
}

/** A sum over a long table is counted once; then only what changes in it is. */
export function tallyOf({ terms }: Relation, figures: Figures): Tally {
  const tally: Tally = {
    ...{ residual: 0, doubleSlack: 0, leftFigures: 0, rightFigures: 0, unreadable: 0 },
  };
  for (const { fact, coefficient } of terms) {
    const state = stateOf(figures, fact);
    if (state === UNREADABLE) tally.unreadable += 1;
    else if (state === FIGURE) {
      tally.residual += coefficient * valueOf(figures, fact);
      tally.doubleSlack += Math.abs(coefficient) * (figures.step[fact] ?? 0);
      if (coefficient > 0) tally.leftFigures += 1;
      else tally.rightFigures += 1;
    }
  }
  return tally;
}

export function evaluate(relation: Relation, figures: Figures): Evaluation {
  return judgeTally(relation, tallyOf(relation, figures));
}

/**
 * A sum is broken only if the interval of the total and the interval of the sum
 * do not meet. A blank is 0 as a part and against a figure, never as a total; a
 * text makes the relation unreadable. Copies have no interval.
 */
export function judgeTally(
  relation: Relation,
  { residual, doubleSlack: spread, leftFigures, rightFigures, unreadable }: Tally,
): Evaluation {
  const doubleSlack = relation.exact ? 0 : spread;
  if (unreadable > 0) return UNREAD;
  if (leftFigures + rightFigures === 0) return IDLE;
  if (relation.generator === 'rollUp') {
    const blankTotal = leftFigures === 0;
    const blankParts = rightFigures === 0 && residual !== 0;
    if (blankTotal || blankParts) {
      return {
        verdict: 'missing-data',
        residual,
        doubleSlack,
        broken: blankTotal && residual !== 0,
      };
    }
  }
  const verdict = judge(relation, residual, doubleSlack);
  return { verdict, residual, doubleSlack, broken: verdict === 'fail' };
}

function judge(relation: Relation, residual: number, doubleSlack: number): Verdict {
  const short = relation.comparison === 'equal' ? Math.abs(residual) : -residual;
  if (short <= 0) return 'pass';
  return 2 * short <= doubleSlack ? 'rounding' : 'fail';
}
