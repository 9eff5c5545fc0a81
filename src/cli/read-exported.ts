import { fileName } from '../base/address';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { ChosenFile } from '../session/codes/code-list-state';
import { readChosenContents } from '../session/stored/read-chosen-contents';
import type { StoredContents } from '../session/stored/stored-contents';
import { NOTHING_STORED } from '../session/stored/stored-contents';
import type { OwnWording } from '../session/wording/own-wording';
import { readWordingFile } from '../session/wording/read-wording-file';
import { EXPORTED, FILES } from './messages.zh-CN';
import { readBytes } from './read-file';
import type { Terminal } from './terminal';

/** How the office words sentences, from the file of --wording; what does not fit is said on `terminal`. */
export async function readWording(
  file: string | undefined,
  terminal: Terminal,
): Promise<Result<OwnWording, string>> {
  if (file === undefined) return ok({});
  const chosen = await chosenFile(file);
  if (!chosen.ok) return chosen;
  const read = await readWordingFile(chosen.value);
  if (!read.ok) return fail(`${FILES.problem(file, read.error)}。`);
  const { templates, unused } = read.value;
  for (const { sentence, why } of unused) {
    terminal.err(`${FILES.problem(file, EXPORTED.unused(sentence, why))}\n`);
  }
  terminal.err(`${FILES.problem(file, EXPORTED.used(Object.keys(templates).length))}\n`);
  return ok(templates);
}

/** What was said of a workbook in the pane and exported, from the file of --contents. */
export async function readContents(
  file: string | undefined,
): Promise<Result<StoredContents, string>> {
  if (file === undefined) return ok(NOTHING_STORED);
  const chosen = await chosenFile(file);
  if (!chosen.ok) return chosen;
  const read = await readChosenContents(chosen.value);
  return read.ok ? read : fail(`${FILES.problem(file, read.error)}。`);
}

async function chosenFile(file: string): Promise<Result<ChosenFile, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return fail(bytes.error.message);
  const content = new Uint8Array(bytes.value);
  return ok({
    name: fileName(file),
    size: content.byteLength,
    arrayBuffer: () => Promise.resolve(content.buffer),
  });
}
