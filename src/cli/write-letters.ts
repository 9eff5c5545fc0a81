import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { LetterFile } from '../session/letter/letter-files';
import { lettersLeft } from '../session/letter/letter-files';
import { FILES } from './messages.zh-CN';
import { isOneOf } from './same-file';
import type { ExitCode, Terminal } from './terminal';
import type { OutputTarget } from './write-output';

/** Whether the path of -o means a folder: it is one, or is written like one. */
export async function isFolderPath(path: string): Promise<boolean> {
  return /[\\/]$/.test(path) || (await kindOf(path)) === 'folder';
}

/**
 * Whether letters go into one file or a file each into a folder. A path without an ending is a folder, for a
 * document without one opens nowhere; another ending than the letters have fails, with a sentence that tells
 * both ways. `ending`: .docx
 */
export async function letterPlace(
  path: string,
  ending: string,
): Promise<Result<'file' | 'folder', string>> {
  const isWritten = /[\\/]$/.test(path);
  const kind = await kindOf(path.replace(/[\\/]+$/, ''));
  if (kind === 'folder') return ok('folder');
  if (!isWritten && (kind === 'device' || path.toLowerCase().endsWith(ending))) return ok('file');
  if (!isWritten && extname(path) !== '') return fail(FILES.letterPath(path, ending));
  return kind === 'none' ? ok('folder') : fail(FILES.noFolder(path, ending));
}

/** What stands at a path; a device is a pipe or terminal as well. */
async function kindOf(path: string): Promise<'none' | 'file' | 'folder' | 'device'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'device';
  } catch {
    return 'none';
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
      if ((await kindOf(path)) !== 'none') replaced.push(name);
      await writeFile(path, content);
    } catch {
      terminal.err(`${FILES.notWritten(path)}\n`);
      return 2;
    }
  }
  for (const { name } of files) terminal.err(`${FILES.written(join(output, name))}\n`);
  if (replaced.length > 0) terminal.err(`${FILES.replaced(replaced.length)}\n`);
  const names = files.map(({ name }) => name);
  const left = lettersLeft(await namesIn(output), names);
  if (left.length > 0) terminal.err(`${FILES.left(left)}\n`);
  return done;
}

/** None of a folder that cannot be listed, though files can be written into it. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
