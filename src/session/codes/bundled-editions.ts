import type { Classification } from '../../codes/code-entry';
import { loadCodeBooks } from '../../codes/load-code-book';

/** The years whose names a bundled code book knows. */
export interface BundledEdition {
  readonly classification: Classification;
  readonly firstYear: number;
  readonly newestYear: number;
}

export function bundledEditions(): readonly BundledEdition[] {
  return Object.values(loadCodeBooks()).map((book) => ({
    classification: book.classification,
    firstYear: book.edition(-Infinity).usedYear,
    newestYear: book.edition(Infinity).usedYear,
  }));
}
