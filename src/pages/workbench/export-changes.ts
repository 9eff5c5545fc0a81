import { saveFile } from '../../pane/report/save-file';
import type { WorkbookChanges } from '../../session/changes/list-changes';
import { dayOf } from '../../session/ignoring/day-of';
import type { OpenWorkbook } from './open-workbook';

/** Hands out the list of changes as a workbook of its own; the name of that file. */
export async function exportChanges(
  workbook: Pick<OpenWorkbook, 'name' | 'noteListTaken'>,
  changes: WorkbookChanges,
): Promise<string> {
  const { changesFile } = await import('../../session/changes/changes-file');
  const { name, content } = await changesFile(workbook.name, changes, dayOf(new Date()));
  saveFile(name, content);
  workbook.noteListTaken();
  return name;
}
