import { writeFile } from 'node:fs/promises';
import { FILES } from './messages.zh-CN';
import type { ExitCode, Terminal } from './terminal';

/** Prints text, or writes it to the file asked for; a file that cannot be written is exit code 2. */
export async function deliver(
  terminal: Terminal,
  content: string | Uint8Array,
  output: string | undefined,
  done: ExitCode,
): Promise<ExitCode> {
  if (output === undefined) {
    terminal.out(typeof content === 'string' ? content : '');
    return done;
  }
  try {
    await writeFile(output, content);
  } catch {
    terminal.err(`${FILES.notWritten(output)}\n`);
    return 2;
  }
  terminal.err(`${FILES.written(output)}\n`);
  return done;
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
