import type { Hundredths } from './hundredths';
import { visiblePercentOf } from './percent';

/** How an amount moved against the year before. */
export type Change =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'increase' | 'decrease';
      /** Without its sign. */
      readonly difference: Hundredths;
      /** Without its sign; `null` where the base gives none: it is 0 or negative. */
      readonly percent: string | null;
      /** More decimals than asked for were needed to show a digit other than 0. */
      readonly finer: boolean;
    };

/** Compares two displayed amounts; the base of the percentage is the year before. */
export function compareWithPrior(current: Hundredths, prior: Hundredths, places: number): Change {
  const difference = current - prior;
  if (difference === 0) return { kind: 'unchanged' };
  const percent = prior > 0 ? visiblePercentOf(Math.abs(difference), prior, places) : null;
  return {
    kind: difference > 0 ? 'increase' : 'decrease',
    difference: Math.abs(difference),
    percent: percent?.text ?? null,
    finer: percent?.finer ?? false,
  };
}
