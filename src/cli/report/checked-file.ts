import type { InspectedWorkbook } from '../../session/inspect-workbook';
import type { FileError } from '../read-file';

/** What `check` came to for one file of the command line; `file` is the path as given. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly file: string; readonly workbook: InspectedWorkbook }
  | { readonly kind: 'failed'; readonly file: string; readonly error: FileError };
