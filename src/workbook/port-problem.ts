import type { CellRef } from '../base/address';
import type { CellRefusal } from './cell-replacement';

/** Why a host did not do what it was asked. */
export type PortProblem =
  /** The user is typing in a cell. */
  | { readonly code: 'cellEdit' }
  /** Another workbook has the focus. */
  | { readonly code: 'notInFront' }
  | { readonly code: 'sheetGone'; readonly sheet: string }
  /** A hidden sheet cannot be brought to the front, and is not shown for it. */
  | { readonly code: 'sheetHidden'; readonly sheet: string }
  | { readonly code: 'protected' }
  /** A cell was not written. */
  | { readonly code: 'cellRefused'; readonly cell: CellRef; readonly reason: CellRefusal }
  /** A sheet that was added here has been written into since. */
  | { readonly code: 'sheetEdited'; readonly sheet: string }
  /** More than the host hands over at once. */
  | { readonly code: 'tooLarge' }
  /** What is stored was changed by somebody else since it was read. */
  | { readonly code: 'storedChanged' }
  /** The host is held up, or somebody else edits at the same moment. */
  | { readonly code: 'busy' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unsupported' }
  /** `detail` is for the technical block: error code and place, never a value of the workbook. */
  | { readonly code: 'host'; readonly detail: string };
