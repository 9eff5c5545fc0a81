import type { RankedSuspect } from './cause';
import type { Suspicion } from './single-cell';

/** Equal candidates beyond those verified stay on the list: the relations cannot decide among them. */
export function equalTo(
  taken: readonly Suspicion[],
  all: readonly Suspicion[],
): readonly Suspicion[] {
  const worst = taken.at(-1)?.score;
  return all.filter((suspect) => !taken.includes(suspect) && suspect.score === worst);
}

export function withConfidence(suspects: readonly Suspicion[]): readonly RankedSuspect[] {
  const top = suspects[0]?.score ?? 0;
  const weights = suspects.map((suspect) => Math.exp(suspect.score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return suspects.map((suspect, position) => ({
    ...suspect,
    confidence: Math.round(((weights[position] ?? 0) / sum) * 100) / 100,
  }));
}
