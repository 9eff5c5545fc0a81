import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { findWorkbooks } from './batch/find-workbooks';

/**
 * The files that the paths of a command line mean: a folder is the workbooks below it, and 各单位/*.xlsx
 * is what it matches also where the shell leaves it as it stands, as those of Windows do. What is skipped
 * is said; `output`, which may lie in the folder from the last time, is none of them.
 */
export async function expandPaths(
  paths: readonly string[],
  output: string | undefined,
  note: (message: string) => void,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await exists(path))) {
      files.push(...(await matchesOf(path)));
      continue;
    }
    const isOwn = (file: string) => output !== undefined && resolve(file) === resolve(output);
    for await (const { file } of findWorkbooks([path], note)) {
      if (file === path || !isOwn(file)) files.push(file);
    }
  }
  return files;
}

/** In the order of their names; the path itself where nothing matches, to be named as not found. */
async function matchesOf(path: string): Promise<readonly string[]> {
  const pattern = basename(path);
  if (!/[*?]/.test(pattern)) return [path];
  const folder = dirname(path);
  const name = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'iu',
  );
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    return [path];
  }
  // ~$ is what Excel puts beside an open workbook.
  const found = names.filter((one) => name.test(one) && !/^(?:~\$|\.)/.test(one)).sort();
  return found.length === 0 ? [path] : found.map((one) => join(folder, one));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
