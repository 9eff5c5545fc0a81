import { ok } from '../../base/result';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import { BOF, BOUNDSHEET, EOF, xlsRecords } from './xls-records';

/** A number that no record bears, so that every reader passes over it. */
const NO_RECORD = 0xffff;

/**
 * The workbook stream with all substreams inside of sheets made unreadable, at the same places. A
 * chart on a sheet is such a substream: it keeps copies of the charted numbers in records like
 * those of cells (MS-XLS 2.1.7.20.1) and ends in front of the merged areas of the sheet. The reader
 * of .xls files heeds neither: it would write the copies over the cells and stop at that end.
 * Every version of it does so, and a stream that keeps its places needs no second reader.
 */
export function hideNestedRecords(workbook: Uint8Array): FileResult<Uint8Array> {
  const plain = workbook.slice();
  const view = new DataView(plain.buffer);
  const sheetStarts = new Set<number>();
  let depth = 0;
  for (const { id, start, data, end } of xlsRecords(view)) {
    if (id === BOUNDSHEET && end - data >= 4) sheetStarts.add(view.getUint32(data, true));
    if (id === BOF) {
      // It is left open which part of the sheet before belongs to its chart.
      if (depth > 0 && sheetStarts.has(start)) return damaged('xls: sheet without end');
      depth += 1;
    }
    const isNested = depth > 1;
    if (id === EOF) depth = Math.max(0, depth - 1);
    if (isNested) view.setUint16(start, NO_RECORD, true);
  }
  return depth > 0 ? damaged('xls: sheet without end') : ok(plain);
}
