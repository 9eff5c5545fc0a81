import type { Hundredths } from './hundredths';

/** Whether the parts that a sentence names add up to the whole it names. */
export type PartsSum =
  | { readonly kind: 'equal' }
  /** Not equal, but within what rounding each printed amount explains. */
  | { readonly kind: 'rounding'; readonly difference: Hundredths }
  | { readonly kind: 'different'; readonly difference: Hundredths };

/** `difference` is the sum of the parts minus the whole. */
export function comparePartsWithWhole(parts: readonly Hundredths[], whole: Hundredths): PartsSum {
  const difference = parts.reduce((sum, part) => sum + part, 0) - whole;
  if (difference === 0) return { kind: 'equal' };
  const slackInHalves = parts.length + 1;
  const kind = Math.abs(difference) * 2 <= slackInHalves ? 'rounding' : 'different';
  return { kind, difference };
}
