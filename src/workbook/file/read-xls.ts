import type { CellValue as SourceValue, Sheet } from 'hucre/xlsx';
import { readXls } from 'hucre/xlsx';
import { fail, ok } from '../../base/result';
import type { Cell, CellValue } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { buildGrid } from '../build-grid';
import { isErrorCode } from '../error-codes';
import { dateSerial } from './date-serial';
import { MAX_SHEET_CELLS, MAX_XLS_BYTES } from './file-limits';
import type { FileResult, ForeignKind } from './file-problem';
import { damaged } from './file-problem';
import { hideNestedRecords } from './hide-nested-records';
import type { XlsSheetInfo } from './inspect-xls-records';
import { inspectXlsRecords } from './inspect-xls-records';
import type { OleContainer, OleStream } from './ole-container';
import { openOleContainer } from './ole-container';
import { NumberValues } from '../number-values';
import { numberDisplay } from '../shown-number';
import { mergedAreas } from './source-cells';
import { textResultsFirst } from './text-results-first';
import { cellKey, xlsNumberFormats } from './xls-number-formats';

/** Streams that give away which program an OLE file belongs to. */
const FOREIGN_STREAMS: ReadonlyMap<string, ForeignKind> = new Map([
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'powerpoint'],
  ['Book', 'old-workbook'],
]);

const PLAIN_WORKSHEET: XlsSheetInfo = { visibility: 'visible', isWorksheet: true };

/**
 * The worksheets of an .xls file, also of an .et saved in that format. Its reader gives values and
 * merges only: number formats are looked up beside it; formulas, indents and hidden rows stay unknown.
 */
export async function readXlsFile(bytes: Uint8Array): Promise<FileResult<readonly Grid[]>> {
  const container = openOleContainer(bytes);
  if (!container.ok) return container;
  const stream = workbookStream(container.value);
  if (!stream.ok) return stream;
  const content = container.value.read(stream.value);
  if (content === null) return damaged('xls: workbook stream');
  const infos = inspectXlsRecords(content);
  if (!infos.ok) return infos;
  if (bytes.length > MAX_XLS_BYTES) {
    return fail({ code: 'too-large', bytes: bytes.length, limit: MAX_XLS_BYTES });
  }

  const records = hideNestedRecords(content);
  if (!records.ok) return records;
  const ordered = textResultsFirst(records.value);
  const { sheets } = await readXls(container.value.withContent(stream.value, ordered));
  const formats = xlsNumberFormats(records.value);
  const numbers = new NumberValues();
  const grids: Grid[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const info = infos.value[index] ?? PLAIN_WORKSHEET;
    if (!info.isWorksheet) continue;
    const grid = sheetGrid(sheet, info, (row, column, number) =>
      numbers.read(number, formats[index]?.get(cellKey(row, column))),
    );
    if (filledCells(grid) > MAX_SHEET_CELLS) {
      return fail({ code: 'too-many-cells', sheet: sheet.name, limit: MAX_SHEET_CELLS });
    }
    grids.push(grid);
  }
  return ok(grids);
}

function workbookStream(container: OleContainer): FileResult<OleStream> {
  const names = new Set(container.streams.map((stream) => stream.name));
  if (names.has('EncryptedPackage')) return fail({ code: 'password-protected' });
  const workbook = container.streams.find((stream) => stream.name === 'Workbook');
  if (workbook === undefined) {
    const mark = [...FOREIGN_STREAMS.keys()].find((name) => names.has(name));
    const looksLike = mark === undefined ? undefined : FOREIGN_STREAMS.get(mark);
    return fail({ code: 'not-a-workbook', looksLike: looksLike ?? 'unknown' });
  }
  return ok(workbook);
}

type ReadNumber = (row: number, column: number, number: number) => CellValue;

function sheetGrid(sheet: Sheet, info: XlsSheetInfo, readNumber: ReadNumber): Grid {
  return buildGrid({
    name: sheet.name,
    visibility: info.visibility,
    rowCount: sheet.rows.length,
    columnCount: (row) => sheet.rows[row]?.length ?? 0,
    cell: (row, column) =>
      readCell(sheet.rows[row]?.[column] ?? null, (number) => readNumber(row, column, number)),
    merges: mergedAreas(sheet.merges),
    hiddenRows: [],
    hiddenColumns: [],
  });
}

function readCell(value: SourceValue, readNumber: (number: number) => CellValue): Cell {
  return value === null || value === ''
    ? BLANK_CELL
    : { value: readValue(value, readNumber), formula: null, indent: 0 };
}

function readValue(
  value: Exclude<SourceValue, null>,
  readNumber: (number: number) => CellValue,
): CellValue {
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'string') {
    return isErrorCode(value) ? { kind: 'error', code: value } : { kind: 'text', text: value };
  }
  if (value instanceof Date) {
    const serial = dateSerial(value);
    const pattern = serial < 1 ? 'h:mm' : Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm';
    return { kind: 'text', text: numberDisplay(pattern)(serial).shown };
  }
  return readNumber(value);
}

function filledCells(grid: Grid): number {
  return grid.rows.reduce(
    (count, row) => count + row.filter((cell) => cell !== BLANK_CELL).length,
    0,
  );
}
