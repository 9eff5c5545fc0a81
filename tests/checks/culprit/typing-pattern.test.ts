import fc from 'fast-check';
import { PATTERN_PRIOR, findTypingPattern } from '../../../src/checks/culprit/cells/typing-pattern';
import { PLACE, UNIT } from './wrong-amount';

const amount = (text: string): number => Math.round(Number(text) * 100) * PLACE;
const pattern = (stated: string | null, right: string) =>
  findTypingPattern(stated === null ? null : amount(stated), amount(right), PLACE);

describe('the slip between what stands there and what should', () => {
  it.each([
    ['48.29', '48.92', 'transposed'],
    ['2652.76', '2652.67', 'transposed'],
    ['84.92', '48.92', 'transposed'],
    ['5.70', '5.40', 'digit'],
    ['48.9', '348.9', 'digit'],
    ['4889.92', '488.92', 'digit'],
    ['-48.92', '48.92', 'sign'],
    ['489.20', '48.92', 'scale'],
    ['489200', '48.92', 'scale'],
    ['4.80', '48', 'scale'],
    [null, '48.92', 'omitted'],
    ['48.29', '49.28', null],
    ['57.94', '58.04', null],
    ['12.34', '56.78', null],
    ['-48.29', '48.92', null],
    ['48.92', '48.92', null],
    ['0.00', '48.92', null],
  ] as const)('%s for %s: %s', (stated, right, expected) => {
    expect(pattern(stated, right)).toBe(expected);
  });

  it('sees a power of ten before a digit: 4.80 typed for 48.00 is both', () => {
    expect(pattern('480', '48')).toBe('scale');
  });

  it('has a weight for every kind', () => {
    expect(Object.values(PATTERN_PRIOR).every((prior) => prior >= 0)).toBe(true);
    expect(PATTERN_PRIOR.transposed).toBeGreaterThan(PATTERN_PRIOR.digit);
  });

  it('is the same seen from either side, but for what is left out', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        expect(findTypingPattern(one * PLACE, other * PLACE, PLACE)).toBe(
          findTypingPattern(other * PLACE, one * PLACE, PLACE),
        );
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('of one interchanged pair is found in any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1234, max: 99_999_999 }), fc.nat({ max: 6 }), (cents, at) => {
        const digits = [...String(cents)];
        const [one, other] = [digits[at], digits[at + 1]];
        fc.pre(one !== undefined && other !== undefined && one !== other);
        fc.pre(at > 0 || other !== '0');
        const wrong = Number(
          [...digits.slice(0, at), other, one, ...digits.slice(at + 2)].join(''),
        );
        const expected = wrong === cents * 10 || cents === wrong * 10 ? 'scale' : 'transposed';
        expect(findTypingPattern(wrong * PLACE, cents * PLACE, PLACE)).toBe(expected);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('counts in the printed places of the cell', () => {
    expect(findTypingPattern(48 * UNIT, 84 * UNIT, UNIT)).toBe('transposed');
  });
});
