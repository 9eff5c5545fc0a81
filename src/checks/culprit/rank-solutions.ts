import type { RankedSuspect } from './cause';
import type { Solution } from './search-several';
import type { Suspicion } from './single-cell';
import { changedCells } from './single-cell';

/**
 * The steps of the first solution, each followed by what other solutions correct in its stead: of
 * those that are as likely the relations cannot decide.
 */
export function rankSolutions(
  solutions: readonly Solution[],
): ReadonlyMap<Suspicion, readonly RankedSuspect[]> {
  const [best, ...others] = distinct(solutions);
  const steps = best?.steps ?? [];
  return new Map(steps.map((step) => [step, withRivals(step, best?.score ?? 0, others)]));
}

function withRivals(
  step: Suspicion,
  best: number,
  others: readonly Solution[],
): readonly RankedSuspect[] {
  const shares = new Map([[changeOf(step), { suspect: step, weight: 1 }]]);
  for (const { steps, score } of others) {
    const instead =
      steps.find((other) => changeOf(other) === changeOf(step)) ??
      steps.find(({ repaired }) => repaired.some((position) => step.repaired.includes(position)));
    if (instead === undefined) continue;
    const own = shares.get(changeOf(instead)) ?? { suspect: instead, weight: 0 };
    shares.set(changeOf(instead), { ...own, weight: own.weight + Math.exp(score - best) });
  }
  const all = [...shares.values()].reduce((sum, { weight }) => sum + weight, 0);
  const [own, ...rivals] = [...shares.values()].map(({ suspect, weight }) => ({
    ...suspect,
    confidence: Math.round((weight / all) * 100) / 100,
  }));
  const ranked = rivals
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
  return own === undefined ? ranked : [own, ...ranked];
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
  return `${changedCells(step).join(',')}=${step.proposed}`;
}
