import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { ExtendedBooks } from '../../codes/extend-code-book';
import { extendCodeBooks } from '../../codes/extend-code-book';
import { loadCodeBooks } from '../../codes/load-code-book';
import type { NoCodeList } from '../../codes/read-code-list';
import { readCodeList } from '../../codes/read-code-list';
import type { Grid } from '../../grid/grid';
import type { FileProblem, FileResult } from '../../workbook/file/file-problem';
import { readDelimitedFile } from '../../workbook/file/read-delimited-file';
import { readWorkbookFile } from '../../workbook/file/read-workbook-file';

/** Why a file extends no code book. */
export type CodeListFailure = { readonly kind: 'file'; readonly problem: FileProblem } | NoCodeList;

/** The bundled code books extended by the official list in a workbook or a CSV file. */
export async function loadCodeList(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ExtendedBooks, CodeListFailure>> {
  const grids = await readSheets(bytes, fileName);
  if (!grids.ok) return fail({ kind: 'file', problem: grids.error });
  const list = readCodeList(grids.value, fileName);
  if (!list.ok) return list;
  return ok(extendCodeBooks(loadCodeBooks(), list.value));
}

async function readSheets(
  bytes: Uint8Array,
  fileName: string,
): Promise<FileResult<readonly Grid[]>> {
  const read = await readWorkbookFile(bytes);
  if (read.ok || read.error.code !== 'not-a-workbook') return read;
  const { looksLike } = read.error;
  if (looksLike !== 'delimited-text' && looksLike !== 'text') return read;
  const sheet = readDelimitedFile(bytes, fileName.replace(/\.[^.]*$/, ''));
  return sheet.ok ? ok([sheet.value]) : sheet;
}
