/** One record of the workbook stream of an .xls file; places count from the start of the stream. */
export interface XlsRecord {
  readonly id: number;
  readonly start: number;
  /** Where its data stand. */
  readonly data: number;
  readonly end: number;
}

/** Begins a substream: the workbook as a whole, a sheet, a chart on a sheet. */
export const BOF = 0x0809;
/** Ends a substream. */
export const EOF = 0x000a;
/** Names a sheet and where its substream starts. */
export const BOUNDSHEET = 0x0085;

/** The records of a workbook stream as they follow each other, up to the first that is cut off. */
export function* xlsRecords(workbook: DataView): Generator<XlsRecord> {
  for (let start = 0; start + 4 <= workbook.byteLength;) {
    const id = workbook.getUint16(start, true);
    const length = workbook.getUint16(start + 2, true);
    const data = start + 4;
    const end = data + length;
    if (end > workbook.byteLength || (id === 0 && length === 0)) return;
    yield { id, start, data, end };
    start = end;
  }
}
