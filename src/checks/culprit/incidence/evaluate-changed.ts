import type { Evaluation, Tally, Verdict } from '../../evaluate';
import { isBroken, judgeTally, verdictOf } from '../../evaluate';
import { FIGURE, UNREADABLE, stateOf, valueOf } from '../../figures';
import type { Relation } from '../../relation';
import type { Moved } from './formula-links';
import type { Incidence } from './incidence';
import type { Standing } from './standings';

/**
 * What the relations of these cells, or `only` some, come to once they hold other figures, by
 * position. Only what changes is counted: a total of thousands of rows is not added up anew for each of them.
 */
export function evaluateChanged(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
  only: ReadonlySet<number> | null = null,
): ReadonlyMap<number, Evaluation> {
  const { figures } = incidence;
  const tallies = new Map<number, Tally>();
  for (const [fact, value] of corrections) {
    const state = stateOf(figures, fact);
    const change = value - (state === FIGURE ? valueOf(figures, fact) : 0);
    for (const standing of incidence.standingsOf(fact)) {
      const { position, coefficient } = standing;
      if (only !== null && !only.has(position)) continue;
      const before = incidence.tallyOf(position);
      if (before === undefined) continue;
      const tally = tallies.get(position) ?? { ...before };
      tallies.set(position, tally);
      tally.residual += coefficient * change;
      if (state !== FIGURE) fill(incidence, tally, fact, standing);
    }
  }
  const evaluations = new Map<number, Evaluation>();
  for (const [position, tally] of tallies) {
    const relation = incidence.relation(position);
    if (relation !== undefined) evaluations.set(position, judgeTally(relation, tally));
  }
  return evaluations;
}

/** The cell holds a figure from now on; what it comes to is not added. */
function fill({ figures }: Incidence, tally: Tally, fact: number, { coefficient }: Standing): void {
  tally.doubleSlack += Math.abs(coefficient) * (figures.step[fact] ?? 0);
  if (stateOf(figures, fact) === UNREADABLE) tally.unreadable -= 1;
  if (coefficient > 0) tally.leftFigures += 1;
  else tally.rightFigures += 1;
}

const weightMemo = new WeakMap<
  Incidence['standingsOf'],
  WeakMap<Moved, ReadonlyMap<number, number>>
>();

/** By how much the two sides of each relation part when the cells move; corrections do not change it. */
export function weightsOf(incidence: Incidence, moved: Moved): ReadonlyMap<number, number> {
  let memo = weightMemo.get(incidence.standingsOf);
  if (memo === undefined) weightMemo.set(incidence.standingsOf, (memo = new WeakMap()));
  const known = memo.get(moved) ?? addUpWeights(incidence, moved);
  memo.set(moved, known);
  return known;
}

function addUpWeights(incidence: Incidence, moved: Moved): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [fact, weight] of moved) {
    for (const { position, coefficient } of incidence.standingsOf(fact)) {
      weights.set(position, (weights.get(position) ?? 0) + coefficient * weight);
    }
  }
  return weights;
}

/** A relation of cells that move together, ready to be judged for any change of theirs. */
export interface Strand {
  readonly position: number;
  readonly relation: Relation;
  /** By how much its sides part for each 1. */
  readonly weight: number;
  /** As it is now, with every moved cell a figure. */
  readonly tally: Readonly<Tally>;
}

/** The relations of the cells; each is then judged for as many changes as are to be tried. */
export function strandsOf(incidence: Incidence, moved: Moved): readonly Strand[] {
  const filled = new Map<number, Tally>();
  for (const fact of moved.keys()) {
    if (stateOf(incidence.figures, fact) === FIGURE) continue;
    for (const standing of incidence.standingsOf(fact)) {
      const before = incidence.tallyOf(standing.position);
      if (before === undefined) continue;
      const tally = filled.get(standing.position) ?? { ...before };
      filled.set(standing.position, tally);
      fill(incidence, tally, fact, standing);
    }
  }
  const strands: Strand[] = [];
  for (const [position, weight] of weightsOf(incidence, moved)) {
    const relation = incidence.relation(position);
    const tally = filled.get(position) ?? incidence.tallyOf(position);
    if (relation !== undefined && tally !== undefined)
      strands.push({ position, relation, weight, tally });
  }
  return strands;
}

/** What the relation comes to when the cells change by so much, and whether it is broken then. */
export function verdictOfStrand({ relation, weight, tally }: Strand, change: number): Verdict {
  return verdictOf(relation, tally, tally.residual + weight * change);
}

export function isStrandBroken(
  { weight, tally }: Strand,
  change: number,
  verdict: Verdict,
): boolean {
  return isBroken(verdict, tally, tally.residual + weight * change);
}
