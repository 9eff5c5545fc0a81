import { listSheet } from '../report/report-sheet';
import type { ReportFile } from '../report/report-file';
import { XLSX_TYPE } from '../report/report-file';
import { writeWorkbookFile } from '../../workbook/file/write-workbook-file';
import { changeRows } from './change-rows';
import { CHANGE_WORDS, closingNotes } from './change-words.zh-CN';
import type { WorkbookChanges } from './list-changes';

/** The list of changes as a workbook of its own, to work down beside the real one; `day`: 2024-01-31. */
export async function changesFile(
  name: string,
  changes: WorkbookChanges,
  day: string,
): Promise<ReportFile> {
  const { columns, rows } = changeRows(changes);
  const bytes = await writeWorkbookFile([
    listSheet(CHANGE_WORDS.title, `${name} · ${CHANGE_WORDS.title}`, columns, rows, [
      ...closingNotes(changes),
      CHANGE_WORDS.listed(day),
    ]),
  ]);
  return {
    name: `${name.replace(/\.[^.]+$/, '')}-${CHANGE_WORDS.title}.xlsx`,
    content: new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }),
  };
}
