import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/terminal';

export interface CommandResult {
  readonly code: ExitCode;
  readonly out: string;
  /** The lines of stderr. */
  readonly err: readonly string[];
}

/**
 * Runs the command line in this process. Whatever a test is about, each line on stderr must be
 * for people: Chinese, no English sentence, no stack.
 */
export async function runCommand(...args: readonly string[]): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  const message = err.join('');
  if (message !== '' && !message.endsWith('\n')) throw new Error(`no line end: ${message}`);
  const lines = message.split('\n').slice(0, -1);
  for (const line of lines) expectChinese(line);
  return { code, out: out.join(''), err: lines };
}

function expectChinese(line: string): void {
  expect(line).toMatch(/\p{Script=Han}/u);
  expect(line).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  expect(line).not.toMatch(/^\s*at |Error:|node:/);
}
