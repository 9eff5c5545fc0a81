import type { CellRef } from '../../../base/address';
import type { Steps } from '../../../base/steps';
import type { CodeBooks } from '../../../codes/load-code-book';
import type { TriedChange } from '../../reread';

/** Checks a correction against everything, conditions worked out anew; true when it leaves no new break. */
export type Verifier = (corrections: ReadonlyMap<number, number>) => Steps<boolean>;

/** What the relations come to when the workbook is read with a change. */
export interface ChangedReading {
  /** Ids of the relations that do not hold. */
  readonly broken: ReadonlySet<string>;
  /** Those of them that are errors. */
  readonly errors: ReadonlySet<string>;
  /** Ids of all relations. */
  readonly stated: ReadonlySet<string>;
}

/** What the search for causes asks of the set beside its figures. */
export interface SearchTools {
  readonly verify: Verifier;
  /** Ids of the relations that do not hold as things stand. */
  readonly brokenBefore: ReadonlySet<string>;
  /** With the figures corrected so far; null where the workbook would be read as other tables. */
  readonly readWith: (
    change: TriedChange,
    corrected: ReadonlyMap<number, number>,
  ) => Steps<ChangedReading | null>;
  readonly isHidden: (cell: CellRef) => boolean;
  readonly textAt: (cell: CellRef) => string;
  readonly books: CodeBooks;
}
