import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import type { WorkbookFile } from './read-workbook-file';
import { startParser } from './start-parser';

/** A parser that has not answered by then never will. */
const TIME_LIMIT_MS = 60_000;

/**
 * Reads a file without holding up the page. Whatever happens to the worker ends in a problem, also
 * when it takes longer than a minute. The signal stops it: the promise is then rejected with the
 * signal's reason.
 */
export async function parseInWorker(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<FileResult<WorkbookFile>> {
  signal?.throwIfAborted();
  const worker = tryToStart();
  if (worker === null) return damaged('worker: start');
  return new Promise<FileResult<WorkbookFile>>((resolve, reject) => {
    const timer = setTimeout(() => finish(damaged('worker: time limit')), TIME_LIMIT_MS);
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.terminate();
    };
    const finish = (result: FileResult<WorkbookFile>) => {
      stop();
      resolve(result);
    };
    const abort = () => {
      stop();
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    worker.onmessage = (event: MessageEvent<FileResult<WorkbookFile>>) => finish(event.data);
    worker.onmessageerror = () => finish(damaged('worker: message'));
    worker.onerror = () => finish(damaged('worker: crash'));
    signal?.addEventListener('abort', abort);
    worker.postMessage(bytes);
  });
}

function tryToStart(): Worker | null {
  try {
    return startParser();
  } catch {
    return null;
  }
}
