import { compareWithPrior } from '../../src/narrative/compute/change';
import { printHundredths } from '../../src/narrative/compute/hundredths';
import { percentOf } from '../../src/narrative/compute/percent';
import { amount, change, percent } from './spec-oracle';

const hundredths = (text: string) => BigInt(text.replace(/[,.]/g, ''));

/** Worked values of the specification: [current, prior, decimals, expected]. */
const CHANGES: readonly (readonly [string, string, number, string])[] = [
  ['2320.28', '1417.39', 2, '增加902.89万元，增长63.7%'],
  ['2330.28', '1437.39', 2, '增加892.89万元，增长62.12%'],
  ['2652.67', '2840.01', 1, '减少187.34万元，下降6.6%'],
  ['33.79', '44.69', 1, '减少10.9万元，下降24.4%'],
  ['870.30', '1034.16', 2, '减少163.86万元，下降15.84%'],
  ['44.27', '54.53', 2, '减少10.26万元，下降18.82%'],
  ['529.79', '533.99', 2, '减少4.2万元，下降0.79%'],
  ['3.60', '4.80', 2, '减少1.2万元，下降25%'],
  ['5.00', '0.00', 2, '增加5万元'],
];

test.each(CHANGES)('%s after %s', (current, prior, places, expected) => {
  const wording = { lead: '比', base: '上年', places };
  expect(change(hundredths(current), hundredths(prior), wording)).toBe(`比上年${expected}`);
  const own = compareWithPrior(Number(hundredths(current)), Number(hundredths(prior)), places);
  if (own.kind === 'unchanged') throw new Error('changed');
  expect(expected).toContain(`${printHundredths(own.difference)}万元`);
  if (own.percent !== null) expect(expected).toContain(`${own.percent}%`);
});

/** [part, whole, decimals, expected]. */
const SHARES: readonly (readonly [string, string, number, string])[] = [
  ['2320.28', '2330.28', 2, '99.57'],
  ['10.00', '2330.28', 2, '0.43'],
  ['366.85', '2330.28', 2, '15.74'],
  ['1963.43', '2330.28', 2, '84.26'],
  ['408.65', '2652.67', 1, '15.4'],
  ['530.00', '870.30', 2, '60.9'],
  ['4171.82', '4361.89', 2, '95.64'],
  ['18.43', '4361.89', 2, '0.42'],
  ['122.55', '4361.89', 2, '2.81'],
  ['49.09', '4361.89', 2, '1.13'],
  ['270.86', '252.55', 2, '107.25'],
  ['3085.70', '2440.43', 2, '126.44'],
  ['42.89', '42.90', 2, '99.98'],
  ['1.78', '3.00', 2, '59.33'],
];

test.each(SHARES)('%s of %s', (part, whole, places, expected) => {
  expect(percent(hundredths(part), hundredths(whole), places)).toBe(expected);
  expect(percentOf(Number(hundredths(part)), Number(hundredths(whole)), places)).toBe(expected);
});

test.each([
  ['1,947.50', '1947.5'],
  ['340.30', '340.3'],
  ['0.21', '0.21'],
  ['0.00', '0'],
  ['2,652.67', '2652.67'],
])('%s is printed as %s', (shown, expected) => {
  expect(amount(hundredths(shown))).toBe(expected);
  expect(printHundredths(Number(hundredths(shown)))).toBe(expected);
});
