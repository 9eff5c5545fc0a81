import type { ReadWorkbook } from './inspect-workbook';

/** A workbook to compare with, and its path as given. */
export interface CompanionWorkbook {
  readonly file: string;
  readonly workbook: ReadWorkbook;
}
