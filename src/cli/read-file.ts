import { readFile, stat } from 'node:fs/promises';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { Grid } from '../grid/grid';
import { MAX_FILE_BYTES } from '../workbook/file/file-limits';
import { fileProblemMessage } from '../workbook/file/file-problems.zh-CN';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { listWorkbooks, UNHEARD } from './find-workbooks';
import { FILES } from './messages.zh-CN';
import { systemError } from './system-error';

/** Why a file of the command line was not done; `message` is a whole sentence for people. */
export interface FileError {
  readonly code: string;
  readonly message: string;
}

/** Reads a workbook from disk; size is looked at before anything is read. */
export async function readGrids(file: string): Promise<Result<readonly Grid[], FileError>> {
  const bytes = await readBytes(file);
  return bytes.ok ? gridsIn(file, bytes.value) : bytes;
}

/** The worksheets in the bytes of a file. */
export async function gridsIn(
  file: string,
  bytes: Uint8Array,
): Promise<Result<readonly Grid[], FileError>> {
  const read = await readWorkbookFile(bytes);
  if (read.ok) return read;
  return fail({
    code: read.error.code,
    message: FILES.problem(file, fileProblemMessage(read.error)),
  });
}

/** The bytes of a file; its size is looked at before anything is read. */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileError>> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) {
      const isEmpty = (await listWorkbooks([file], UNHEARD)).includes(file);
      const message = isEmpty ? FILES.emptyFolder(file) : FILES.notFile(file);
      return fail({ code: 'folder', message });
    }
    // A device or a pipe may have no end.
    if (!info.isFile()) return fail({ code: 'unreadable', message: FILES.notRegular(file) });
    if (info.size > MAX_FILE_BYTES) {
      const problem = { code: 'too-large', bytes: info.size, limit: MAX_FILE_BYTES } as const;
      return fail({
        code: problem.code,
        message: FILES.problem(file, fileProblemMessage(problem)),
      });
    }
    return ok(await readFile(file));
  } catch (error) {
    const { code } = systemError(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return fail(
      missing
        ? { code: 'not-found', message: FILES.notFound(file) }
        : { code: 'unreadable', message: FILES.unreadable(file) },
    );
  }
}
