import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import type { CheckedSheets } from '../checked-sheets';
import { changed, check } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

describe('one mistake of several cells is one finding', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const only = (changes: Readonly<Record<string, string>>): CheckedSheets => {
    const checked = check(...changed(clean, changes));
    expect(checked.briefs).toHaveLength(1);
    return checked;
  };

  it('of two figures side by side that are interchanged', () => {
    const { texts } = only({ '预算05表!E10': '75.40', '预算05表!F10': '384.19' });
    expect(texts[0]).toContain(
      '预算05表!E10（2010350 事业运行·人员经费）及 预算05表!F10 疑有误，现为 75.40，与 预算05表!F10 的 384.19 万元两处互换，请对调',
    );
  });

  it('of two figures below one another that other tables print the right way round', () => {
    const { texts } = only({ '预算01表!D11': '30.57', '预算01表!D12': '83.99' });
    expect(texts[0]).toMatch(/^预算01表!D11（.*）及 预算01表!D12 疑有误/);
    expect(texts[0]).toContain('与 预算01表!D12 的 83.99 万元两处互换，请对调');
  });

  const lines = (first: string) =>
    incomeAndExpenditure(`一、一般公共预算拨款收入 | | 一、一般公共服务支出 | ${first}
      二、事业收入 | | 五、教育支出 | 20.00`);
  const listed = (total: string, first: string) =>
    byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | ${total} | | |
      201 | 一般公共服务支出 | ${first} | | |
      205 | 教育支出 | 20.00 | | |`,
    );

  it('of a single cell, where another one with its total would do no better', () => {
    expect(check(lines('17.00'), listed('30.00', '10.00')).culprits()).toEqual([
      '收支!D5 17.00→10.00',
    ]);
  });

  it('of a cell with its total, where another one alone would do worse', () => {
    const { texts } = check(lines('10.00'), listed('10.00', '-10.00'));
    expect(texts[0]).toMatch(
      /^支出!C5（.*）（连同它的合计 支出!C4）疑有误，现为 -10\.00，应为 10\.00 万元（正负号相反）/,
    );
  });

  it('of the figures of two rows', () => {
    const { texts, briefs } = only({
      ...{ '预算03表!C20': '24.46', '预算03表!D20': '24.46' },
      ...{ '预算03表!C21': '48.92', '预算03表!D21': '48.92' },
    });
    expect(briefs).toEqual(['error C4 预算03表!A20']);
    expect(texts[0]).toMatch(
      /^预算03表!A20（2080505 .*）与 预算03表!A21（2080506 .*）两行的数互换/,
    );
  });

  it('of a row that was not filled in', () => {
    const { texts } = only({ '预算03表!C25': '', '预算03表!D25': '' });
    expect(texts[0]).toContain(
      '预算03表!A25（2101103 公务员医疗补助）漏填，应为：合计 9.17 万元，基本支出 9.17 万元',
    );
  });

  it('of a cell left blank, which names no other cell and is not told again as unchecked', () => {
    const { texts, result } = only({ '预算03表!C24': '' });
    expect(texts[0]).toContain(
      '预算03表!C24（2101102 事业单位医疗·合计）疑有误，现为空白，应为 21.40 万元',
    );
    expect(result.outcomes.filter(({ outcome }) => outcome === 'missing-data')).toEqual([]);
  });
});
