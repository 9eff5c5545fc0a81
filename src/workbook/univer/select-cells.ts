import type { IRange } from '@univerjs/core';
import { RANGE_TYPE } from '@univerjs/core';
import type { FWorksheet, ISelectionWithStyle } from '@univerjs/preset-sheets-core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import type { Area, CellRef, Position } from '../../base/address';
import { areaAddress } from '../../base/address';
import { fail, ok } from '../../base/result';
import { packCells } from '../pack-areas';
import type { PortResult } from '../workbook-port';
import { keepFocus } from './keep-focus';
import type { LiveWorkbook } from './live-workbook';

/**
 * Brings the sheet of the first cell to the front and selects the cells on it; the view moves to
 * the first one, and the keyboard stays where it is.
 */
export function selectCells(workbook: LiveWorkbook, cells: readonly CellRef[]): PortResult<void> {
  const [first] = cells;
  if (first === undefined) return ok(undefined);
  const sheet = workbook.book.getSheetByName(first.sheet);
  if (sheet === null) return fail({ code: 'sheetGone', sheet: first.sheet });
  if (sheet.isSheetHidden()) return fail({ code: 'sheetHidden', sheet: first.sheet });
  const target = { unitId: workbook.id, subUnitId: sheet.getSheetId() };
  const chosen = cells.filter((cell) => cell.sheet === first.sheet);
  const merges = withoutRepeats(chosen.flatMap((cell) => mergeAt(sheet, cell) ?? []));
  const single = chosen.filter((cell) => !merges.some((area) => holds(area, cell)));
  const areas = [...merges, ...packCells(single)];
  keepFocus(() => {
    workbook.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    workbook.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...target,
      selections: inOrder(areas, first).map((area) => selection(area, first, merges)),
      reveal: true,
    });
  });
  return ok(undefined);
}

/** The area of the first cell comes last: there the spreadsheet puts the cursor and the view. */
function inOrder(areas: readonly Area[], first: Position): readonly Area[] {
  return [...areas.filter((area) => !holds(area, first)), ...areas.filter((a) => holds(a, first))];
}

function selection(area: Area, first: Position, merges: readonly Area[]): ISelectionWithStyle {
  const range = { ...cellRange(area), rangeType: RANGE_TYPE.NORMAL };
  if (!holds(area, first)) return { range, primary: null, style: null };
  const isMerged = merges.includes(area);
  const cell = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  const corner = isMerged ? { row: area.top, column: area.left } : first;
  const primary = {
    ...cellRange(isMerged ? area : cell),
    actualRow: corner.row,
    actualColumn: corner.column,
    isMerged,
    isMergedMainCell: isMerged,
  };
  return { range, primary, style: null };
}

function cellRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function mergeAt(sheet: FWorksheet, { row, column }: Position): Area | null {
  const merge = sheet.getSheet().getMergedCell(row, column);
  if (merge === null || merge === undefined) return null;
  const { startRow, startColumn, endRow, endColumn } = merge;
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function withoutRepeats(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}

function holds(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
