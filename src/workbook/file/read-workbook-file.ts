import { fail, ok } from '../../base/result';
import type { Grid } from '../../grid/grid';
import type { BesideCells } from '../beside-cells';
import { MAX_FILE_BYTES } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import { isOdsArchive, readOdsFile } from './read-ods';
import { readBesideCells } from './read-beside-cells';
import { readXlsFile } from './read-xls';
import { readXlsxFile } from './read-xlsx';
import type { SheetLook } from './sheet-look';
import { readStoredParts } from './read-stored-parts';
import { sniffFile } from './sniff-file';
import { WorkbookLooks } from './workbook-looks';
import { listArchive } from './zip-archive';

/** A worksheet for showing it; a copy of it can be sent between workers. */
export interface SheetWithLook {
  readonly grid: Grid;
  readonly look: SheetLook;
}

export interface WorkbookFile {
  readonly sheets: readonly SheetWithLook[];
  /** Whether the looks are those of the file; else they only fit its content. */
  readonly hasLooks: boolean;
  /** What users have stored in it. */
  readonly stored: FileResult<readonly string[]>;
  /** Whether it holds marks of ours; null where that cannot be told of its format. */
  readonly holdsMarks: boolean | null;
  readonly beside: BesideCells;
}

/**
 * The worksheets of an .xlsx, .xls or .ods file in the order of their tabs, hidden ones included; chart
 * sheets are left out. What the file is, its content tells and not its name. Anything that cannot
 * be read is a problem and never an exception; the time and memory it takes are bounded.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileResult<readonly Grid[]>> {
  return readGrids(bytes, null, (grids) => grids);
}

/** The same worksheets with how each looks, from one reading of the file. */
export async function readWorkbookWithLooks(bytes: Uint8Array): Promise<FileResult<WorkbookFile>> {
  const looks = new WorkbookLooks();
  return readGrids(bytes, looks, (grids) => ({
    sheets: grids.map((grid, index) => ({ grid, look: looks.sheetLook(index, grid) })),
    hasLooks: looks.isRead,
    stored: readStoredParts(bytes),
    holdsMarks: looks.holdsMarks,
    beside: readBesideCells(bytes),
  }));
}

async function readGrids<T>(
  bytes: Uint8Array,
  looks: WorkbookLooks | null,
  finish: (grids: readonly Grid[]) => T,
): Promise<FileResult<T>> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fail({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'problem') return fail(sniffed.problem);
  try {
    const grids = await (sniffed.container === 'zip'
      ? readArchive(bytes, looks)
      : readXlsFile(bytes));
    return grids.ok ? ok(finish(grids.value)) : grids;
  } catch (error) {
    // The messages of the readers may quote the file; the kind of error does not.
    return damaged(`${sniffed.container}: ${error instanceof Error ? error.name : 'error'}`);
  }
}

/** The bytes tell an OpenDocument spreadsheet from an Office package only after unpacking a little. */
async function readArchive(
  bytes: Uint8Array,
  looks: WorkbookLooks | null,
): Promise<FileResult<readonly Grid[]>> {
  const entries = listArchive(bytes);
  if (!entries.ok) return entries;
  return isOdsArchive(bytes, entries.value)
    ? readOdsFile(bytes, entries.value)
    : readXlsxFile(bytes, looks);
}
