import type { Result } from '../../base/result';
import { fail } from '../../base/result';

/** What a file that is no workbook seems to be. */
export type ForeignKind =
  | 'html'
  | 'web-archive'
  | 'xml-spreadsheet'
  | 'xml'
  | 'delimited-text'
  | 'text'
  | 'rich-text'
  | 'pdf'
  | 'ofd'
  | 'picture'
  | 'word'
  | 'powerpoint'
  | 'open-document'
  | 'binary-workbook'
  | 'old-workbook'
  | 'archive'
  | 'archived-workbook'
  | 'unknown';

/** Why a file yields no sheets. Codes are stable: they stand in the JSON output. */
export type FileProblem =
  | { readonly code: 'empty-file' }
  | { readonly code: 'not-a-workbook'; readonly looksLike: ForeignKind }
  | { readonly code: 'password-protected' }
  /** Encrypted by a document security system of the office, as the file reaches us. */
  | { readonly code: 'encrypted-by-software' }
  /** `detail` says which part broke and how, for support; it never holds cell contents. */
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** An archive built to exhaust memory or time. */
  | { readonly code: 'unsafe-archive'; readonly detail: string }
  /** Markup that a workbook never has and that is used for attacks: a document type declaration. */
  | { readonly code: 'unsafe-xml'; readonly part: string }
  | { readonly code: 'too-many-sheets'; readonly limit: number }
  /** `sheet` is null when the sheets are too large only together. */
  | { readonly code: 'too-many-cells'; readonly sheet: string | null; readonly limit: number };

export type FileResult<T> = Result<T, FileProblem>;

export function damaged(detail: string): FileResult<never> {
  return fail({ code: 'damaged', detail });
}
