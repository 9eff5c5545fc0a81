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
  const tally = { residual: 0, doubleSlack: 0, leftFigures: 0, rightFigures: 0, unreadable: 0 };
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
export function judgeTally(relation: Relation, tally: Tally): Evaluation {
  const { residual } = tally;
  const doubleSlack = slackOf(relation, tally);
  const verdict = verdictOf(relation, tally, residual);
  if (verdict === 'unreadable') return UNREAD;
  if (verdict === 'idle') return IDLE;
  return { verdict, residual, doubleSlack, broken: isBroken(verdict, tally, residual) };
}

/** What a relation comes to when its terms differ by so much. */
export function verdictOf(relation: Relation, tally: Tally, residual: number): Verdict {
  const { generator, comparison } = relation;
  const { leftFigures, rightFigures, unreadable } = tally;
  if (unreadable > 0) return 'unreadable';
  if (leftFigures + rightFigures === 0) return 'idle';
  if (generator === 'rollUp' && (leftFigures === 0 || (rightFigures === 0 && residual !== 0))) {
    return 'missing-data';
  }
  const short = comparison === 'equal' ? Math.abs(residual) : -residual;
  if (short <= 0) return 'pass';
  return 2 * short <= slackOf(relation, tally) ? 'rounding' : 'fail';
}

/** Twice the slack. Copies have none, unless a further figure turns up that makes a sum of them. */
export function slackOf({ exact }: Relation, tally: Tally): number {
  const { leftFigures, rightFigures, doubleSlack } = tally;
  return exact && leftFigures <= 1 && rightFigures <= 1 ? 0 : doubleSlack;
}

/** A figure is wrong, or a total is blank although its parts come to something. */
export function isBroken(verdict: Verdict, { leftFigures }: Tally, residual: number): boolean {
  return verdict === 'fail' || (verdict === 'missing-data' && leftFigures === 0 && residual !== 0);
}
