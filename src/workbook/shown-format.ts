import type { CellValue } from '../grid/cell-value';
import { numberDisplay } from './shown-number';

/**
 * The plain number format in which a number looks as its cell shows it, for a file whose formats are
 * known by what they show alone. Null for General, and where no plain format shows it so.
 */
export function formatShowing(value: Extract<CellValue, { kind: 'number' }>): string | null {
  if (value.general) return null;
  const [whole, grouped = '', fraction = '', percent = ''] = SHOWN.exec(value.shown) ?? [];
  if (whole === undefined) return null;
  const places = fraction === '' ? '' : `.${'0'.repeat(fraction.length - 1)}`;
  const format = `${grouped.includes(',') ? '#,##0' : '0'}${places}${percent}`;
  return numberDisplay(format)(value.number).shown === value.shown ? format : null;
}

const SHOWN = /^-?([\d,]+)(\.\d+)?(%?)$/;
