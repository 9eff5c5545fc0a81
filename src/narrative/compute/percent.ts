import type { Hundredths } from './hundredths';
import { printScaled } from './hundredths';

/** Beyond this many decimals a share is written as 0. */
const FINEST_PLACES = 12;

/**
 * part ÷ whole × 100 with at most `places` decimals, rounded once from the exact quotient, half away
 * from zero, trailing zeros dropped; `null` when the whole is 0.
 */
export function percentOf(part: Hundredths, whole: Hundredths, places: number): string | null {
  if (whole === 0) return null;
  return printScaled(roundedPercent(part, whole, places), places);
}

/**
 * Like percentOf, but with as many more decimals as it takes to show a digit other than 0 when the
 * part is not 0; `null` when the whole is 0 or no such digit turns up.
 */
export function visiblePercentOf(
  part: Hundredths,
  whole: Hundredths,
  places: number,
): { readonly text: string; readonly finer: boolean } | null {
  if (whole === 0) return null;
  for (let tried = places; tried <= FINEST_PLACES; tried += 1) {
    const scaled = roundedPercent(part, whole, tried);
    if (scaled !== 0n || part === 0) {
      return { text: printScaled(scaled, tried), finer: tried > places };
    }
  }
  return null;
}

/** More than ten times as much: most likely the two are not of one kind or one unit. */
export function isBeyondSense(part: Hundredths, whole: Hundredths): boolean {
  return Math.abs(part) > 10 * Math.abs(whole);
}

function roundedPercent(part: Hundredths, whole: Hundredths, places: number): bigint {
  const numerator = BigInt(part) * 100n * 10n ** BigInt(places);
  const denominator = BigInt(whole);
  const negative = numerator < 0n !== denominator < 0n;
  const size = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return negative ? -rounded : rounded;
}
