import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { takeFile } from '../take-file';
import { codeListFailureText, codeListLines, codeListSummary } from './code-list-words.zh-CN';
import type { ChosenFile, CodeListInUse } from './code-list-state';
import { loadCodeList } from './load-code-list';

/**
 * The code books with a chosen file, or in words why not, without a full stop; loaded when a file is
 * first chosen.
 */
export async function takeCodeList(file: ChosenFile): Promise<Result<CodeListInUse, string>> {
  const bytes = await takeFile(file);
  if (!bytes.ok) return bytes;
  const loaded = await loadCodeList(bytes.value, file.name);
  if (!loaded.ok) return fail(codeListFailureText(loaded.error).replace(/。$/, ''));
  const { books, report } = loaded.value;
  return ok({
    fileName: file.name,
    books,
    summary: codeListSummary(report),
    details: codeListLines(report, report.conflicts.length + report.problems.length),
  });
}
