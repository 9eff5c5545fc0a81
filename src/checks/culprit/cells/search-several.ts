import type { Steps } from '../../../base/steps';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf } from '../../figures';
import type { Incidence } from '../incidence/incidence';
import { withCorrections } from '../incidence/incidence';
import type { Suspicion } from './suspicion';
import { suspectCells } from './single-cell';
import { changedCells } from './suspicion';

const MOST_CAUSES = 3;
const NODE_CAP = 4_000;
/** More than so many broken relations no three cells explain. */
const MOST_RELATIONS = 60;
const BRANCHES = 12;
const TRIED_RELATIONS = 4;

/** Cells that together explain the whole group. */
export interface Solution {
  readonly steps: readonly Suspicion[];
  readonly score: number;
}

/**
 * Two or three wrong cells that explain the whole group, the likeliest first, `settled` ones left as
 * they are: iterative deepening on the broken relations with the fewest cells.
 */
export function* searchSeveral(
  book: FactBook,
  incidence: Incidence,
  group: readonly number[],
  doubtful: readonly number[],
  settled: ReadonlySet<number>,
): Steps<readonly Solution[]> {
  if (group.length > MOST_RELATIONS || !mayBeSeveral(incidence, group)) return [];
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
    const suspects: Suspicion[] = [];
    for (const position of fewestFigures(state, open, left === 1 ? 1 : TRIED_RELATIONS)) {
      suspects.push(
        ...(yield* suspectCells(book, state, [...open, ...doubtful], { mending: position })),
      );
    }
    const harmless = suspects
      .filter((suspect) => suspect.harmed === 0)
      .filter((suspect) =>
        changedCells(suspect).every((cell) => !changed.includes(cell) && !settled.has(cell)),
      );
    const branches = [...firstAlike(harmless)]
      .sort((a, b) => b.score - a.score || a.fact - b.fact)
      .slice(0, BRANCHES);
    for (const branch of branches) {
      nodes += 1;
      if (nodes > NODE_CAP) return;
      const path = [...steps, branch];
      if (open.every((position) => branch.repaired.includes(position))) {
        solutions.push({ steps: path, score: path.reduce((sum, step) => sum + step.score, 0) });
      } else if (left > 1) {
        const next = withCorrections(state, branch.corrections);
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
  return solutions.sort((a, b) => b.score - a.score);
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

/** Of those that change the same cells to the same value the first. */
function firstAlike(suspects: readonly Suspicion[]): readonly Suspicion[] {
  const seen = new Set<string>();
  return suspects.filter(({ fact, proposed, copies }) => {
    const said = `${fact} ${proposed} ${copies.length}`;
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/** Whether the cells in the most broken relations stand in enough of them to explain all. */
function mayBeSeveral(incidence: Incidence, group: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const position of group) {
    const cells = incidence.relation(position)?.terms.map((term) => term.fact) ?? [];
    for (const cell of new Set(cells.flatMap((fact) => incidence.copiesOf(fact)))) {
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, MOST_CAUSES);
  return most.reduce((sum, count) => sum + count, 0) >= group.length;
}
