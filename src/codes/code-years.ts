import type { CodeEntry, NamePeriod } from './code-entry';

/** Which year's names a book answers with. */
export interface Edition {
  readonly usedYear: number;
  /** False when the book has no data for the year asked for and the nearest year stands in. */
  readonly exact: boolean;
}

/** Whether a code is in force in a year. */
export type CodeValidity =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'ended'; readonly lastYear: number }
  | { readonly kind: 'notYet'; readonly firstYear: number }
  /** Outside the years on record, which are not proven: no ground for a finding. */
  | { readonly kind: 'unproven' }
  | { readonly kind: 'unknownCode' };

function covers(period: NamePeriod, year: number): boolean {
  return (period.from ?? -Infinity) <= year && year <= (period.to ?? Infinity);
}

/** The period of a year, or the nearest one for a year outside all of them. */
export function periodIn(entry: CodeEntry, year: number): NamePeriod {
  const [first, ...later] = entry.periods;
  let nearest = first;
  for (const period of later) if ((period.from ?? -Infinity) <= year) nearest = period;
  return nearest;
}

/** Whether the years on record, proven or not, contain the year. */
export function recordedIn(entry: CodeEntry, year: number): boolean {
  return entry.periods.some((period) => covers(period, year));
}

/** Whether the code is in force in the year, as far as its years are proven. */
export function validityIn(entry: CodeEntry, year: number): CodeValidity {
  if (recordedIn(entry, year)) return { kind: 'inForce' };
  if (entry.yearsUncertain) return { kind: 'unproven' };
  const { from, to } = periodIn(entry, year);
  if (to !== null && to < year) return { kind: 'ended', lastYear: to };
  return from === null ? { kind: 'unproven' } : { kind: 'notYet', firstYear: from };
}
