import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import { readWorkbookFile } from '../../workbook/file/read-workbook-file';
import type { ChosenFile } from '../codes/code-list-state';
import { readWorkbook } from '../inspecting/inspect-workbook';
import type { CompanionWorkbook } from './companion-workbook';
import { takeFile } from '../take-file';
import type { DocumentUse } from '../../checks/documents/other-document';
import { COMPANION_WORDS } from './take-companion.zh-CN';

/**
 * The workbooks to compare with, read in the page, or in words why one of them is none, without a full
 * stop; loaded when a file is first chosen.
 */
export async function takeCompanions(
  use: DocumentUse,
  files: readonly ChosenFile[],
  openWorkbook: string,
): Promise<Result<readonly CompanionWorkbook[], string>> {
  const companions: CompanionWorkbook[] = [];
  for (const file of files) {
    const taken = await takeCompanion(use, file, openWorkbook);
    if (taken.ok) companions.push(taken.value);
    else if (files.length === 1) return taken;
    else return fail(COMPANION_WORDS.ofFile(file.name, taken.error));
  }
  return ok(companions);
}

async function takeCompanion(
  use: DocumentUse,
  file: ChosenFile,
  openWorkbook: string,
): Promise<Result<CompanionWorkbook, string>> {
  const bytes = await takeFile(file);
  if (!bytes.ok) return bytes;
  const grids = await readWorkbookFile(bytes.value);
  if (!grids.ok) return fail(fileProblemMessage(grids.error).replace(/。$/, ''));
  const workbook = readWorkbook(grids.value, { file: file.name });
  if (workbook.sets.length === 0) return fail(COMPANION_WORDS.noTable);
  // Cells are known by the name of their file: those of a namesake are not those of the open one.
  const name = file.name === openWorkbook ? COMPANION_WORDS.namesake(use, file.name) : file.name;
  return ok({ file: name, workbook });
}
