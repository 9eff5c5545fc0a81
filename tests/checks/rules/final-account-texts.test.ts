import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { changed, check } from '../checked-sheets';

const planted = (changes: Readonly<Record<string, string>>) =>
  check(...changed(FINAL_ACCOUNTS, changes));

const EMPTY_NOTE = '公开08!A10';

describe('A18, the sentence below a table of a fund', () => {
  it('is believed where the table is empty and the fund is its own, or none is named', () => {
    expect(check(...FINAL_ACCOUNTS).told('A18')).toEqual([]);
    expect(planted({ [EMPTY_NOTE]: '注：本表为空表。' }).told('A18')).toEqual([]);
    const both = '本部门没有政府性基金预算和国有资本经营预算财政拨款支出。';
    expect(planted({ [EMPTY_NOTE]: both }).told('A18')).toEqual([]);
  });

  it('that speaks of another fund is a warning, the only one', () => {
    const checked = planted({ [EMPTY_NOTE]: '注：本部门2023年度没有政府性基金预算支出。' });
    expect(checked.briefs).toEqual([`warning A18 ${EMPTY_NOTE}`]);
    expect(checked.told('A18').join()).toContain('absenceOfOtherFund');
  });

  it('that says there is nothing, with figures above it, is a warning', () => {
    const checked = planted({ '公开07!A13': '注：本部门2023年度没有政府性基金预算支出。' });
    expect(checked.briefs).toEqual(['warning A18 公开07!A13']);
    expect(checked.told('A18').join()).toContain('absenceContradicted');
  });

  it('that only tells how to fill in the form says nothing', () => {
    const rule = '注：没有政府性基金预算支出的部门，本表为空。';
    expect(planted({ '公开07!A13': rule }).briefs).toEqual([]);
    const part = '注：本部门没有政府性基金预算财政拨款收入。';
    expect(planted({ '公开07!A13': part }).briefs).toEqual([]);
  });
});

describe('B13, a code of one budget', () => {
  it('stands in the table of all expenditure', () => {
    expect(check(...FINAL_ACCOUNTS).outcomes('B13')).toEqual([
      'pass B13 公开05!A1',
      'pass B13 公开07!A1',
    ]);
  });

  it('without a row there is the one error', () => {
    const checked = planted({
      '公开05!A12': '2010350',
      '公开05!D12': '事业运行',
    });
    expect(checked.briefs).toEqual(['error B13 公开05!A12']);
  });

  it('beside the name of another code is left to E2', () => {
    expect(planted({ '公开05!A15': '2080506' }).briefs).toEqual(['error E2 公开05!D15']);
  });
});

describe('B16, what an office earns on the market', () => {
  const OPERATING = {
    '公开02!F8': '1,045.00',
    '公开02!I8': '5.00',
  };

  it('goes with what it spends there, or there is neither', () => {
    expect(check(...FINAL_ACCOUNTS).outcomes('B16')).toEqual(['pass B16 公开03!I7']);
  });

  it('without any spending is a warning', () => {
    expect(planted(OPERATING).told('B16')).toEqual(['warning 公开02!I8 operationUnmatched income']);
  });

  it('with some spending is none', () => {
    expect(planted({ ...OPERATING, '公开03!I7': '5.00' }).told('B16')).toEqual([]);
  });

  it('nor is spending without income', () => {
    expect(planted({ '公开03!I7': '5.00' }).told('B16')).toEqual([
      'warning 公开03!I7 operationUnmatched expenditure',
    ]);
  });
});
