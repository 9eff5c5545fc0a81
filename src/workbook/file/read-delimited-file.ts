import { parseCsv } from 'hucre/csv';
import { fail, ok } from '../../base/result';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { MAX_FILE_BYTES } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';

/** A text of values between commas, semicolons or tabs as one sheet; every value is a text. */
export function readDelimitedFile(bytes: Uint8Array, name: string): FileResult<Grid> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fail({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  try {
    const rows = parseCsv(decodeText(bytes), { typeInference: false });
    return ok({
      name,
      visibility: 'visible',
      rows: rows.map((values) => values.map((value) => textCell(String(value ?? '')))),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    });
  } catch (error) {
    return damaged(`csv: ${error instanceof Error ? error.name : 'error'}`);
  }
}

function textCell(text: string): Cell {
  return text.trim() === '' ? BLANK_CELL : { ...BLANK_CELL, value: { kind: 'text', text } };
}

/** Excel saves CSV in the code page of Windows, GB18030, or with a mark of order in Unicode. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
