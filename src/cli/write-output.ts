import { writeFile } from 'node:fs/promises';
import { FILES } from './messages.zh-CN';
import { isOneOf } from './same-file';
import type { ExitCode, Terminal } from './terminal';

export interface OutputTarget {
  /** The file asked for; without one, text is printed. */
  readonly output: string | undefined;
  /** The files the command reads, which are never written over. */
  readonly inputs: readonly string[];
}

/** Prints text, or writes it to the file asked for; a file that cannot be written is exit code 2. */
export async function deliver(
  terminal: Terminal,
  content: string | Uint8Array,
  { output, inputs }: OutputTarget,
  done: ExitCode,
): Promise<ExitCode> {
  if (output === undefined) {
    terminal.out(typeof content === 'string' ? content : '');
    return done;
  }
  // Nothing to say leaves no empty file behind.
  if (content.length === 0) return done;
  if (await isOneOf(output, inputs)) {
    terminal.err(`${FILES.isInput(output)}\n`);
    return 2;
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
