import type { XlsRecord } from './xls-records';
import { xlsRecords } from './xls-records';

const FORMULA = 0x0006;
/** The text that a formula comes to. */
const STRING = 0x0207;
/** What several formulas have in common, behind the first of them: Array, Table, ShrFmla. */
const SHARED = new Set([0x0221, 0x0236, 0x04bc]);

/**
 * The workbook stream with the text that a formula comes to right behind the formula. What it shares
 * with others stands between the two (MS-XLS 2.1.7.20.5), and the reader of .xls files, which looks at
 * the next record only, would take such a cell for blank.
 */
export function textResultsFirst(workbook: Uint8Array): Uint8Array {
  const ordered = workbook.slice();
  let previous: XlsRecord | null = null;
  let shared: XlsRecord | null = null;
  for (const record of xlsRecords(new DataView(workbook.buffer, workbook.byteOffset))) {
    if (shared !== null && record.id === STRING) {
      ordered.set(workbook.subarray(record.start, record.end), shared.start);
      ordered.set(
        workbook.subarray(shared.start, shared.end),
        shared.start + record.end - record.start,
      );
    }
    shared = previous?.id === FORMULA && SHARED.has(record.id) ? record : null;
    previous = record;
  }
  return ordered;
}
