import fc from 'fast-check';
import { amountFromDecimal } from '../../src/base/amount';
import type { MoneyUnit } from '../../src/base/unit';
import { compareWithPrior } from '../../src/narrative/compute/change';
import {
  hundredthsFromDecimal,
  hundredthsOf,
  printHundredths,
} from '../../src/narrative/compute/hundredths';
import { comparePartsWithWhole } from '../../src/narrative/compute/parts-sum';
import { percentOf, visiblePercentOf } from '../../src/narrative/compute/percent';

function hundredths(decimal: string): number {
  const value = hundredthsFromDecimal(decimal);
  if (value === null) throw new Error(`${decimal} is no amount with two decimals`);
  return value;
}

function shown(decimal: string, unit: MoneyUnit): string {
  const amount = amountFromDecimal(decimal, unit);
  if (amount === null) throw new Error(`${decimal} is no amount`);
  return printHundredths(hundredthsOf(amount));
}

function change(current: string, prior: string, places = 2): string {
  const result = compareWithPrior(hundredths(current), hundredths(prior), places);
  if (result.kind === 'unchanged') return '持平';
  const [amount, percent] = result.kind === 'increase' ? ['增加', '增长'] : ['减少', '下降'];
  const tail = result.percent === null ? '' : `，${percent}${result.percent}%`;
  return `${amount}${printHundredths(result.difference)}万元${tail}`;
}

describe('worked values of the specification', () => {
  test.each([
    ['2320.28', '1417.39', 2, '增加902.89万元，增长63.7%'],
    ['2330.28', '1437.39', 2, '增加892.89万元，增长62.12%'],
    ['2652.67', '2840.01', 1, '减少187.34万元，下降6.6%'],
    ['33.79', '44.69', 1, '减少10.9万元，下降24.4%'],
    ['870.30', '1034.16', 2, '减少163.86万元，下降15.84%'],
    ['44.27', '54.53', 2, '减少10.26万元，下降18.82%'],
    ['529.79', '533.99', 2, '减少4.2万元，下降0.79%'],
    ['3.6', '4.8', 2, '减少1.2万元，下降25%'],
    ['0', '0', 2, '持平'],
    ['5', '0', 2, '增加5万元'],
    ['0', '5', 2, '减少5万元，下降100%'],
  ])('change from %s to %s at %i decimals', (current, prior, places, expected) => {
    expect(change(current, prior, places)).toBe(expected);
  });

  test.each([
    ['2320.28', '2330.28', 2, '99.57'],
    ['10', '2330.28', 2, '0.43'],
    ['366.85', '2330.28', 2, '15.74'],
    ['1963.43', '2330.28', 2, '84.26'],
    ['408.65', '2652.67', 1, '15.4'],
    ['530', '870.30', 2, '60.9'],
    ['4171.82', '4361.89', 2, '95.64'],
    ['18.43', '4361.89', 2, '0.42'],
    ['122.55', '4361.89', 2, '2.81'],
    ['49.09', '4361.89', 2, '1.13'],
    ['270.86', '252.55', 2, '107.25'],
    ['3085.70', '2440.43', 2, '126.44'],
    ['42.89', '42.90', 2, '99.98'],
    ['1.78', '3', 2, '59.33'],
  ])('%s of %s at %i decimals', (part, whole, places, expected) => {
    expect(percentOf(hundredths(part), hundredths(whole), places)).toBe(expected);
  });

  test.each([
    ['2293000.00', '元', '229.3'],
    ['1947.50', '万元', '1947.5'],
    ['340.30', '万元', '340.3'],
    ['0.21', '万元', '0.21'],
    ['0', '万元', '0'],
    ['2652.67', '万元', '2652.67'],
    ['0.125', '万元', '0.13'],
    ['1.005', '万元', '1.01'],
  ] as const)('%s %s is printed as %s', (decimal, unit, expected) => {
    expect(shown(decimal, unit)).toBe(expected);
  });
});

describe('rounding', () => {
  test('goes away from zero on both sides, and never to -0', () => {
    expect(shown('-0.125', '万元')).toBe('-0.13');
    expect(shown('-0.004', '万元')).toBe('0');
    expect(percentOf(-1, 800, 2)).toBe('-0.13');
  });

  test('of a percentage to 0 shows as many decimals as it takes', () => {
    expect(visiblePercentOf(1, 1_000_000, 1)).toEqual({ text: '0.0001', finer: true });
    expect(visiblePercentOf(0, 100, 1)).toEqual({ text: '0', finer: false });
    expect(compareWithPrior(1_000_001, 1_000_000, 1)).toMatchObject({ percent: '0.0001' });
  });

  test('no share of a whole of 0', () => {
    expect(percentOf(5, 0, 2)).toBeNull();
    expect(visiblePercentOf(5, 0, 2)).toBeNull();
  });

  test('an amount with more than two decimals is no displayed amount', () => {
    expect(hundredthsFromDecimal('1.234')).toBeNull();
    expect(hundredthsFromDecimal('1.230')).toBe(123);
    expect(hundredthsFromDecimal('一')).toBeNull();
  });
});

describe('parts of a whole', () => {
  test('are equal, off by rounding, or different', () => {
    expect(comparePartsWithWhole([334, 333, 333], 1000)).toEqual({ kind: 'equal' });
    expect(comparePartsWithWhole([333, 333, 333], 1000)).toEqual({
      kind: 'rounding',
      difference: -1,
    });
    expect(comparePartsWithWhole([333, 333, 331], 1000)).toEqual({
      kind: 'different',
      difference: -3,
    });
    expect(comparePartsWithWhole([999], 1001)).toEqual({ kind: 'different', difference: -2 });
  });
});

describe('properties', () => {
  const amounts = fc.integer({ min: 0, max: 9_000_000_000 });

  test('the printed change is the difference of the two printed amounts', () => {
    fc.assert(
      fc.property(amounts, amounts, (current, prior) => {
        const result = compareWithPrior(current, prior, 1);
        if (result.kind === 'unchanged') return current === prior;
        const sign = result.kind === 'increase' ? 1 : -1;
        const printed = [current, prior, result.difference].map((value) =>
          hundredths(printHundredths(value)),
        );
        return (printed[0] ?? 0) - (printed[1] ?? 0) === sign * (printed[2] ?? 0);
      }),
    );
  });

  test('a percentage is within half a unit of its last place of the exact quotient', () => {
    const places = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        amounts,
        amounts.map((value) => value + 1),
        places,
        (part, whole, digits) => {
          const text = percentOf(part, whole, digits) ?? '';
          const [integer = '0', fraction = ''] = text.split('.');
          const scaled = BigInt(integer + fraction.padEnd(digits, '0'));
          const twiceExact = 2n * BigInt(part) * 100n * 10n ** BigInt(digits);
          const error = 2n * scaled * BigInt(whole) - twiceExact;
          const halfUnit = BigInt(whole);
          return fraction.length <= digits && error > -halfUnit && error <= halfUnit;
        },
      ),
    );
  });

  test('a printed amount reads back, without separators or trailing zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e9, max: 9e9 }), (value) => {
        const text = printHundredths(value);
        return hundredthsFromDecimal(text) === value && /^-?\d+(\.\d?[1-9])?$/.test(text);
      }),
    );
  });

  test('rounding an exact amount to hundredths is off by at most half of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), (amount) => {
        const error = BigInt(hundredthsOf(amount)) * 1_000_000n - BigInt(amount);
        return error <= 500_000n && error >= -500_000n;
      }),
    );
  });
});
