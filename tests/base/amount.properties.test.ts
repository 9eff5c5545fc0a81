import fc from 'fast-check';
import {
  amountFromDecimal,
  amountFromNumber,
  exactDecimal,
  finestPlaces,
  formatAmount,
  hasHiddenDigits,
  placeStep,
} from '../../src/base/amount';
import { MONEY_UNITS } from '../../src/base/unit';

const anyUnit = fc.constantFrom(...MONEY_UNITS);
const anyAmount = fc.maxSafeInteger();
const anyPlaces = fc.integer({ min: 0, max: 4 });

/** Counts of the last place that a spreadsheet's fifteen digits still tell apart. */
const anyCount = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

function decimalText(count: number, places: number): string {
  const digits = String(Math.abs(count)).padStart(places + 1, '0');
  const at = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return count < 0 ? `-${text}` : text;
}

test('an amount written with all its places is read back as itself', () => {
  fc.assert(
    fc.property(anyAmount, anyUnit, (amount, unit) => {
      const text = formatAmount(amount, unit, finestPlaces(unit));
      expect(amountFromDecimal(text, unit)).toBe(amount + 0);
    }),
  );
});

test('the shortest exact decimal is read back as the amount, whatever its least places', () => {
  fc.assert(
    fc.property(anyAmount, anyUnit, anyPlaces, (amount, unit, places) => {
      expect(amountFromDecimal(exactDecimal(amount, unit, places), unit)).toBe(amount + 0);
    }),
  );
});

test('reading what was written with fewer places and writing it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e15, max: 1e15 }),
      anyUnit,
      anyPlaces,
      (amount, unit, places) => {
        const once = formatAmount(amount, unit, places);
        const read = amountFromDecimal(once, unit) ?? NaN;
        expect(formatAmount(read, unit, places)).toBe(once);
        expect(Math.abs(read - amount) * 2).toBeLessThanOrEqual(placeStep(unit, places));
      },
    ),
  );
});

test("a spreadsheet's binary number stands for its decimal", () => {
  fc.assert(
    fc.property(anyCount, anyUnit, anyPlaces, (count, unit, places) => {
      const text = decimalText(count, places);
      const amount = amountFromDecimal(text, unit);
      expect(amountFromNumber(Number(text), unit, places)).toBe(amount);
      expect(hasHiddenDigits(Number(text), places)).toBe(false);
    }),
  );
});

test('a number exactly between two printed values goes away from zero', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 89_999_999 }),
      fc.boolean(),
      anyPlaces,
      (count, negative, places) => {
        const middle = Number(`${negative ? '-' : ''}${decimalText(count * 10 + 5, places + 1)}`);
        const away = (negative ? -1 : 1) * (count + 1) * placeStep('万元', places);
        expect(amountFromNumber(middle, '万元', places)).toBe(away);
        expect(hasHiddenDigits(middle, places)).toBe(true);
      },
    ),
  );
});

test('a number is rounded once, from all its digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.integer({ min: 1, max: 499 }),
      (count, rest) => {
        const below = Number(`${decimalText(count, 2)}${String(rest).padStart(3, '0')}`);
        fc.pre(below !== 0);
        const amount = Object.is(count, 0) ? 0 : count * placeStep('万元', 2);
        expect(amountFromNumber(below, '万元', 2)).toBe(amount + 0);
      },
    ),
  );
});
