import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterFile } from '../session/letter/letter-files';
import { FILES } from './messages.zh-CN';
import { isOneOf } from './same-file';
import type { ExitCode, Terminal } from './terminal';
import type { OutputTarget } from './write-output';

/** Whether the path of -o means a folder: it is one, or is written like one. */
export async function isFolderPath(path: string): Promise<boolean> {
  if (/[\\/]$/.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Writes files into a folder, which is made where there is none; one that cannot be written is exit code 2. */
export async function deliverFolder(
  terminal: Terminal,
  files: readonly LetterFile<string | Uint8Array>[],
  { output, inputs }: OutputTarget & { readonly output: string },
  done: ExitCode,
): Promise<ExitCode> {
  const replaced: string[] = [];
  try {
    if (files.length > 0) await mkdir(output, { recursive: true });
  } catch {
    terminal.err(`${FILES.notWritten(output)}\n`);
    return 2;
  }
  for (const { name, content } of files) {
    const path = join(output, name);
    if (await isOneOf(path, inputs)) {
      terminal.err(`${FILES.isInput(path)}\n`);
      return 2;
    }
    try {
      if (await isThere(path)) replaced.push(name);
      await writeFile(path, content);
    } catch {
      terminal.err(`${FILES.notWritten(path)}\n`);
      return 2;
    }
  }
  for (const { name } of files) terminal.err(`${FILES.written(join(output, name))}\n`);
  if (replaced.length > 0) terminal.err(`${FILES.replaced(replaced.length)}\n`);
  return done;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
