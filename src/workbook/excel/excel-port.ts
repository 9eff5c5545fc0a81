import type { Obstacle, WorkbookPort } from '../workbook-port';
import { addChartSheet, removeChartSheet } from './chart-sheets';
import type { ExcelApi } from './excel-api';
import { ExcelMarks } from './excel-marks';
import { readSheets } from './read-sheets';
import { replaceValues } from './replace-values';
import { readStored, replaceStored } from './stored-parts';
import { runBatch, unlessCancelled } from './run-batch';
import { selectCells } from './select-cells';
import { watchChanges } from './watch-changes';

/** The workbook that this pane belongs to. */
export function createExcelPort(api: ExcelApi): WorkbookPort {
  const marks = new ExcelMarks();
  const name = documentName(Office.context.document.url);
  const viewing = isViewed(Office.context.document.mode) ? 'readOnly' : null;
  return {
    name,
    capabilities: {
      select: null,
      watch: null,
      marks: viewing,
      edit: viewing,
      store: viewing ?? storeObstacle(name),
      charts: viewing,
    },
    markPlace: { kind: 'workbook' },
    async readSheets(request = {}) {
      const read = () => runBatch((context) => readSheets(context, api, request));
      // While Excel waits for the end of an edit, no sync comes back at which to look.
      const content = await unlessCancelled(read, request.signal);
      if (content.ok && request.only === undefined) {
        marks.noteSheets(content.value.sheets.map(({ id }) => id));
      }
      return content;
    },
    select: (cells) => selectCells(cells, api),
    applyMarks: (plan) => marks.replace(plan),
    clearMarks: () => marks.replace({ marks: [] }),
    countMarks: () => marks.count(),
    replaceValues: (replacements) => replaceValues(replacements, api),
    readStored: () => readStored(),
    replaceStored: (expected, next) => replaceStored(expected, next),
    addChartSheet: (plan) => addChartSheet(plan),
    removeChartSheet: (added) => removeChartSheet(added),
    watch: (listener) => watchChanges(api, listener),
  };
}

/** Excel on the web lets a workbook be looked at; nothing can be changed then. */
function isViewed(mode: Office.DocumentMode | null | undefined): boolean {
  return String(mode) === 'readOnly';
}

/** Formats that Excel saves without custom XML parts. */
function storeObstacle(name: string): Obstacle {
  return /\.(?:xls|xlt|csv|txt|et|ods)$/i.test(name) ? 'oldFormat' : null;
}

/** The last part of a path or address; empty for a workbook that was never saved. */
function documentName(url: string | null | undefined): string {
  const last = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  if (!/^https?:/i.test(url ?? '')) return last;
  const [name = ''] = last.split(/[?#]/);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
