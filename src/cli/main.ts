import { once } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { serveThread } from './batch/serve-thread';
import { FILES } from './messages.zh-CN';
import { run } from './run';

// A reader that has seen enough (| head) closes the pipe: no mistake of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Waits for a slow reader of standard output; one that has gone away never takes the rest. */
async function drained(): Promise<boolean> {
  const { stdout } = process;
  if (stdout.writableNeedDrain && !stdout.destroyed) {
    await once(stdout, 'drain').catch(() => undefined);
  }
  return !stdout.destroyed;
}

// The exit code is set, not forced: a long report piped onwards is still written out.
const work = isMainThread
  ? run(process.argv.slice(2), {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      drained,
      // Translated while it runs (tsx), it cannot start further threads.
      ...(__filename.endsWith('.js') ? { program: __filename } : {}),
    })
  : serveThread();

work.then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${FILES.failed(error instanceof Error ? error.name : 'Error')}\n`);
    process.exitCode = 2;
  },
);
