import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CodeBooks } from '../codes/load-code-book';
import { loadCodeBooks } from '../codes/load-code-book';
import { codeListFailureText, codeListLines } from '../session/codes/code-list-words.zh-CN';
import { loadCodeList } from '../session/codes/load-code-list';
import { fileName } from '../base/address';
import { FILES } from './messages.zh-CN';
import { readBytes } from './read-file';
import type { Terminal } from './terminal';

/** The code books, extended by the file of --codes; what was taken of it is said on stderr. */
export async function readCodeBooks(
  file: string | undefined,
  terminal: Terminal,
): Promise<Result<CodeBooks, string>> {
  if (file === undefined) return ok(loadCodeBooks());
  const bytes = await readBytes(file);
  if (!bytes.ok) return fail(bytes.error.message);
  const extended = await loadCodeList(bytes.value, fileName(file));
  if (!extended.ok) return fail(FILES.problem(file, codeListFailureText(extended.error)));
  const lines = codeListLines(extended.value.report).join('\n');
  terminal.err(`${FILES.problem(file, lines)}\n`);
  return ok(extended.value.books);
}
