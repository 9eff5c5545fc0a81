import type { CodeBooks } from '../../codes/load-code-book';

/** A file that the user has chosen; the browser's own File is one. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An official list of codes that the workbook is checked with. */
export interface CodeListInUse {
  readonly fileName: string;
  readonly books: CodeBooks;
  /** 用于 2024 年，采用 1,234 个，未采用 3 行 */
  readonly summary: string;
  /** What was taken, what differs from the bundled book, what was left out; one sentence a line. */
  readonly details: readonly string[];
}
