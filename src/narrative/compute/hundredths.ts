import type { Amount } from '../../base/amount';
import { amountFromDecimal, placeStep } from '../../base/amount';

/**
 * An amount as the narrative prints it: an integer count of 0.01 万元. Everything in a narrative is
 * computed from these, so that a reader's calculator gets the same.
 */
export type Hundredths = number;

const STEP = placeStep('万元', 2);

/** Rounds an exact amount to two decimals of 万元, half away from zero. */
export function hundredthsOf(amount: Amount): Hundredths {
  const size = Math.abs(amount);
  const rest = size % STEP;
  const rounded = (size - rest) / STEP + (rest * 2 >= STEP ? 1 : 0);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The count that a plain decimal in 万元 says; `null` when it is none or has more than two places. */
export function hundredthsFromDecimal(decimal: string): Hundredths | null {
  const amount = amountFromDecimal(decimal, '万元');
  return amount === null || amount % STEP !== 0 ? null : amount / STEP;
}

/** 194750 → 1947.5: no thousands separator, no trailing zeros. */
export function printHundredths(value: Hundredths): string {
  return printScaled(BigInt(value), 2);
}

/** The decimal `scaled` · 10^-places without trailing zeros. */
export function printScaled(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : '.'}${fraction}`;
}
