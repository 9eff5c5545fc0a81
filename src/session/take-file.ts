import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { MAX_FILE_BYTES } from '../workbook/file/file-limits';
import { fileProblemMessage } from '../workbook/file/file-problems.zh-CN';
import { unreadableListText } from './codes/code-list-words.zh-CN';
import type { ChosenFile } from './codes/code-list-state';

/** The bytes of a file that the user has chosen, or in words why not, without a full stop. */
export async function takeFile(file: ChosenFile): Promise<Result<Uint8Array, string>> {
  const { size } = file;
  // Before it is read: a file this large would only fill the memory.
  if (size > MAX_FILE_BYTES) {
    const problem = { code: 'too-large', bytes: size, limit: MAX_FILE_BYTES } as const;
    return fail(fileProblemMessage(problem).replace(/。$/, ''));
  }
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, or held by another program.
    return fail(unreadableListText);
  }
}
