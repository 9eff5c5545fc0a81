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
      '预算05表!E10（2010350 事业运行·人员经费）及 预算05表!F10疑有误，现为 75.40，与 预算05表!F10 的 384.19 万元两处互换，请对调',
    );
  });

  it('of two figures below one another that other tables print the right way round', () => {
    const { texts } = only({ '预算01表!D11': '30.57', '预算01表!D12': '83.99' });
    expect(texts[0]).toMatch(/^预算01表!D11（.*）及 预算01表!D12疑有误/);
    expect(texts[0]).toContain('与 预算01表!D12 的 83.99 万元两处互换，请对调');
  });

  it('of a single cell, where whole chains of others would do as well', () => {
    const { texts } = check(
      incomeAndExpenditure('本年收入合计 | 30.00 | 本年支出合计 | 47.00'),
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 30.00 | 30.00 |
        201 | 一般公共服务支出 | 10.00 | 10.00 |
        205 | 教育支出 | 12.00 | 12.00 |
        210 | 卫生健康支出 | 8.00 | 8.00 |`,
      ),
    );
    expect(texts).toEqual([
      expect.stringMatching(/^收支!D5（本年支出合计）疑有误，现为 47\.00，应为 30\.00 万元/),
    ]);
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
