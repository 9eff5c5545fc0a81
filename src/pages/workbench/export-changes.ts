import { saveFile } from '../../pane/report/save-file';
import type { WorkbookChanges } from '../../session/changes/list-changes';
import { dayOf } from '../../session/ignoring/day-of';

/** Hands out the list of changes as a workbook; the name of the file. */
export async function exportChanges(fileName: string, changes: WorkbookChanges): Promise<string> {
  const { changesFile } = await import('../../session/changes/changes-file');
  const { name, content } = await changesFile(fileName, changes, dayOf(new Date()));
  saveFile(name, content);
  return name;
}
