import { createContext } from 'react';
import type { WorkbookChanges } from '../../session/changes/list-changes';

/** What was changed here and not in the file: reports say so and list it. */
export interface EditedHere {
  readonly isEdited: () => boolean;
  /** Sheets that the file hides and that are shown here. */
  readonly shownHere: () => readonly string[];
  /** Null when the spreadsheet does not answer, e.g. while a cell is edited. */
  readonly listChanges: () => Promise<WorkbookChanges | null>;
}

/** Where the host takes every change into the file itself there is nothing to tell. */
export const EditedContext = createContext<EditedHere>({
  isEdited: () => false,
  shownHere: () => [],
  listChanges: () => Promise.resolve(null),
});
