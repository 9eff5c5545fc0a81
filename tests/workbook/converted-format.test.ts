import { convertedFormat } from '../../src/workbook/converted-format';

describe('the number format of a text that becomes a number', () => {
  it.each([
    ['1670.35', '@', '0.00'],
    ['1,670.35', '@', '#,##0.00'],
    ['20', '@', '0'],
    ['1,670', '@', '#,##0'],
    ['20.00', 'General', '0.00'],
    ['12.34', '0', '0.00'],
    ['12.50', '0.00%', '0.00'],
    ['12.50', 'yyyy-mm-dd', '0.00'],
    ['0.00', '0.00;-0.00;"-"', '0.00'],
  ])('of %s in %s is one that shows it', (text, own, format) => {
    expect(convertedFormat(text, own)).toBe(format);
  });

  it.each([
    ['20.5', '#,##0.00'],
    ['1670.35', '#,##0.00_ '],
    ['-3.10', '0.00;[Red](0.00)'],
    ['20.5', 'General'],
  ])('of %s in %s is its own', (text, own) => {
    expect(convertedFormat(text, own)).toBe(own);
  });

  it('of a text that is no number is none', () => {
    expect(convertedFormat('12,34', '@')).toBeNull();
  });
});
