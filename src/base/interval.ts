/**
 * Closed intervals of exact amounts: a figure printed with d places stands for
 * everything within half a unit of its last place (XBRL Calculations 1.1).
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The values that round to `value` when printed in steps of `step`. */
export function aroundPrinted(value: number, step: number): Interval {
  return { low: value - step / 2, high: value + step / 2 };
}

/** The values common to both, or `null` when they do not meet; touching ends do meet. */
export function meet(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}
