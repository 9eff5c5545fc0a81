import type { MoneyUnit } from './unit';
import { stepsPerUnit } from './unit';

/**
 * Money as an exact integer count of 0.0001 元, so that half a unit of the last
 * printed place is still an integer. Exact up to about 9,000 亿元, and beyond where the number
 * is so even that it is held exactly: 元 added up as 万元 come to that much.
 */
export type Amount = number;

/** Decimal digits between one `unit` and the base step of 0.0001 元. */
function unitDigits(unit: MoneyUnit): number {
  return Math.round(Math.log10(stepsPerUnit(unit)));
}

/** Most places of `unit` that the base step can hold. */
export function finestPlaces(unit: MoneyUnit): number {
  return unitDigits(unit);
}

/** One unit of the last printed place, in base steps. */
export function placeStep(unit: MoneyUnit, places: number): Amount {
  return 10 ** (unitDigits(unit) - places);
}

/**
 * The amount of a plain decimal such as `-1234.5` in `unit`, exactly; `null`
 * when the text is no plain decimal, has more places than the base step holds
 * (other than zeros), or no number holds it exactly.
 */
export function amountFromDecimal(decimal: string, unit: MoneyUnit): Amount | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return null;
  const digits = unitDigits(unit);
  const whole = match[2] ?? '';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const exact = whole + fraction.padEnd(digits, '0');
  const steps = Number(exact);
  if (!Number.isSafeInteger(steps) && !isHeldExactly(steps, exact)) return null;
  return match[1] === '-' && steps !== 0 ? -steps : steps;
}

function isHeldExactly(steps: number, exact: string): boolean {
  return steps < 1e21 && BigInt(steps) === BigInt(exact);
}

/**
 * The amount that a spreadsheet's binary number stands for once it is shown
 * with `places` decimals: rounded half away from zero on its decimal value, as
 * the spreadsheet shows it. `null` where no number holds it exactly.
 */
export function amountFromNumber(value: number, unit: MoneyUnit, places: number): Amount | null {
  if (!Number.isFinite(value)) return null;
  const scaled = value * 10 ** places;
  const whole = Math.round(scaled);
  // Near a half, binary noise would decide: there the decimal digits are looked at.
  if (Math.abs(scaled) < 1e12 && Math.abs(scaled - whole) < 0.499) {
    const amount = whole * placeStep(unit, places);
    if (Number.isSafeInteger(amount)) return amount + 0;
  }
  return amountFromDecimal(roundDecimal(plainDecimal(value), places), unit);
}

/** Whether `value` holds digits beyond `places` that a reader of the sheet does not see. */
export function hasHiddenDigits(value: number, places: number): boolean {
  const scaled = value * 10 ** places;
  if (Math.abs(scaled) < 1e9 && Math.abs(scaled - Math.round(scaled)) < 1e-7) return false;
  const decimal = plainDecimal(value);
  return comparable(roundDecimal(decimal, places)) !== comparable(decimal);
}

/** The amount as a decimal string in `unit` with exactly `places` decimals, rounded half away from zero. */
export function formatAmount(amount: Amount, unit: MoneyUnit, places: number): string {
  const digits = unitDigits(unit);
  const sign = amount < 0 ? '-' : '';
  const steps = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = steps.slice(0, steps.length - digits);
  const fraction = steps.slice(steps.length - digits);
  const rounded = roundDecimal(`${whole}.${fraction}`, places);
  return /[1-9]/.test(rounded) ? sign + rounded : rounded;
}

/**
 * The shortest decimal that says the amount exactly, with at least `places`
 * decimals: a value with hidden digits keeps them.
 */
export function exactDecimal(amount: Amount, unit: MoneyUnit, places: number): string {
  const full = formatAmount(amount, unit, unitDigits(unit));
  const [whole = '0', fraction = ''] = full.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(places, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/** Thousands separators as tables print them: 2652.67 → 2,652.67. */
export function withThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Fifteen significant digits are what a spreadsheet stores and shows; more is binary noise. */
function plainDecimal(value: number): string {
  const [mantissa = '0', exponentText = '0'] = value.toExponential(14).split('e');
  const exponent = Number(exponentText);
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = exponent + 1;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${plain}` : plain;
}

/** Half away from zero, on decimal digits and never on binary floats. */
function roundDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const up = (fraction[places] ?? '0') >= '5';
  const scaled = BigInt(whole + kept) + (up ? 1n : 0n);
  const text = scaled.toString().padStart(places + 1, '0');
  const rounded =
    places === 0
      ? text
      : `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
  return negative && scaled !== 0n ? `-${rounded}` : rounded;
}

function comparable(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
