import type { Evaluation, Tally } from '../evaluate';
import { judgeTally } from '../evaluate';
import { FIGURE, UNREADABLE, stateOf, valueOf } from '../figures';
import type { Moved } from './formula-links';
import type { Incidence } from './incidence';

/**
 * What the relations of these cells come to once they hold other figures, by position. Only what
 * changes is counted: a total of thousands of rows is not added up anew for each of them.
 */
export function evaluateChanged(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
): ReadonlyMap<number, Evaluation> {
  const { figures } = incidence;
  const tallies = new Map<number, Tally>();
  for (const [fact, value] of corrections) {
    const state = stateOf(figures, fact);
    const change = value - (state === FIGURE ? valueOf(figures, fact) : 0);
    for (const { position, coefficient } of incidence.standingsOf(fact)) {
      const before = incidence.tallyOf(position);
      if (before === undefined) continue;
      const tally = tallies.get(position) ?? { ...before };
      tallies.set(position, tally);
      tally.residual += coefficient * change;
      if (state === FIGURE) continue;
      tally.doubleSlack += Math.abs(coefficient) * (figures.step[fact] ?? 0);
      if (state === UNREADABLE) tally.unreadable -= 1;
      if (coefficient > 0) tally.leftFigures += 1;
      else tally.rightFigures += 1;
    }
  }
  const evaluations = new Map<number, Evaluation>();
  for (const [position, tally] of tallies) {
    const relation = incidence.relation(position);
    if (relation !== undefined) evaluations.set(position, judgeTally(relation, tally));
  }
  return evaluations;
}

/** By how much the two sides of each relation part when the cells move. */
export function weightsOf(incidence: Incidence, moved: Moved): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [fact, weight] of moved) {
    for (const { position, coefficient } of incidence.standingsOf(fact)) {
      weights.set(position, (weights.get(position) ?? 0) + coefficient * weight);
    }
  }
  return weights;
}
