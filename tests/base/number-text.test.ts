import { numberText } from '../../src/base/number-text';

describe('a number typed as a text', () => {
  it.each([
    ['1670.35', 1670.35, 2, false],
    ['1,670.30', 1670.3, 2, true],
    [' 20.00 ', 20, 2, false],
    ['0.05', 0.05, 2, false],
    ['0', 0, 0, false],
    ['-3.1', -3.1, 1, false],
    ['−3.1', -3.1, 1, false],
    ['+3', 3, 0, false],
    ['１２．５０', 12.5, 2, false],
    ['1　670.35', 1670.35, 2, false],
    ['12,345,678.90', 12345678.9, 2, true],
  ])('is read where it says one number: %s', (text, number, places, isGrouped) => {
    expect(numberText(text)).toEqual({ number, places, isGrouped });
  });

  it('of nothing below zero is plain zero', () => {
    expect(Object.is(numberText('-0.00')?.number, 0)).toBe(true);
  });

  it.each([
    ['a code keeps its zeros', '0012'],
    ['a comma may stand for a point', '12,34'],
    ['groups are of three', '1,2345'],
    ['more digits than are kept', '1234567890123456'],
    ['no point at the end', '12.'],
    ['a unit', '12.5万元'],
    ['a share', '12.5%'],
    ['a sum', '12+5'],
    ['an exponent', '1e5'],
    ['in brackets', '(12.5)'],
    ['a dash', '-'],
    ['words', '合计'],
    ['nothing', ''],
  ])('is not read where another may be meant: %s', (_, text) => {
    expect(numberText(text)).toBeNull();
  });
});
