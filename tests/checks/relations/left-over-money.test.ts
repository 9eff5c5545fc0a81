import type { Grid } from '../../../src/grid/grid';
import { changed, check, generated } from '../checked-sheets';
import { appropriation, byFunction, incomeAndExpenditure } from '../small-tables';

const both = incomeAndExpenditure(`
  一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 104.00
  二、政府性基金预算拨款收入 | |
  三、国有资本经营预算拨款收入 | |
  本年收入合计 | 100.00 | 本年支出合计 | 104.00
  上年结转 | 4.00 | 结转下年 |
  收入总计 | 104.00 | 支出总计 | 104.00`);

const appropriated = appropriation(`
  一、本年收入 | 100.00 | 一、本年支出 | 104.00
  （一）一般公共预算拨款 | 100.00 | （一）教育支出 | 104.00
  （二）政府性基金预算拨款 | |
  （三）国有资本经营预算拨款 | |
  二、上年结转 | 4.00 | 二、结转下年 |
  （一）一般公共预算拨款 | 4.00 |
  收入总计 | 104.00 | 支出总计 | 104.00`);

const general = byFunction(
  '一般',
  '一般公共预算支出表',
  `| 合计 | 100.00 | 80.00 | 20.00
  205 | 教育支出 | 100.00 | 80.00 | 20.00`,
);

const counting = {
  '一般!C4': '104.00',
  '一般!C5': '104.00',
  '一般!E4': '24.00',
  '一般!E5': '24.00',
};

const across = (...grids: readonly Grid[]) =>
  generated('sumAcross', grids).filter((text) => text.includes('一般'));

describe('the table of one fund where money was left over', () => {
  it('that comes to the income of the year is not compared with tables that count it', () => {
    expect(check(both, appropriated, general).arithmetic).toEqual([]);
    expect(across(both, appropriated, general)).toEqual([]);
  });

  it('that counts it is compared row by row', () => {
    const grids = changed([both, appropriated, general], counting);
    expect(across(...grids)).toContain('C4 sumAcross 财拨!D5 = 一般!C4');
    expect(check(...grids).arithmetic).toEqual([]);
    const wrong = changed(grids, {
      '财拨!D6': '105.00',
      '财拨!D5': '105.00',
      '财拨!D11': '105.00',
    });
    expect(check(...wrong).briefs.some((brief) => brief.startsWith('error'))).toBe(true);
  });

  it('that comes to neither is worth a look only', () => {
    const odd = changed([both, appropriated, general], {
      '一般!C4': '102.00',
      '一般!C5': '102.00',
      '一般!E4': '22.00',
      '一般!E5': '22.00',
    });
    const { briefs } = check(...odd);
    expect(briefs.length).toBeGreaterThan(0);
    expect(briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
  });

  it('that has more than all there was is wrong', () => {
    const beyond = changed([both, appropriated, general], {
      '一般!C4': '124.00',
      '一般!C5': '124.00',
      '一般!E4': '44.00',
      '一般!E5': '44.00',
    });
    expect(check(...beyond).briefs).toContainEqual(expect.stringMatching(/^error C4/));
  });

  it('that is short by more than was left over is wrong', () => {
    const short = changed([both, appropriated, general], {
      '一般!C4': '84.00',
      '一般!C5': '84.00',
      '一般!E4': '4.00',
      '一般!E5': '4.00',
    });
    expect(check(...short).briefs).toContainEqual(expect.stringMatching(/^error C4/));
  });

  it('is compared without any doubt where nothing was left over', () => {
    const plain = changed([both, appropriated, general], {
      '收支!B9': '',
      '财拨!B9': '',
      '财拨!B10': '',
    });
    expect(across(...plain)).toContain('C4 sumAcross 财拨!D5 = 一般!C4');
    expect(check(...plain).briefs.some((brief) => brief.startsWith('error'))).toBe(true);
  });
});
