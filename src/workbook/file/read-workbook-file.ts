import { fail } from '../../base/result';
import type { Grid } from '../../grid/grid';
import { MAX_FILE_BYTES } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import { readXlsFile } from './read-xls';
import { readXlsxFile } from './read-xlsx';
import { sniffFile } from './sniff-file';

/**
 * The worksheets of an .xlsx or .xls file in the order of their tabs, hidden ones included; chart
 * sheets are left out. What the file is, its content tells and not its name. Anything that cannot
 * be read is a problem and never an exception; the time and memory it takes are bounded.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileResult<readonly Grid[]>> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fail({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'problem') return fail(sniffed.problem);
  try {
    return await (sniffed.container === 'zip' ? readXlsxFile(bytes) : readXlsFile(bytes));
  } catch (error) {
    // The messages of the readers may quote the file; the kind of error does not.
    return damaged(`${sniffed.container}: ${error instanceof Error ? error.name : 'error'}`);
  }
}
