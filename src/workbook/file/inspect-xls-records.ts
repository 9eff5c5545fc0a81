import { fail, ok } from '../../base/result';
import type { SheetVisibility } from '../../grid/grid';
import { MAX_COLUMNS, MAX_SPANNED_CELLS } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import { BOF, BOUNDSHEET, EOF } from './xls-records';

/** What an .xls file says about one of its sheets and its reader does not pass on. */
export interface XlsSheetInfo {
  readonly visibility: SheetVisibility;
  /** Not a chart, macro or dialog sheet. */
  readonly isWorksheet: boolean;
}

const BIFF8 = 0x0600;
const FILEPASS = 0x002f;
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
/** Records that start with the number of characters of a text: FORMAT, STRING; LABEL behind its cell. */
const TEXT_LENGTH_AT = new Map([
  [0x041e, 2],
  [0x0207, 0],
  [0x0204, 6],
]);
/** Records of one cell: FORMULA, NUMBER, LABEL, BOOLERR, RK, LABELSST; MULRK of several. */
const CELL_RECORDS = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00bd]);
const MAX_RECORDS = 1_500_000;
/** Characters that texts may claim beyond what their records hold: the reader would make them up. */
const MAX_CLAIMED_CHARACTERS = 1_000_000;

/**
 * Looks through the records of an .xls workbook before its reader does: whether they are
 * encrypted, whether they claim more cells or text than there is, and which sheets are hidden.
 */
export function inspectXlsRecords(workbook: Uint8Array): FileResult<readonly XlsSheetInfo[]> {
  const view = new DataView(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  const sheets: XlsSheetInfo[] = [];
  let records = 0;
  let claimed = 0;
  let spanned = 0;
  let last = { id: BOF, row: -1, column: -1 };
  for (let at = 0; at + 4 <= view.byteLength; records++) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    at = data + length;
    if (id === 0 && length === 0) break;
    if (records === 0 && id !== BOF) return damaged('xls: first record');
    if (records > MAX_RECORDS) return damaged('xls: too many records');
    if (at > view.byteLength) {
      // Behind the last sheet a stream may be filled up with anything.
      if (last.id === EOF) break;
      return damaged('xls: cut off');
    }
    if (records === 0 && length >= 2 && view.getUint16(data, true) !== BIFF8) {
      return fail({ code: 'not-a-workbook', looksLike: 'old-workbook' });
    }
    if (id === FILEPASS) return fail({ code: 'password-protected' });
    if (id === BOUNDSHEET && length >= 6) {
      sheets.push({
        visibility: VISIBILITIES[view.getUint8(data + 4) & 3] ?? 'visible',
        isWorksheet: view.getUint8(data + 5) === 0,
      });
    }
    const textLengthAt = TEXT_LENGTH_AT.get(id);
    if (textLengthAt !== undefined && length >= textLengthAt + 2) {
      claimed += Math.max(0, view.getUint16(data + textLengthAt, true) - length);
    }
    if (CELL_RECORDS.has(id) && length >= 4) {
      const row = view.getUint16(data, true);
      const column = view.getUint16(data + 2, true);
      if (column >= MAX_COLUMNS) return damaged('xls: column');
      spanned += row === last.row ? Math.max(1, column - last.column) : column + 1;
      last = { id, row, column };
    }
    last = { ...last, id };
    if (claimed > MAX_CLAIMED_CHARACTERS) return damaged('xls: text length');
    if (spanned > MAX_SPANNED_CELLS) {
      return fail({ code: 'too-many-cells', sheet: null, limit: MAX_SPANNED_CELLS });
    }
  }
  return ok(sheets);
}
