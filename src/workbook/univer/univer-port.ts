import { fail, ok } from '../../base/result';
import { UNKNOWN_BESIDE } from '../beside-cells';
import type { WorkbookFile } from '../file/read-workbook-file';
import { storedOf } from '../file/stored-of';
import type { MarkPlan, MarkReport, RefusedMarks } from '../mark-plan';
import type { PortResult, WorkbookPort } from '../workbook-port';
import type { LiveWorkbook } from './live-workbook';
import type { MarkOverlay } from './mark-overlay';
import type { MarkedCell } from './marked-cells';
import { readSheets } from './read-sheets';
import { replaceValues } from './replace-values';
import { selectCells } from './select-cells';
import { watchChanges } from './watch-changes';

/** What the file itself keeps, whatever is done to the spreadsheet. */
export type KeptInFile = Pick<WorkbookFile, 'stored' | 'holdsMarks' | 'beside'>;

const NOTHING_KEPT: KeptInFile = { stored: ok([]), holdsMarks: false, beside: UNKNOWN_BESIDE };

/** The port of a workbook in the spreadsheet; its marks belong to the workbook, not to the port. */
export function createUniverPort(
  workbook: LiveWorkbook,
  overlay: MarkOverlay,
  { stored, holdsMarks, beside }: KeptInFile = NOTHING_KEPT,
): WorkbookPort {
  return {
    name: workbook.model.name,
    capabilities: {
      select: null,
      marks: null,
      watch: null,
      edit: null,
      store: 'fileOnly',
      charts: 'noCharts',
    },
    markPlace: { kind: 'screen', held: holdsMarks },
    readSheets: (request) => Promise.resolve(readSheets(workbook, request, beside)),
    select: (cells) => Promise.resolve(selectCells(workbook, cells)),
    applyMarks: (plan) => Promise.resolve(ok(applyMarks(workbook, overlay, plan))),
    clearMarks: () => Promise.resolve(ok(applyMarks(workbook, overlay, { marks: [] }))),
    countMarks: () => Promise.resolve(ok(countMarks(workbook, overlay))),
    replaceValues: (replacements) => Promise.resolve(replaceValues(workbook, replacements)),
    readStored: () => Promise.resolve(storedOf(stored)),
    replaceStored: unsupported,
    addChartSheet: unsupported,
    removeChartSheet: unsupported,
    watch: (listener) => Promise.resolve(ok(watchChanges(workbook, listener))),
  };
}

function unsupported(): Promise<PortResult<never>> {
  return Promise.resolve(fail({ code: 'unsupported' }));
}

function applyMarks(workbook: LiveWorkbook, overlay: MarkOverlay, { marks }: MarkPlan): MarkReport {
  const sheets = new Map<string, MarkedCell[]>();
  const missing = new Map<string, number>();
  for (const { cell, level } of marks) {
    const id = workbook.model.getSheetBySheetName(cell.sheet)?.getSheetId();
    if (id === undefined) {
      missing.set(cell.sheet, (missing.get(cell.sheet) ?? 0) + 1);
      continue;
    }
    const cells = sheets.get(id) ?? [];
    cells.push({ row: cell.row, column: cell.column, level });
    sheets.set(id, cells);
  }
  overlay.cells.replace(sheets);
  overlay.refresh();
  const refused = [...missing].map(([sheet, cells]): RefusedMarks => ({
    sheet,
    cells,
    reason: 'missing',
  }));
  return { marked: countMarks(workbook, overlay), refused };
}

function countMarks(workbook: LiveWorkbook, { cells }: MarkOverlay): number {
  const sheets = workbook.model.getSheets();
  return sheets.reduce((count, sheet) => count + cells.of(sheet.getSheetId()).length, 0);
}
