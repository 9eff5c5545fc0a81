import type { CodeBook } from '../../codes/code-book';

/** The year whose names a table is compared with, and how far they bind it. */
export interface NamesUsed {
  readonly year: number;
  /**
   * `own`: they are those of its year. `later`: its year may have renamed codes that nobody here knows
   * of. `undated`: it says no year, so that the names of any year will do. `earlier`: nothing is known.
   */
  readonly kind: 'own' | 'later' | 'undated' | 'earlier';
}

/** `year`: that of the table, 0 where it says none. */
export function namesUsed(book: CodeBook, year: number): NamesUsed {
  const { usedYear, exact } = book.edition(year);
  if (exact) return { kind: 'own', year };
  if (year === 0) return { kind: 'undated', year: book.edition(Infinity).usedYear };
  return { kind: usedYear < year ? 'later' : 'earlier', year: usedYear };
}
