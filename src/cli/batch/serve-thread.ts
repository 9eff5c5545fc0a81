import { parentPort, workerData } from 'node:worker_threads';
import { z } from '../../base/zod';
import { readCodeBooks } from '../read-code-books';
import { checkLine } from './check-line';

const START = z.object({ codes: z.string().nullable() });
const TASK = z.object({
  file: z.string(),
  stamp: z.object({ size: z.number().nullable(), modified: z.string().nullable() }),
});

/** What a thread of `check --format jsonl` does: one file after another, each answered by its line. */
export async function serveThread(): Promise<void> {
  const { codes } = START.parse(workerData);
  // The thread that was asked has already said what was taken of the file.
  const silent = { out: () => undefined, err: () => undefined };
  const books = await readCodeBooks(codes ?? undefined, silent);
  if (!books.ok) throw new Error('codes');
  parentPort?.on('message', (message: unknown) => {
    const { file, stamp } = TASK.parse(message);
    void checkLine(file, stamp, { books: books.value }).then((line) => {
      parentPort?.postMessage(line);
    });
  });
}
