import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  DeviceInputEventType,
  KeyCode,
  SetCellEditVisibleOperation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { IEditorBridgeServiceVisibleParam } from '@univerjs/preset-sheets-core';
import type { LiveWorkbook } from './live-workbook';

/** Ahead of the spreadsheet's own reading of what was typed as a number. */
const FIRST = 100;

/**
 * The spreadsheet puts an apostrophe before a text that looks like a number, such as a code, where it
 * is edited. As in Excel it stands in the formula bar without one here. It stays a text when it is
 * only looked at where it is edited; typed anew it is read as what it looks like.
 */
export function showPlainTexts({ injector, commands }: LiveWorkbook): IDisposable {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let isTypedAnew = false;
  const watching = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id && isOpening(params))
      isTypedAnew =
        params.eventType === DeviceInputEventType.Keyboard && params.keycode !== KeyCode.F2;
  });
  const stopBefore = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, _context, next) => {
      const held = heldText(cell);
      return next(held === null ? cell : { ...held, t: CellValueType.STRING });
    },
  });
  const stopAfter = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { worksheet, row, col }, next) => {
      const held = heldText(worksheet.getCellRaw(row, col));
      const isSame = !isTypedAnew && typed?.v === held?.v && !typed?.p && !typed?.f;
      // The others would make a number of it.
      return held !== null && isSame ? held : next(typed);
    },
  });
  return {
    dispose: () => {
      watching.dispose();
      stopBefore();
      stopAfter();
    },
  };
}

/** The cell if it is held fast as a text; one that begins like a formula would become one without the apostrophe. */
function heldText(cell: Nullable<ICellData>): ICellData | null {
  if (!cell || cell.t !== CellValueType.FORCE_STRING) return null;
  return String(cell.v).startsWith('=') ? null : cell;
}

/** An edit begins: by a key, whose sign replaces the content, by F2, or by the mouse. */
function isOpening(params: object | undefined): params is IEditorBridgeServiceVisibleParam {
  return params !== undefined && 'visible' in params && params.visible === true;
}
