import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { z } from '../../base/zod';
import { FILES } from '../messages.zh-CN';
import { systemError } from '../system-error';
import { BATCH } from './batch-words.zh-CN';
import type { FileStamp } from './check-line';

/** A file that an earlier run has done. */
export interface FinishedFile extends FileStamp {
  /** With 不符, not checked, or checked without any. */
  readonly standing: 'errors' | 'failed' | 'checked';
}

export interface Finished {
  readonly files: ReadonlyMap<string, FinishedFile>;
  /** The last line was only half written and has been cut off. */
  readonly repaired: boolean;
}

const LINE = z.object({
  version: z.literal(1),
  file: z.string(),
  size: z.number().nullable(),
  modified: z.string().nullable(),
  summary: z.object({ errors: z.number() }).optional(),
  error: z.object({ code: z.string() }).optional(),
});

/**
 * What an earlier run has written, the later line of a file before the earlier one. A last line without
 * an end is cut off; a file with any other line in it is somebody else's and stays as it is.
 */
export async function readFinished(path: string): Promise<Result<Finished, string>> {
  const files = new Map<string, FinishedFile>();
  try {
    if ((await stat(path)).isDirectory()) return fail(FILES.isFolder(path));
  } catch (error) {
    if (systemError(error).code === 'ENOENT') return ok({ files, repaired: false });
    return fail(BATCH.notResults(path));
  }
  let whole = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      rest = Buffer.concat([rest, piece]);
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        const line = parseLine(rest.toString('utf8', 0, end));
        if (line === null) return fail(BATCH.notResults(path));
        files.set(line.file, line);
        whole += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
    if (rest.length === 0) return ok({ files, repaired: false });
    // What was cut off in its very first line may be anybody's text.
    if (whole === 0 && !beginsAlike(rest.toString('utf8'), '{"version":1,"file":')) {
      return fail(BATCH.notResults(path));
    }
    await truncate(path, whole);
    return ok({ files, repaired: true });
  } catch {
    return fail(BATCH.notResults(path));
  }
}

function beginsAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function parseLine(text: string): (FinishedFile & { readonly file: string }) | null {
  const parsed = LINE.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { file, size, modified, summary, error } = parsed.data;
  if (error !== undefined) return { file, size, modified, standing: 'failed' };
  if (summary === undefined) return null;
  return { file, size, modified, standing: summary.errors > 0 ? 'errors' : 'checked' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
