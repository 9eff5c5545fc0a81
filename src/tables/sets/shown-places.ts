import { finestPlaces } from '../../base/amount';
import type { MoneyUnit } from '../../base/unit';

/** Decimal places in an amount as the sheet shows it: `1,234.50` has two. */
export function shownPlaces(shown: string, unit: MoneyUnit): number {
  let places = 0;
  for (
    let point = shown.indexOf('.');
    point !== -1 && places === 0;
    point = shown.indexOf('.', point + 1)
  ) {
    while (isDigit(shown.charCodeAt(point + places + 1))) places += 1;
  }
  return Math.min(places, finestPlaces(unit));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
