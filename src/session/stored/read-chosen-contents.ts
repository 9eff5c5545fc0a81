import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { MOST_STORED_CHARACTERS } from '../../workbook/stored/stored-part';
import type { ChosenFile } from '../codes/code-list-state';
import { unreadableListText } from '../codes/code-list-words.zh-CN';
import type { StoredContents } from './stored-contents';
import { readStoredText } from './stored-text';
import { STORED_WORDS } from './stored-words.zh-CN';

/** What a file holds that was saved from another session, or in words why not. */
export async function readChosenContents(
  file: ChosenFile,
): Promise<Result<StoredContents, string>> {
  if (file.size > MOST_STORED_CHARACTERS) return fail(STORED_WORDS.notOurs);
  let text: string;
  try {
    text = new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    return fail(unreadableListText);
  }
  const read = readStoredText(text);
  switch (read.kind) {
    case 'contents':
      return ok(read.contents);
    case 'newer':
      return fail(STORED_WORDS.newerFile);
    case 'damaged':
      return fail(STORED_WORDS.notOurs);
  }
}
