import { fail, ok } from '../../base/result';
import type { ICellData } from '@univerjs/core';
import { cellAt } from '../../grid/grid';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import { takenBack } from '../cell-replacement';
import type { PortResult, WorkbookContent } from '../workbook-port';
import { textType } from './cell-snapshot';
import { keepFocus } from './keep-focus';
import type { LiveWorkbook } from './live-workbook';
import { readSheets } from './read-sheets';

/** Writes values into cells that still hold what they should, all or none; their formats stay. */
export function replaceValues(
  workbook: LiveWorkbook,
  replacements: readonly CellReplacement[],
): PortResult<void> {
  for (const replacement of replacements) {
    const able = lookAt(workbook, replacement);
    if (!able.ok) return able;
  }
  const written: CellReplacement[] = [];
  for (const replacement of replacements) {
    written.push(replacement);
    write(workbook, replacement);
    if (isKept(workbook, replacement)) continue;
    for (const one of written.reverse()) write(workbook, takenBack(one));
    return fail({ code: 'cellRefused', cell: replacement.cell, reason: 'notKept' });
  }
  return ok(undefined);
}

function lookAt(workbook: LiveWorkbook, { cell, from }: CellReplacement): PortResult<void> {
  const sheet = workbook.book.getSheetByName(cell.sheet);
  if (sheet === null) return fail({ code: 'sheetGone', sheet: cell.sheet });
  const refuse = (reason: CellRefusal) => fail({ code: 'cellRefused', cell, reason } as const);
  const read = readSheets(workbook, { only: [sheet.getSheetId()] });
  if (!read.ok) return read;
  const present = typedValue(read.value, cell);
  if (present === 'formula') return refuse('formula');
  const merge = sheet.getSheet().getMergedCell(cell.row, cell.column);
  if (merge !== null && merge !== undefined) return refuse('merged');
  return present === null || !isSame(present, from) ? refuse('changed') : ok(undefined);
}

function write({ book }: LiveWorkbook, { cell, to }: CellReplacement): void {
  keepFocus(() => {
    book.getSheetByName(cell.sheet)?.getRange(cell.row, cell.column).setValue(snapshotOf(to));
  });
}

function isKept(workbook: LiveWorkbook, { cell, to }: CellReplacement): boolean {
  const id = workbook.book.getSheetByName(cell.sheet)?.getSheetId();
  const again = readSheets(workbook, { only: id === undefined ? [] : [id] });
  const kept = again.ok ? typedValue(again.value, cell) : null;
  return kept !== null && kept !== 'formula' && isSame(kept, to);
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
