import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import { readWorkbookFile } from '../../workbook/file/read-workbook-file';
import type { ChosenFile } from '../codes/code-list-state';
import { readWorkbook } from '../inspect-workbook';
import type { CompanionWorkbook } from '../companion-workbook';
import { takeFile } from '../take-file';
import type { CompanionRole } from './narrative-state';
import { COMPANION_WORDS } from './take-companion.zh-CN';

/**
 * A workbook to compare with, read in the page, or in words why not, without a full stop; loaded when
 * a file is first chosen.
 */
export async function takeCompanion(
  role: CompanionRole,
  file: ChosenFile,
  openWorkbook: string,
): Promise<Result<CompanionWorkbook, string>> {
  const bytes = await takeFile(file);
  if (!bytes.ok) return bytes;
  const grids = await readWorkbookFile(bytes.value);
  if (!grids.ok) return fail(fileProblemMessage(grids.error).replace(/。$/, ''));
  const workbook = readWorkbook(grids.value);
  if (workbook.sets.length === 0) return fail(COMPANION_WORDS.noTable);
  // Cells are known by the name of their file: those of a namesake are not those of the open one.
  const name = file.name === openWorkbook ? COMPANION_WORDS.namesake(role, file.name) : file.name;
  return ok({ file: name, workbook });
}
