import { open } from 'node:fs/promises';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { FILES } from '../messages.zh-CN';
import { isOneOf } from '../same-file';
import type { Terminal } from '../terminal';
import { BATCH } from './batch-words.zh-CN';
import { WORKBOOK_NAME } from '../find-workbooks';
import type { FinishedFile } from './read-finished';
import { readFinished } from './read-finished';

/** Where the lines go. */
export interface LineOutput {
  /** Null for standard output. */
  readonly path: string | null;
  /** What an earlier run has written there, by path as given. */
  readonly finished: ReadonlyMap<string, FinishedFile>;
  /** Writes a line and its end; false when nobody reads on. */
  write(line: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The file of --resume or -o, or standard output; failures are sentences for people. */
export async function openOutput(
  { resume, output }: Readonly<Record<string, string>>,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<Result<LineOutput, string>> {
  if (resume !== undefined && output !== undefined)
    return fail(BATCH.notTogether('--resume 与 -o'));
  const path = resume ?? output;
  if (path === undefined) return ok(standardOutput(terminal));
  if (WORKBOOK_NAME.test(path) || (await isOneOf(path, inputs))) return fail(FILES.isInput(path));
  let finished: ReadonlyMap<string, FinishedFile> = new Map();
  if (resume !== undefined) {
    const read = await readFinished(resume);
    if (!read.ok) return read;
    if (read.value.repaired) terminal.err(`${BATCH.repaired(resume)}\n`);
    finished = read.value.files;
  }
  try {
    const handle = await open(path, resume === undefined ? 'w' : 'a');
    return ok({
      path,
      finished,
      write: async (line) => {
        await handle.appendFile(`${line}\n`);
        return true;
      },
      close: () => handle.close(),
    });
  } catch {
    return fail(FILES.notWritten(path));
  }
}

function standardOutput({ out, drained }: Terminal): LineOutput {
  return {
    path: null,
    finished: new Map(),
    write: (line) => {
      out(`${line}\n`);
      return drained?.() ?? Promise.resolve(true);
    },
    close: () => Promise.resolve(),
  };
}
