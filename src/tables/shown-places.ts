import { finestPlaces } from '../base/amount';

/** Decimal places in a number as the sheet shows it: `1,234.50` has two. */
export function shownPlaces(shown: string): number {
  const match = /\.(\d+)/.exec(shown);
  return Math.min(match?.[1]?.length ?? 0, finestPlaces('元'));
}
