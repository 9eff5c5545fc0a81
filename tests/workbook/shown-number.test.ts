import { numberDisplay } from '../../src/workbook/shown-number';

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe('numberDisplay', () => {
  it.each([
    ['0', 2652.67, '2653'],
    ['0.00', 2652.67, '2652.67'],
    ['#,##0.00', 2652.67, '2,652.67'],
    ['#,##0.00', 1234567.5, '1,234,567.50'],
    ['#,##0.00_ ', 152.7, '152.70'],
    ['0.00_);[Red]\\(0.00\\)', -152.7, '(152.70)'],
    ['0.00_ ;[Red]-0.00 ', -152.7, '-152.70'],
    ['0.00_);[红色]\\(0.00\\)', -152.7, '(152.70)'],
    [ACCOUNTING, 1234.5, '1,234.50'],
    [ACCOUNTING, -1234.5, '-1,234.50'],
    ['0%', 1, '100%'],
    ['0.0%', 0.125, '12.5%'],
    ['0.00"万元"', 2652.67, '2652.67万元'],
    ['0.00万元', 2652.67, '2652.67万元'],
    ['0!.0,"万"', 26526.7, '2.7万'],
    ['0\\.0,"万"', 26526.7, '2.7万'],
    ['#,##0.00,,', 1234567, '1.23'],
    ['[$¥-804]#,##0.00', 12, '¥12.00'],
    ['000000', 2653, '002653'],
    ['[>=10000]0.00,"千";0.00', -5, '-5.00'],
  ])('shows %s as the spreadsheet does', (pattern, value, shown) => {
    expect(numberDisplay(pattern)(value)).toEqual({ shown, isDate: false, general: false });
  });

  it.each([undefined, 'General', '@', 'G/通用格式', 'nonsense [[', '0'.repeat(300)])(
    'takes %s for General',
    (pattern) => {
      const shown = { shown: '152.7', isDate: false, general: true };
      expect(numberDisplay(pattern)(152.7)).toEqual(shown);
    },
  );

  it('takes General with a unit for General', () => {
    expect(numberDisplay('General"元"')(152.7)).toMatchObject({ shown: '152.7元', general: true });
  });

  it('says nothing about the rounding of a zero shown as a dash or not at all', () => {
    expect(numberDisplay(ACCOUNTING)(0)).toMatchObject({ shown: '-', general: true });
    expect(numberDisplay('0.00;-0.00;;@')(0)).toMatchObject({ shown: '', general: true });
  });

  it.each([
    [1.005, '1.01'],
    [2652.675, '2652.68'],
    [-0.285, '-0.29'],
    [8.165, '8.17'],
    [0.1 + 0.2, '0.30'],
    [1.00499, '1.00'],
  ])('rounds %d half away from zero by its decimal digits', (value, shown) => {
    expect(numberDisplay('0.00')(value).shown).toBe(shown);
  });

  it('knows dates and times', () => {
    expect(numberDisplay('yyyy"年"m"月"')(45296)).toMatchObject({
      shown: '2024年1月',
      isDate: true,
    });
    expect(numberDisplay('h:mm')(0.5)).toMatchObject({ shown: '12:00', isDate: true });
  });
});
