import { foldLabel } from './label-text';

/** A number that was typed as a text, such as 1,670.35. */
export interface NumberText {
  readonly number: number;
  /** Decimal places that the text shows. */
  readonly places: number;
  readonly isGrouped: boolean;
}

/** Without grouping or in groups of three; 0 alone may stand in front, as of a code it would be lost. */
const NUMBER = /^([-−+]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/** A spreadsheet keeps no more. */
const MOST_DIGITS = 15;

/** Reads a text that says one number and nothing else, in whatever width of digits; null for any other. */
export function numberText(text: string): NumberText | null {
  const [, sign = '', whole, fraction = ''] = NUMBER.exec(foldLabel(text)) ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll(',', '');
  if (digits.length + fraction.length > MOST_DIGITS) return null;
  const size = Number(`${digits}.${fraction}`);
  return {
    // A blank cell in the place of -0 would be taken for it.
    number: sign === '-' || sign === '−' ? 0 - size : size,
    places: fraction.length,
    isGrouped: whole !== digits,
  };
}
