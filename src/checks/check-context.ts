import type { CellRef } from '../base/address';
import type { CodeBooks } from '../codes/load-code-book';
import type { FactBook } from '../facts/fact-book';
import type { CellValue } from '../grid/cell-value';
import type { ComparedFact } from './document-evidence';
import type { OtherDocument } from './documents/other-document';
import type { Finding } from './finding';
import type { Outcome } from './outcome';
import type { Reread } from './reread';

/** What checking one set needs. */
export interface CheckContext {
  readonly book: FactBook;
  readonly books: CodeBooks;
  readonly valueAt: (cell: CellRef) => CellValue;
  /** What else is known of this body: other sets of the workbook, files given for comparison. */
  readonly documents: readonly OtherDocument[];
  /** Whether the row or the column of a cell is hidden. */
  readonly isHidden: (cell: CellRef) => boolean;
  /** The same set, had something else been printed. */
  readonly reread: Reread;
  /** Parts of the workbook that read like public tables and were refused. */
  readonly refusedCount: number;
  /** 有涉密内容不公开: lists may leave items out. */
  readonly confidentialOmitted: boolean;
  /** Rules that the user does not want checked, by id; absent: none. */
  readonly switchedOff?: ReadonlySet<string>;
}

/** What checking one set came to. */
export interface CheckResult {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}

/** What a rule came to. */
export interface RuleResult extends CheckResult {
  /** Every figure that it compared with other documents; absent for rules that compare none. */
  readonly compared?: readonly ComparedFact[];
}
