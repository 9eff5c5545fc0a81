import { foldLabel } from './label-text';
import type { MoneyUnit } from './unit';
import { MONEY_UNITS } from './unit';

/** An amount that is written out with its unit, such as 1,061.34万元. */
export interface TextAmount {
  /** Plain decimal in `unit`. */
  readonly decimal: string;
  readonly places: number;
  readonly unit: MoneyUnit;
}

const WRITTEN_AMOUNT = /^(-?(?:\d+|\d{1,3}(?:,\d{3})+))(?:\.(\d+))?(元|千元|万元|百万元|亿元)$/;

/** Reads a text that is nothing but a number and its unit; null for any other text. */
export function textAmount(text: string): TextAmount | null {
  const [, whole, fraction = '', printed] = WRITTEN_AMOUNT.exec(foldLabel(text)) ?? [];
  const unit = MONEY_UNITS.find((one) => one === printed);
  if (whole === undefined || unit === undefined) return null;
  const digits = whole.replaceAll(',', '');
  return {
    decimal: fraction === '' ? digits : `${digits}.${fraction}`,
    places: fraction.length,
    unit,
  };
}
