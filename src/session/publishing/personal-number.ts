import type { Cell } from '../../grid/cell-value';

/** A number that belongs to a person, as the cell prints it. */
export interface PersonalNumber {
  readonly kind: 'phone' | 'identity';
  readonly text: string;
}

/** No digit, letter or decimal point of a longer code or amount may touch it. */
const BEFORE = '(?<![\\dA-Za-z.,])';
const AFTER = '(?![\\dA-Za-z]|[.,]\\d)';

const PHONE = new RegExp(`${BEFORE}1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}${AFTER}`, 'g');

/** GB 11643: region, date of birth, three digits and a check digit. */
const IDENTITY = new RegExp(
  `${BEFORE}[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]${AFTER}`,
  'g',
);

/** What in a cell looks like the number of a mobile phone or of an identity card; it need not be one. */
export function personalNumbers({ value, formula }: Cell): readonly PersonalNumber[] {
  // A typed whole number without a format is how a phone is entered; an amount has places or a format.
  const typed = value.kind === 'number' && value.general && formula === null ? value.shown : '';
  const text = value.kind === 'text' ? value.text : typed;
  if (text.length < 11) return [];
  const found = (kind: PersonalNumber['kind'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([printed]) => ({ kind, text: printed }));
  return [...found('phone', PHONE), ...found('identity', IDENTITY)];
}
