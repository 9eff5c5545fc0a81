import type { WorkbookChanges } from '../changes/list-changes';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';

/** What checking came to for one file of a report; `file` is its name, on the command line the path as given. */
export type CheckedFile =
  | {
      readonly kind: 'checked';
      readonly file: string;
      readonly workbook: InspectedWorkbook;
      /** It was changed after it was opened, and the file itself was not; absent: it was not. */
      readonly isEdited?: boolean;
      /** How it differs from the file; null where that could not be told, absent where it does not. */
      readonly changes?: WorkbookChanges | null;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly error: FileFailure };

/** Why a file was not checked; `message` is a whole sentence for people. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
}
