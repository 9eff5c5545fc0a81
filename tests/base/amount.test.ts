import {
  amountFromDecimal,
  amountFromNumber,
  exactDecimal,
  finestPlaces,
  formatAmount,
  hasHiddenDigits,
  placeStep,
  withThousands,
} from '../../src/base/amount';
import { leastPlaces } from '../../src/base/unit';

describe('amountFromDecimal', () => {
  it.each([
    ['1', '元', 1e4],
    ['1', '千元', 1e7],
    ['1', '万元', 1e8],
    ['1', '百万元', 1e10],
    ['1', '亿元', 1e12],
    ['2652.67', '万元', 265_267_000_000],
    ['-0.0001', '元', -1],
    ['0.00000001', '万元', 1],
    ['7.1000000', '元', 71_000],
    ['007', '元', 70_000],
    ['-0.00', '万元', 0],
  ] as const)('reads %s %s exactly', (decimal, unit, steps) => {
    expect(amountFromDecimal(decimal, unit)).toBe(steps);
  });

  it.each(['', ' 1', '1.', '.5', '1,000', '1e3', '+1', '--1', '１', '1.2.3', 'NaN', '万'])(
    'does not take %p for a plain decimal',
    (text) => {
      expect(amountFromDecimal(text, '万元')).toBeNull();
    },
  );

  it('has no room for more places than the base step, other than zeros', () => {
    expect(amountFromDecimal('0.00001', '元')).toBeNull();
    expect(amountFromDecimal('0.00010', '元')).toBe(1);
    expect(amountFromDecimal('0.000000001', '万元')).toBeNull();
  });

  it('ends where no number holds it exactly', () => {
    expect(amountFromDecimal('900719925474.0991', '元')).toBe(Number.MAX_SAFE_INTEGER);
    expect(amountFromDecimal('900719925474.0993', '元')).toBeNull();
    expect(amountFromDecimal('-9007.199254740991', '亿元')).toBe(-Number.MAX_SAFE_INTEGER);
    expect(amountFromDecimal('9007.199254740993', '亿元')).toBeNull();
    expect(amountFromDecimal('353679925.39', '万元')).toBe(35_367_992_539_000_000);
    expect(amountFromDecimal('1'.padEnd(18, '0'), '元')).toBeNull();
  });
});

describe('amountFromNumber', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [2.675, 2, 2.68],
    [1.115, 2, 1.12],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [1.0049999, 2, 1],
    [0.1 + 0.2, 2, 0.3],
    [0.1 + 0.2, 8, 0.3],
    [4.35 * 100, 2, 435],
    [1e-9, 2, 0],
    [-0.004, 2, 0],
    [0.994999999999999, 2, 0.99],
    [0.9949999999999999, 2, 1],
    [12_345_678.005, 2, 12_345_678.01],
  ])('rounds %p at %p places half away from zero to %p', (value, places, rounded) => {
    expect(amountFromNumber(value, '万元', places)).toBe(Math.round(rounded * 1e8));
  });

  it('never gives a negative zero', () => {
    expect(amountFromNumber(-0, '元', 2)).toBe(0);
    expect(amountFromNumber(-0.001, '元', 2)).toBe(0);
  });

  it('ends where no number holds it exactly, and takes nothing that is no number', () => {
    expect(amountFromNumber(900_719_925_474, '元', 0)).toBe(9_007_199_254_740_000);
    expect(amountFromNumber(-900_719_925_475, '元', 0)).toBe(-9_007_199_254_750_000);
    expect(amountFromNumber(9008, '亿元', 2)).toBe(9_008_000_000_000_000);
    for (const value of [1e17, 123_456_789_012_345, 1e300, NaN, Infinity]) {
      expect(amountFromNumber(value, '元', 0)).toBeNull();
    }
  });
});

describe('hasHiddenDigits', () => {
  it.each([
    [12.34, 2, false],
    [12.3, 2, false],
    [12, 0, false],
    [1200, 2, false],
    [-12.34, 2, false],
    [0.1 + 0.2, 2, false],
    [1234567.89, 2, false],
    [123456789012.34, 2, false],
    [12.345, 2, true],
    [-12.345, 2, true],
    [12.5, 0, true],
    [0.001, 2, true],
    [1234567.891, 2, true],
    [123456789012.345, 2, true],
  ])('%p at %p places: %p', (value, places, hidden) => {
    expect(hasHiddenDigits(value, places)).toBe(hidden);
  });
});

describe('formatAmount', () => {
  it.each([
    [265_267_000_000, '万元', 2, '2652.67'],
    [265_267_000_000, '元', 2, '26526700.00'],
    [265_267_000_000, '亿元', 2, '0.27'],
    [265_267_000_000, '亿元', 6, '0.265267'],
    [265_267_000_000, '千元', 0, '26527'],
    [0, '万元', 2, '0.00'],
    [-500_000, '万元', 2, '-0.01'],
    [-499_999, '万元', 2, '0.00'],
    [500_000, '万元', 2, '0.01'],
    [499_999, '万元', 2, '0.00'],
    [99_999_999, '万元', 2, '1.00'],
    [1, '元', 4, '0.0001'],
    [10_000, '元', 0, '1'],
  ] as const)('writes %p steps in %s with %p places as %s', (amount, unit, places, text) => {
    expect(formatAmount(amount, unit, places)).toBe(text);
  });
});

describe('exactDecimal', () => {
  it.each([
    [265_267_000_000, '万元', 2, '2652.67'],
    [265_267_000_001, '万元', 2, '2652.67000001'],
    [200_000_000, '万元', 2, '2.00'],
    [200_000_000, '万元', 0, '2'],
    [-1, '元', 0, '-0.0001'],
    [0, '元', 0, '0'],
  ] as const)('says %p steps in %s with at least %p places as %s', (amount, unit, places, text) => {
    expect(exactDecimal(amount, unit, places)).toBe(text);
  });
});

test('groups the whole part by thousands and leaves the fraction alone', () => {
  expect(
    ['0.00', '999.99', '1000', '2652.67', '1234567.1234', '-1234.5', '-123.00'].map(withThousands),
  ).toEqual(['0.00', '999.99', '1,000', '2,652.67', '1,234,567.1234', '-1,234.5', '-123.00']);
});

test('a place is worth a whole number of steps, down to the finest place of each unit', () => {
  expect([placeStep('万元', 2), placeStep('元', 2), placeStep('亿元', 4)]).toEqual([1e6, 100, 1e8]);
  for (const unit of ['元', '千元', '万元', '百万元', '亿元'] as const) {
    expect(placeStep(unit, finestPlaces(unit))).toBe(1);
  }
});

test('only the larger units are taken to be printed with two places', () => {
  expect((['元', '千元', '万元', '百万元', '亿元'] as const).map(leastPlaces)).toEqual([
    0, 0, 2, 2, 2,
  ]);
});
