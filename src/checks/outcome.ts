import type { DocumentUse } from './documents/other-document';
import type { DocumentKind } from '../tables/catalogue/table-kind';
import type { UnstatedReason } from './relation';

/** What a relation or rule came to; every one of them ends in exactly one. */
export type OutcomeKind =
  'pass' | 'fail' | 'rounding' | 'not-applicable' | 'missing-data' | 'unreadable' | 'crashed';

export interface Outcome {
  readonly rule: string;
  readonly relation: string;
  readonly outcome: OutcomeKind;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Why nothing was checked, where that is the case. */
  readonly reason: OutcomeReason | null;
  /** Figures beside those of other files, by file; absent where nothing was compared with one. */
  readonly compared?: readonly ComparedCount[];
}

/** How many figures were compared with those of a file. */
export interface ComparedCount {
  /** The path as given. */
  readonly file: string;
  /** Without those that are blank on both sides. */
  readonly places: number;
  /** The sheets of the tables whose figures these are, each once. */
  readonly tables: readonly string[];
  readonly differing: number;
  /** Further ones, not counted, in which a side is no number. */
  readonly unreadable: number;
}

/** A sum inside a table of which one side is blank. */
export interface BlankSum {
  readonly kind: 'blankTotal';
  readonly blank: 'total' | 'parts';
  /** Over the columns of a row, or over the rows of a column. */
  readonly direction: 'across' | 'down';
  /** Of the parts of a sum across. */
  readonly columns: readonly number[];
}

export type OutcomeReason =
  | UnstatedReason
  /** The user does not want the rule checked. */
  | { readonly kind: 'switchedOff' }
  | BlankSum
  /** Nothing under the heading is checked, in whatever direction: so many figures are in no check. */
  | { readonly kind: 'unreadColumn'; readonly label: string; readonly figures: number }
  /** Something stands in a line that nothing names, mostly below the table. */
  | { readonly kind: 'unnamedRow'; readonly content: string }
  /** The book has no names of the year (0: none is said); those of `used` are the nearest. */
  | { readonly kind: 'noCodeBook'; readonly year: number; readonly used: number }
  | {
      readonly kind: 'unreadableCell';
      readonly sheet: string;
      readonly cell: string;
      readonly content: string;
    }
  /** Nothing to compare with was given, nor stands in the workbook. */
  | {
      readonly kind: 'noDocument';
      readonly use: DocumentUse;
      readonly wanted: DocumentKind | null;
    }
  /** What was given is another body's, or of another year. */
  | {
      readonly kind: 'unfitDocument';
      readonly use: DocumentUse;
      readonly wanted: DocumentKind | null;
      readonly file: string;
      readonly entity: string;
      readonly year: number;
      readonly document: DocumentKind;
    }
  /** A file given for comparison is the file checked. */
  | { readonly kind: 'givenItself'; readonly file: string }
  /** It holds no figure that the file checked states as well. */
  | { readonly kind: 'nothingCompared'; readonly file: string; readonly use: DocumentUse }
  /** The 部门 names its 单位, and not this one. */
  | { readonly kind: 'unlistedUnit'; readonly file: string; readonly entity: string }
  /** The 部门 names no 单位: whether this is one of them cannot be shown. */
  | { readonly kind: 'unprovenUnit'; readonly file: string; readonly entity: string }
  /** The 部门 lists more or fewer 单位 than were given. */
  | { readonly kind: 'unitsIncomplete'; readonly listed: number; readonly given: number }
  | { readonly kind: 'failure'; readonly place: string };
