import { fail, ok } from '../../base/result';
import type { ICellData } from '@univerjs/core';
import { cellAt } from '../../grid/grid';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import type { PortResult, WorkbookContent } from '../workbook-port';
import { textType } from './cell-snapshot';
import { keepFocus } from './keep-focus';
import type { LiveWorkbook } from './live-workbook';
import { readSheets } from './read-sheets';

/** Writes a value into a cell that still holds what it should; its format stays. */
export function replaceValue(
  workbook: LiveWorkbook,
  { cell, from, to }: CellReplacement,
): PortResult<void> {
  const sheet = workbook.book.getSheetByName(cell.sheet);
  if (sheet === null) return fail({ code: 'sheetGone', sheet: cell.sheet });
  const refuse = (reason: CellRefusal) => fail({ code: 'cellRefused', cell, reason } as const);
  const id = sheet.getSheetId();
  const read = readSheets(workbook, { only: [id] });
  if (!read.ok) return read;
  const present = typedValue(read.value, cell);
  if (present === 'formula') return refuse('formula');
  const merge = sheet.getSheet().getMergedCell(cell.row, cell.column);
  if (merge !== null && merge !== undefined) return refuse('merged');
  if (present === null || !isSame(present, from)) return refuse('changed');
  keepFocus(() => {
    sheet.getRange(cell.row, cell.column).setValue(snapshotOf(to));
  });
  const again = readSheets(workbook, { only: [id] });
  const kept = again.ok ? typedValue(again.value, cell) : null;
  return kept !== null && kept !== 'formula' && isSame(kept, to)
    ? ok(undefined)
    : refuse('notKept');
}

/** Null for a boolean or an error. */
function typedValue(
  { sheets }: WorkbookContent,
  { row, column }: CellReplacement['cell'],
): TypedValue | 'formula' | null {
  const grid = sheets[0]?.grid;
  if (grid === undefined) return null;
  const { value, formula } = cellAt(grid, row, column);
  if (formula !== null) return 'formula';
  return value.kind === 'number' || value.kind === 'blank' || value.kind === 'text' ? value : null;
}

function isSame(one: TypedValue, other: TypedValue): boolean {
  return one.kind === other.kind && contentOf(one) === contentOf(other);
}

/** A text of digits would be taken for a number. */
function snapshotOf(value: TypedValue): ICellData {
  const v = contentOf(value);
  return value.kind === 'text' ? { v, t: textType(value.text, null) } : { v };
}

function contentOf(value: TypedValue): string | number | null {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return value.number;
    case 'text':
      return value.text;
  }
}
