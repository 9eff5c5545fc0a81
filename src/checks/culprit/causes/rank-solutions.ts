import { DECIDED } from '../../suspects';
import type { RankedSuspect } from './cause';
import type { Solution } from '../cells/search-several';
import type { Suspicion } from '../cells/suspicion';
import { changedCells } from '../cells/suspicion';

/**
 * The steps of the first solution, each followed by what other solutions correct in its stead: of
 * those that are as likely the relations cannot decide.
 */
export function rankSolutions(
  solutions: readonly Solution[],
): ReadonlyMap<Suspicion, readonly RankedSuspect[]> {
  const [best, ...others] = distinct(solutions);
  const steps = best?.steps ?? [];
  const shares = steps.map(
    (step) => new Map<string, Share>([[changeOf(step), { suspect: step, weight: 1 }]]),
  );
  for (const other of others) {
    const weight = Math.exp(other.score - (best?.score ?? 0));
    counterparts(steps, other.steps).forEach((suspect, position) => {
      const own = shares[position];
      if (suspect === null || own === undefined) return;
      const known = own.get(changeOf(suspect)) ?? { suspect, weight: 0 };
      own.set(changeOf(suspect), { ...known, weight: known.weight + weight });
    });
  }
  return new Map(
    steps.map((step, position) => [step, ranked([...(shares[position]?.values() ?? [])])]),
  );
}

/** A change, and how likely the solutions with it are beside the best one. */
interface Share {
  readonly suspect: Suspicion;
  readonly weight: number;
}

/** For each step that of the other solution which does the same, else one left that mends some of the same. */
function counterparts(
  steps: readonly Suspicion[],
  others: readonly Suspicion[],
): readonly (Suspicion | null)[] {
  const same = steps.map(
    (step) => others.find((other) => changeOf(other) === changeOf(step)) ?? null,
  );
  const left = new Set(others.filter((other) => !same.includes(other)));
  return steps.map((step, position) => {
    const instead =
      same[position] ??
      [...left].find(({ repaired }) => repaired.some((one) => step.repaired.includes(one))) ??
      null;
    if (instead !== null) left.delete(instead);
    return instead;
  });
}

/** Named among others, however unlikely. */
const LEAST = 0.01;
/** What another solution replaces is never certain, be it the cell or its value. */
const MOST_IF_REPLACED = DECIDED - LEAST;

function ranked(shares: readonly Share[]): readonly RankedSuspect[] {
  const all = shares.reduce((sum, { weight }) => sum + weight, 0);
  const [own, ...rivals] = shares.map(({ suspect, weight }) => ({
    ...suspect,
    confidence: Math.max(LEAST, Math.round((weight / all) * 100) / 100),
  }));
  if (own === undefined || rivals.length === 0) return own === undefined ? [] : [own];
  // Of the values of one cell the likeliest is named.
  const named = new Set([cellsOf(own)]);
  const others = rivals
    .sort((a, b) => b.confidence - a.confidence)
    .filter((rival) => !named.has(cellsOf(rival)) && named.add(cellsOf(rival)));
  return [{ ...own, confidence: Math.min(own.confidence, MOST_IF_REPLACED) }, ...others];
}

/** The same cells may be found in any order. */
function distinct(solutions: readonly Solution[]): readonly Solution[] {
  const seen = new Set<string>();
  return solutions.filter(({ steps }) => {
    const said = steps.map(changeOf).sort().join(';');
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

function changeOf(step: Suspicion): string {
  return `${cellsOf(step)}=${step.proposed}`;
}

function cellsOf(step: Suspicion): string {
  return changedCells(step).join(',');
}
