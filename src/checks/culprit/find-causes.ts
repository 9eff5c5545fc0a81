import type { Steps } from '../../base/steps';
import type { FactBook } from '../../facts/fact-book';
import type { Figures } from '../figures';
import { FIGURE, changedFigures, stateOf } from '../figures';
import type { Relation } from '../relation';
import type { Incidence } from './incidence';
import { connectedGroups, createIncidence, evaluateAll } from './incidence';
import type { Suspicion } from './single-cell';
import { suspectCells } from './single-cell';

/** One cause: the cells that may be it, best first, and the relations it explains. */
export interface Cause {
  readonly suspects: readonly RankedSuspect[];
  /** Broken relations, as positions in the relation list. */
  readonly explained: readonly number[];
  /** The first suspect's value mends everything explained. */
  readonly mends: boolean;
}

export interface RankedSuspect extends Suspicion {
  readonly confidence: number;
}

/** Checks a correction against everything, conditions worked out anew; true when it leaves no new break. */
export type Verifier = (corrections: ReadonlyMap<number, number>) => boolean;

const MOST_CAUSES = 3;
const NODE_CAP = 4_000;
const BRANCHES = 12;
const TRIED_RELATIONS = 4;
const MOST_VERIFIED = 4;

/** The likely causes of all broken relations, one group of connected ones after another. */
export function* findCauses(
  book: FactBook,
  incidence: Incidence,
  verify: Verifier,
): Steps<readonly Cause[]> {
  const severe = [...incidence.broken].filter(
    (position) => incidence.relation(position)?.severity === 'error',
  );
  const causes: Cause[] = [];
  for (const group of connectedGroups(incidence, severe)) {
    causes.push(...(yield* causesOfGroup(book, incidence, group, verify)));
    yield;
  }
  const explained = new Set(causes.flatMap((cause) => cause.explained));
  const doubtful = [...incidence.broken].filter((position) => !explained.has(position));
  return [...causes, ...alikeGroups(incidence, doubtful)];
}

/** Inequalities that no error explains: alike ones of a table are one thing to look at. */
function alikeGroups(incidence: Incidence, positions: readonly number[]): readonly Cause[] {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    const relation = incidence.relation(position);
    const key = `${relation?.rule ?? ''}|${relation?.id.split(':')[2] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  return [...groups.values()].map((explained) => ({ suspects: [], explained, mends: false }));
}

function* causesOfGroup(
  book: FactBook,
  incidence: Incidence,
  group: readonly number[],
  verify: Verifier,
): Steps<readonly Cause[]> {
  const doubtful = [...incidence.broken].filter(
    (position) => incidence.relation(position)?.severity === 'warning',
  );
  const suspects = suspectCells(book, incidence, [...group, ...doubtful]);
  const whole = suspects.filter(
    (suspect) =>
      suspect.harmed === 0 && group.every((position) => suspect.repaired.includes(position)),
  );
  const proven: Suspicion[] = [];
  for (const suspect of whole.slice(0, MOST_VERIFIED * 2)) {
    if (proven.length >= MOST_VERIFIED) break;
    if (verify(correctionsOf(suspect))) proven.push(suspect);
    yield;
  }
  const ranked = proven.length > 0 ? [...proven, ...equalTo(proven, whole)] : whole;
  const [first] = ranked;
  if (first !== undefined) {
    const explained = [...new Set([...group, ...first.repaired])];
    return [{ suspects: withConfidence(ranked), explained, mends: true }];
  }
  const several = yield* searchSeveral(book, incidence, group, doubtful);
  if (several !== null) return causesOfSteps(several, [...group, ...doubtful]);
  const likely = suspects.filter((suspect) => group.some((p) => suspect.repaired.includes(p)));
  return [
    {
      suspects: withConfidence(likely.slice(0, MOST_CAUSES)),
      explained: group,
      mends: false,
    },
  ];
}

function changedCells(suspect: Suspicion): readonly number[] {
  return [suspect.fact, ...suspect.copies];
}

function correctionsOf(suspect: Suspicion): ReadonlyMap<number, number> {
  return new Map(changedCells(suspect).map((fact) => [fact, suspect.proposed]));
}

/** Equal candidates beyond those verified stay on the list: the relations cannot decide among them. */
function equalTo(taken: readonly Suspicion[], all: readonly Suspicion[]): readonly Suspicion[] {
  const worst = taken.at(-1)?.score;
  return all.filter((suspect) => !taken.includes(suspect) && suspect.score === worst);
}

function withConfidence(suspects: readonly Suspicion[]): readonly RankedSuspect[] {
  const top = suspects[0]?.score ?? 0;
  const weights = suspects.map((suspect) => Math.exp(suspect.score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return suspects.map((suspect, position) => ({
    ...suspect,
    confidence: Math.round(((weights[position] ?? 0) / sum) * 100) / 100,
  }));
}

/** Each broken relation is explained by the first step that mends it. */
function causesOfSteps(steps: readonly Suspicion[], broken: readonly number[]): readonly Cause[] {
  const open = new Set(broken);
  return steps.map((step) => {
    const explained = step.repaired.filter((position) => open.delete(position));
    return { suspects: withConfidence([step]), explained, mends: true };
  });
}

interface Solution {
  readonly steps: readonly Suspicion[];
  readonly score: number;
}

/** Two or three wrong cells: iterative deepening on the broken relations with the fewest cells. */
function* searchSeveral(
  book: FactBook,
  incidence: Incidence,
  group: readonly number[],
  doubtful: readonly number[],
): Steps<readonly Suspicion[] | null> {
  let nodes = 0;
  const solutions: Solution[] = [];
  const visit = function* (
    state: Incidence,
    open: readonly number[],
    steps: readonly Suspicion[],
    left: number,
  ): Steps<void> {
    const changed = steps.flatMap(changedCells);
    // The last change must mend all that is left, whichever relation one looks from.
    const branches = fewestFigures(state, open, left === 1 ? 1 : TRIED_RELATIONS)
      .flatMap((position) => suspectCells(book, state, [...open, ...doubtful], position))
      .filter((suspect) => suspect.harmed === 0)
      .filter((suspect) => !changedCells(suspect).some((cell) => changed.includes(cell)))
      .filter(isFirstAlike)
      .sort((a, b) => b.score - a.score || a.fact - b.fact)
      .slice(0, BRANCHES);
    for (const branch of branches) {
      nodes += 1;
      if (nodes > NODE_CAP) return;
      const path = [...steps, branch];
      if (open.every((position) => branch.repaired.includes(position))) {
        solutions.push({ steps: path, score: path.reduce((sum, step) => sum + step.score, 0) });
      } else if (left > 1) {
        const next = applied(state, branch);
        yield;
        yield* visit(
          next,
          open.filter((position) => next.broken.has(position)),
          path,
          left - 1,
        );
      }
    }
  };
  for (let depth = 2; depth <= MOST_CAUSES && solutions.length === 0; depth += 1) {
    yield* visit(incidence, group, [], depth);
  }
  const [first, ...others] = solutions;
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.score > best.score ? one : best), first).steps;
}

/**
 * The broken relations to try first. More than one: both cells of a pair may be
 * wrong, and then no single change mends what links them.
 */
function fewestFigures(
  incidence: Incidence,
  open: readonly number[],
  count: number,
): readonly number[] {
  const size = (position: number) =>
    incidence
      .relation(position)
      ?.terms.filter((term) => stateOf(incidence.figures, term.fact) === FIGURE).length ?? 0;
  return [...open].sort((a, b) => size(a) - size(b) || a - b).slice(0, count);
}

function isFirstAlike(suspect: Suspicion, position: number, all: readonly Suspicion[]): boolean {
  return all.findIndex((other) => isAlike(other, suspect)) === position;
}

function isAlike(one: Suspicion, other: Suspicion): boolean {
  return (
    one.fact === other.fact &&
    one.proposed === other.proposed &&
    one.copies.length === other.copies.length
  );
}

function applied(incidence: Incidence, step: Suspicion): Incidence {
  const figures = changedFigures(incidence.figures, correctionsOf(step));
  return prepareSearch(incidence.relations, figures);
}

/** A relation list and figures as the search reads them. */
export function prepareSearch(relations: readonly Relation[], figures: Figures): Incidence {
  return createIncidence(relations, figures, evaluateAll(relations, figures));
}
