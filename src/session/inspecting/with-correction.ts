import type { AssumedPlace, AssumedReading, TableAssumption } from '../../tables/assumptions';
import { samePosition } from '../../tables/assumptions';

/** The corrections with one more in place of what was said of the same table; null takes it back. */
export function withCorrection(
  corrections: readonly TableAssumption[],
  { place, reading }: { readonly place: AssumedPlace; readonly reading: AssumedReading | null },
): readonly TableAssumption[] {
  const { sheet, title } = place;
  const others = corrections.filter(
    (one) => one.sheet !== sheet || !samePosition(one.title, title),
  );
  return reading === null ? others : [...others, { sheet, title, reading }];
}
