import type { NumberText } from '../base/number-text';
import { numberText } from '../base/number-text';
import { numberDisplay } from './shown-number';

/** Keeps numbers as texts. */
export const TEXT_FORMAT = '@';

/**
 * The number format in which a cell goes on showing what its text said once that is a number: `own`,
 * the format of the cell, where all of it is seen in that, else one with the places and thousands of
 * the text. Null for a text that is no number.
 */
export function convertedFormat(text: string, own: string): string | null {
  const read = numberText(text);
  if (read === null) return null;
  if (own !== TEXT_FORMAT && showsAll(read, own)) return own;
  const whole = read.isGrouped ? '#,##0' : '0';
  return read.places === 0 ? whole : `${whole}.${'0'.repeat(read.places)}`;
}

/** The same number with no fewer places. */
function showsAll({ number, places }: NumberText, format: string): boolean {
  const { shown, isDate } = numberDisplay(format)(number);
  const digits = shown.replace(/[^\d.]/g, '');
  const [, fraction = ''] = digits.split('.');
  return !isDate && Number(digits) === Math.abs(number) && fraction.length >= places;
}
