import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Whether a path leads to one of these files, by whatever spelling or link. */
export async function isOneOf(path: string, files: readonly string[]): Promise<boolean> {
  const own = await identity(path);
  for (const file of files) {
    if ((await identity(file)) === own) return true;
  }
  return false;
}

/** What does not exist is told by its spelled-out path. */
async function identity(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return resolve(path);
  }
}
