import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { FormulaDataModel, IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { fail, ok } from '../../base/result';
import type { SheetVisibility } from '../../grid/grid';
import type { BesideCells } from '../beside-cells';
import { UNKNOWN_BESIDE } from '../beside-cells';
import { NumberValues } from '../number-values';
import { FREE_ACCESS } from '../workbook-port';
import type { PortResult, ReadRequest, SheetReading, WorkbookContent } from '../workbook-port';
import type { LiveWorkbook } from './live-workbook';
import type { LiveSheet } from './read-live-sheet';
import { readLiveSheet } from './read-live-sheet';

/**
 * The sheets as they stand in the spreadsheet, in one go: nothing can change meanwhile. What is
 * being typed stands in no cell yet, so there is no reading until it does. `beside`: of the
 * file, which the spreadsheet neither shows nor changes.
 */
export function readSheets(
  workbook: LiveWorkbook,
  { only, onProgress, signal }: ReadRequest = {},
  beside: BesideCells = UNKNOWN_BESIDE,
): PortResult<WorkbookContent> {
  if (workbook.injector.get(IEditorBridgeService).isVisible().visible) {
    return fail({ code: 'cellEdit' });
  }
  const sheets = workbook.model
    .getSheets()
    .filter((sheet) => only === undefined || only.includes(sheet.getSheetId()));
  const numbers = new NumberValues();
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    if (signal?.aborted === true) return fail({ code: 'cancelled' });
    onProgress?.({ sheet: sheet.getName(), done: readings.length, total: sheets.length });
    const grid = readLiveSheet(liveSheet(workbook, sheet), numbers);
    readings.push({ id: sheet.getSheetId(), grid, isProtected: false });
  }
  return signal?.aborted === true
    ? fail({ code: 'cancelled' })
    : ok({ sheets: readings, skipped: [], access: FREE_ACCESS, beside });
}

function liveSheet({ id, injector, model }: LiveWorkbook, sheet: Worksheet): LiveSheet {
  const config = sheet.getConfig();
  const styles = model.getStyles();
  const formulas = injector.get(FormulaDataModel);
  return {
    name: sheet.getName(),
    visibility: visibility(sheet),
    cells: config.cellData,
    merges: config.mergeData,
    rows: config.rowData,
    columns: config.columnData,
    styleOf: (cell) => styles.getStyleByCell(cell) ?? null,
    formulaOf: (row, column, { f, si }) => {
      const shares = typeof si === 'string' && si !== '' && (f ?? '') === '';
      const formula = shares
        ? formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), id)
        : f;
      return formula ?? null;
    },
  };
}

function visibility(sheet: Worksheet): SheetVisibility {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
  return sheet.getCustomMetadata()?.['veryHidden'] === true ? 'veryHidden' : 'hidden';
}
