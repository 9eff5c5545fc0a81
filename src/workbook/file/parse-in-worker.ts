import type { Result } from '../../base/result';
import { fail } from '../../base/result';
import type { FileProblem, FileResult } from './file-problem';
import type { WorkbookFile } from './read-workbook-file';
import { startParser } from './start-parser';

/** A parser that has not answered by then never will. */
const TIME_LIMIT_MS = 60_000;

export type ParsingProblem =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  /** The worker did not start or broke off; the file may be as good as any. */
  | { readonly kind: 'noReader' }
  | { readonly kind: 'timeLimit' }
  | { readonly kind: 'cancelled' };

/**
 * Reads a file without holding up the page; the bytes are handed over and gone afterwards.
 * Whatever happens to the worker ends in a problem, also when it takes longer than a minute.
 */
export function parseInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Result<WorkbookFile, ParsingProblem>> {
  if (signal.aborted) return Promise.resolve(fail({ kind: 'cancelled' }));
  const worker = tryToStart();
  if (worker === null) return Promise.resolve(fail({ kind: 'noReader' }));
  return new Promise((resolve) => {
    const finish = (result: Result<WorkbookFile, ParsingProblem>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => finish(fail({ kind: 'cancelled' }));
    const timer = setTimeout(() => finish(fail({ kind: 'timeLimit' })), TIME_LIMIT_MS);
    worker.onmessage = ({ data }: MessageEvent<FileResult<WorkbookFile>>) =>
      finish(data.ok ? data : fail({ kind: 'file', problem: data.error }));
    worker.onmessageerror = () => finish(fail({ kind: 'noReader' }));
    worker.onerror = () => finish(fail({ kind: 'noReader' }));
    signal.addEventListener('abort', cancel);
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

function tryToStart(): Worker | null {
  try {
    return startParser();
  } catch {
    return null;
  }
}
