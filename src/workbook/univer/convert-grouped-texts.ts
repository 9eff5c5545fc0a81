import type { IDisposable } from '@univerjs/core';
import { TextToNumberCommand } from '@univerjs/preset-sheets-core';
import type { LiveWorkbook } from './live-workbook';

/** 2,652.67: a number in groups of three digits, the way amounts are typed. */
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The spreadsheet's own 文本转数字 leaves texts with thousands separators as they are, without a word;
 * Excel's converts them, so they follow it here.
 */
export function convertGroupedTexts({ book, commands }: LiveWorkbook): IDisposable {
  return commands.onCommandExecuted(({ id }) => {
    if (id !== TextToNumberCommand.id) return;
    const sheet = book.getActiveSheet();
    for (const range of sheet.getSelection()?.getActiveRangeList() ?? []) {
      const { startRow, endRow, startColumn, endColumn } = range.getRange();
      for (let row = startRow; row <= Math.min(endRow, sheet.getLastRow()); row += 1) {
        for (let at = startColumn; at <= Math.min(endColumn, sheet.getLastColumn()); at += 1) {
          const cell = sheet.getRange(row, at);
          const amount = groupedNumber(cell.getCellData()?.v);
          if (amount !== null) cell.setValue(amount);
        }
      }
    }
  });
}

function groupedNumber(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFKC').trim();
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : null;
}
