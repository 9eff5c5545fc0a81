import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { CustomCommandExecutionError } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { TextToNumberCommand } from '@univerjs/preset-sheets-core';
import type { Position } from '../../base/address';
import { packCells } from '../pack-areas';
import { codeCells } from '../code-cells';
import type { LiveWorkbook } from './live-workbook';

/** A merged cell over more columns is a title, not the heading of codes. */
const WIDEST_HEADING = 4;

/**
 * 文本转数字 of the spreadsheet makes numbers of all that looks like one; codes that are selected
 * along with the amounts stay texts here.
 */
export function leaveCodes({ book, commands }: LiveWorkbook): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== TextToNumberCommand.id || (params !== undefined && 'ranges' in params)) return;
    const sheet = book.getActiveSheet();
    const isCode = codeCells((row, column) => textAt(sheet, row, column));
    const cells = selectedTexts(sheet);
    const others = cells.filter(({ row, column }) => !isCode(row, column));
    if (others.length === cells.length) return;
    const ranges = packCells(others).map(({ top, left, bottom, right }): IRange => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    }));
    queueMicrotask(() => void commands.executeCommand(id, { ranges }));
    // The way the spreadsheet has a command called off.
    throw new CustomCommandExecutionError('codes stay texts');
  });
}

function selectedTexts(sheet: FWorksheet): readonly Position[] {
  const cells: Position[] = [];
  for (const range of sheet.getSelection()?.getActiveRangeList() ?? []) {
    const { startRow, endRow, startColumn, endColumn } = range.getRange();
    for (let row = startRow; row <= Math.min(endRow, sheet.getLastRow()); row += 1) {
      for (let at = startColumn; at <= Math.min(endColumn, sheet.getLastColumn()); at += 1) {
        if (contentAt(sheet, row, at) !== '') cells.push({ row, column: at });
      }
    }
  }
  return cells;
}

function textAt(sheet: FWorksheet, row: number, column: number): string {
  const merge = sheet.getSheet().getMergedCell(row, column);
  if (merge === null || merge === undefined) return contentAt(sheet, row, column);
  const { startRow, startColumn, endColumn } = merge;
  return endColumn - startColumn < WIDEST_HEADING ? contentAt(sheet, startRow, startColumn) : '';
}

function contentAt(sheet: FWorksheet, row: number, column: number): string {
  return String(sheet.getSheet().getCellRaw(row, column)?.v ?? '');
}
