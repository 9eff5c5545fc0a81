import type { FactBook } from '../../../facts/fact-book';
import { foldBlanks } from './blank-rows';
import type { Cause } from './cause';
import { foldForeignTable } from './foreign-table';
import type { Incidence } from '../incidence/incidence';
import { foldOneChange } from './fold-one-change';
import { foldOmissions } from './omitted-rows';

/** Causes that are one mistake of a row or of a whole table, as one. */
export function foldCauses(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  const rows = foldOmissions(book, incidence, foldBlanks(book, causes));
  return foldOneChange(book, incidence, foldForeignTable(book, incidence, rows));
}
