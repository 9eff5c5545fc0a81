import { builtinFormat } from './builtin-formats';
import { BOF, BOUNDSHEET, xlsRecords } from './xls-records';

const FORMAT = 0x041e;
const XF = 0x00e0;
/** FORMULA, NUMBER, RK. */
const NUMBER_RECORDS = new Set([0x0006, 0x0203, 0x027e]);
const MULRK = 0x00bd;
/** Of a style and a number in MULRK. */
const RK_BYTES = 6;

/** What the formats of a sheet are found by; rows and columns count from 0. */
export function cellKey(row: number, column: number): number {
  return row * 0x100 + column;
}

/**
 * The number formats that an .xls workbook gives its numbers, by `cellKey`, for each sheet in the
 * order of the tabs; a number that counts as General has none. The records have been looked through,
 * and those of charts on sheets are hidden.
 */
export function xlsNumberFormats(workbook: Uint8Array): readonly ReadonlyMap<number, string>[] {
  const view = new DataView(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  const starts: number[] = [];
  const sheets: Map<number, string>[] = [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let sheet: Map<number, string> | undefined;
  const keep = (row: number, column: number, style: number): void => {
    const id = styles[style] ?? 0;
    const pattern = own.get(id) ?? builtinFormat(id);
    if (pattern !== undefined) sheet?.set(cellKey(row, column), pattern);
  };
  for (const { id, start, data, end } of xlsRecords(view)) {
    const length = end - data;
    if (id === BOF) sheet = sheets[starts.indexOf(start)];
    else if (id === BOUNDSHEET && length >= 4) {
      starts.push(view.getUint32(data, true));
      sheets.push(new Map());
    } else if (id === FORMAT && length >= 5) {
      own.set(view.getUint16(data, true), textAt(view, data + 2, end));
    } else if (id === XF && length >= 4) styles.push(view.getUint16(data + 2, true));
    else if (NUMBER_RECORDS.has(id) && length >= 6) {
      keep(
        view.getUint16(data, true),
        view.getUint16(data + 2, true),
        view.getUint16(data + 4, true),
      );
    } else if (id === MULRK) {
      const row = view.getUint16(data, true);
      const left = view.getUint16(data + 2, true);
      for (let item = data + 4, column = left; item + RK_BYTES + 2 <= end; item += RK_BYTES) {
        keep(row, column++, view.getUint16(item, true));
      }
    }
  }
  return sheets;
}

/** A text of 16-bit length whose characters take one byte or two, none beyond `end`. */
function textAt(view: DataView, at: number, end: number): string {
  const count = view.getUint16(at, true);
  const isWide = (view.getUint8(at + 2) & 1) === 1;
  const size = isWide ? 2 : 1;
  const characters: string[] = [];
  for (let index = 0; index < count; index++) {
    const place = at + 3 + index * size;
    if (place + size > end) break;
    characters.push(
      String.fromCharCode(isWide ? view.getUint16(place, true) : view.getUint8(place)),
    );
  }
  return characters.join('');
}
