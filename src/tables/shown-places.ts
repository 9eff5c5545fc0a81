import { finestPlaces } from '../base/amount';
import type { MoneyUnit } from '../base/unit';

/** Decimal places in an amount as the sheet shows it: `1,234.50` has two. */
export function shownPlaces(shown: string, unit: MoneyUnit): number {
  const match = /\.(\d+)/.exec(shown);
  return Math.min(match?.[1]?.length ?? 0, finestPlaces(unit));
}
