import type { Area } from '../../../../src/base/address';
import { areaAddress } from '../../../../src/base/address';
import type { FakeContext } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeSheet } from './fake-workbook';
import { cellOf } from './fake-workbook';

/** Writes a matrix of values, each as if typed; what does not have the shape of the area fails. */
export function writeCells(
  context: FakeContext,
  sheet: FakeSheet,
  area: Area,
  written: unknown,
): void {
  linesOf(area, written as readonly (readonly (string | number)[])[], 'Range.values').forEach(
    (line, row) =>
      line.forEach((value, column) => {
        const at = { row: area.top + row, column: area.left + column };
        const one = { top: at.row, left: at.column, bottom: at.row, right: at.column };
        writeCell(context, sheet, one, value);
      }),
  );
}

/** Sets the number formats; null leaves one as it is. What stands in the cells stays what it is. */
export function writeFormats(sheet: FakeSheet, area: Area, written: unknown): void {
  const place = 'Range.numberFormat';
  linesOf(area, written as readonly (readonly (string | null)[])[], place).forEach((line, row) =>
    line.forEach((format, column) => {
      const [at, across] = [area.top + row, area.left + column];
      if (sheet.isProtected && !sheet.unlocked.has(`${at},${across}`)) {
        throw new FakeOfficeError('AccessDenied', place);
      }
      if (format === null) return;
      sheet.cells.set(`${at},${across}`, { ...cellOf(sheet, at, across), format });
    }),
  );
}

function linesOf<T>(
  area: Area,
  lines: readonly (readonly T[])[],
  place: string,
): readonly (readonly T[])[] {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (lines.length !== height || lines.some((line) => line.length !== width)) {
    throw new FakeOfficeError('InvalidArgument', place);
  }
  return lines;
}

/** Writes one value, as Excel takes it: by the format of the cell, and not inside a merged area. */
function writeCell(
  context: FakeContext,
  sheet: FakeSheet,
  { top, left, bottom, right }: Area,
  value: string | number,
): void {
  const key = `${top},${left}`;
  if (sheet.isProtected && !sheet.unlocked.has(key)) {
    throw new FakeOfficeError('AccessDenied', 'Range.values');
  }
  const isCovered = sheet.merges.some(
    (merge) =>
      top >= merge.top &&
      top <= merge.bottom &&
      left >= merge.left &&
      left <= merge.right &&
      (top !== merge.top || left !== merge.left),
  );
  if (isCovered) return;
  const cell = cellOf(sheet, top, left);
  const isText = cell.format === '@';
  const kept = keptValue(value, isText);
  const isFormula = !isText && typeof value === 'string' && /^[=+@-]/.test(value);
  sheet.cells.set(key, {
    ...cell,
    value: kept === '' ? null : kept,
    isError: false,
    formula: isFormula ? value.slice(1) : null,
  });
  context.host.workbook.emit({
    type: 'WorksheetChanged',
    worksheetId: sheet.id,
    address: areaAddress({ top, left, bottom, right }),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  });
}

/** An apostrophe in front holds a text fast and is not part of it; digits without one become a number. */
function keptValue(value: string | number, isText: boolean): string | number {
  if (isText) return String(value);
  if (typeof value === 'number' || value.trim() === '') return value;
  if (value.startsWith("'")) return value.slice(1);
  return Number.isFinite(Number(value)) ? Number(value) : value;
}
