import type { Area } from '../../../../src/base/address';
import { areaAddress } from '../../../../src/base/address';
import type { FakeContext } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeSheet } from './fake-workbook';
import { cellOf } from './fake-workbook';

/** Writes one value, as Excel takes it: by the format of the cell, and not inside a merged area. */
export function writeCells(
  context: FakeContext,
  sheet: FakeSheet,
  { top, left, bottom, right }: Area,
  written: unknown,
): void {
  const [[value]] = written as [[string | number]];
  if (top !== bottom || left !== right) throw new Error('fake office.js: writes one cell only');
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
  const kept = keptValue(value, cell.format === '@');
  sheet.cells.set(key, {
    ...cell,
    value: kept === '' ? null : kept,
    isError: false,
    formula: null,
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
