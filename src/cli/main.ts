import { run } from './run';

// The exit code is set, not forced: a long report piped onwards is still written out.
void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
