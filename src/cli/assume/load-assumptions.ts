import { readFile } from 'node:fs/promises';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { Assumptions } from '../../tables/assumptions';
import { NO_ASSUMPTIONS } from '../../tables/assumptions';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import { FILES } from '../messages.zh-CN';
import { systemError } from '../system-error';
import { ASSUME } from './assume-words.zh-CN';
import { readAssumptions } from './read-assumptions';

/** Reads the file of --assume; without one nothing is assumed. Failures are sentences for people. */
export async function loadAssumptions(
  file: string | undefined,
): Promise<Result<Assumptions, string>> {
  if (file === undefined) return ok(NO_ASSUMPTIONS);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = systemError(error);
    return fail(code === 'ENOENT' ? FILES.notFound(file) : FILES.unreadable(file));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(ASSUME.notJson(file));
  }
  const read = readAssumptions(json, PUBLIC_TABLES);
  if (read.ok) return read;
  return fail(read.error.map((problem) => ASSUME.problem(file, problem)).join('\n'));
}
