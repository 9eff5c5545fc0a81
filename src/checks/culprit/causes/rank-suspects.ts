import type { RankedSuspect } from './cause';
import type { Suspicion } from '../cells/suspicion';

/** Equal candidates beyond those verified stay on the list: the relations cannot decide among them. */
export function equalTo(
  taken: readonly Suspicion[],
  all: readonly Suspicion[],
): readonly Suspicion[] {
  const worst = taken.at(-1)?.score;
  return all.filter((suspect) => !taken.includes(suspect) && suspect.score === worst);
}

/** Hardly any amount is below 0, and of these hardly one is left out. */
const OF_NEGATIVE_BLANK = 0.5;

/** The share of each; what nobody would have left out is never certain, though nothing else mends it all. */
export function withConfidence(suspects: readonly Suspicion[]): readonly RankedSuspect[] {
  const top = suspects[0]?.score ?? 0;
  const weights = suspects.map((suspect) => Math.exp(suspect.score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return suspects.map((suspect, position) => {
    const { pattern, proposed } = suspect;
    const doubt = pattern === 'omitted' && proposed < 0 ? OF_NEGATIVE_BLANK : 1;
    const share = (doubt * (weights[position] ?? 0)) / sum;
    return { ...suspect, confidence: Math.round(share * 100) / 100 };
  });
}
