import type { FactBook } from '../../facts/fact-book';
import { foldBlanks } from './blank-rows';
import type { Cause } from './cause';
import type { Incidence } from './incidence';
import { foldOmissions } from './omitted-rows';

/** Causes that are one mistake of a row, as one. */
export function foldCauses(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  return foldOmissions(book, incidence, foldBlanks(book, causes));
}
