import { FILES } from './messages.zh-CN';
import { run } from './run';

// A reader that has seen enough (| head) closes the pipe: no mistake of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set, not forced: a long report piped onwards is still written out.
run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${FILES.failed(error instanceof Error ? error.name : 'Error')}\n`);
    process.exitCode = 2;
  },
);
