import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { MAX_FILE_BYTES } from '../../workbook/file/file-limits';
import {
  codeListFailureText,
  codeListLines,
  codeListSummary,
  unreadableListText,
} from './code-list-words.zh-CN';
import type { ChosenFile, CodeListInUse } from './code-list-state';
import type { CodeListFailure } from './load-code-list';
import { loadCodeList } from './load-code-list';

/**
 * The code books with a chosen file, or in words why not, without a full stop; loaded when a file is
 * first chosen.
 */
export async function takeCodeList(file: ChosenFile): Promise<Result<CodeListInUse, string>> {
  const { name, size } = file;
  // Before it is read: a file this large would only fill the memory.
  if (size > MAX_FILE_BYTES) {
    const problem = { code: 'too-large', bytes: size, limit: MAX_FILE_BYTES } as const;
    return fail(reasonOf({ kind: 'file', problem }));
  }
  const bytes = await bytesOf(file);
  if (bytes === null) return fail(unreadableListText);
  const loaded = await loadCodeList(bytes, name);
  if (!loaded.ok) return fail(reasonOf(loaded.error));
  const { books, report } = loaded.value;
  return ok({
    fileName: name,
    books,
    summary: codeListSummary(report),
    details: codeListLines(report, report.conflicts.length + report.problems.length),
  });
}

function reasonOf(failure: CodeListFailure): string {
  return codeListFailureText(failure).replace(/。$/, '');
}

/** Null when the file was moved or is held by another program. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
