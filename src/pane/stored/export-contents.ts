import { dayOf } from '../../session/ignoring/day-of';
import { contentsOf } from '../../session/stored/stored-state';
import type { WorkbookSession } from '../../session/workbook-session';
import { saveFile } from '../report/save-file';
import { STORED_VIEW_WORDS } from './stored-view-words.zh-CN';

/** Hands out everything that was said of the workbook as a file; the name of the file. */
export async function exportContents(session: WorkbookSession): Promise<string> {
  const { storedText } = await import('../../session/stored/stored-text');
  const state = session.getState();
  const contents = contentsOf(state);
  const name = STORED_VIEW_WORDS.exportName(state.fileName);
  const text = storedText(contents, dayOf(new Date()));
  saveFile(name, new Blob([text], { type: 'application/json' }));
  await session.run({ type: 'noteExport', contents, fileName: name });
  return name;
}
