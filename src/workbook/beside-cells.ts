import type { CellRef } from '../base/address';

/** A comment with its replies, or a note. */
export interface Remark {
  readonly cell: CellRef;
  /** Its first words, in one line. */
  readonly text: string;
}

/** Whom and what a workbook names in its properties; empty where it names nobody. */
export interface NamedAuthors {
  readonly author: string;
  readonly lastAuthor: string;
  readonly company: string;
}

/** What a workbook holds beside its cells and would be published with it. */
export interface BesideCells {
  /** Of all sheets; null where they cannot all be listed. */
  readonly remarks: readonly Remark[] | null;
  /** Null where that cannot be told. */
  readonly authors: NamedAuthors | null;
}

export const UNKNOWN_BESIDE: BesideCells = { remarks: null, authors: null };

/** More than anybody reads of a remark. */
const FIRST_WORDS = 200;

/** A text in one line, as far as its beginning. */
export function firstWords(text: string): string {
  return text.slice(0, FIRST_WORDS).replace(/\s+/g, ' ').trim();
}
