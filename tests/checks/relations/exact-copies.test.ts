import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';
import { PLACE } from '../culprit/wrong-amount';
import { byFunction, incomeAndExpenditure } from '../small-tables';

describe('figures that are copies of one another', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  it('differ by the last place only through a mistake', () => {
    const { briefs, texts } = check(...changed(clean, { '预算03表!C20': '48.93' }));
    expect(briefs).toEqual(['error C2 预算03表!C20']);
    expect(texts[0]).toContain('现为 48.93，应为 48.92 万元');
    // The exact relations leave no other value.
    expect(texts[0]).not.toContain('尾差');
  });

  it('leave no range beside the one value, though a single relation gives it', () => {
    const { texts, arithmetic } = check(
      incomeAndExpenditure('一、财政拨款收入 | | 一、一般公共服务支出 | 26.00'),
      byFunction('支出', '部门支出总表', '201 | 一般公共服务支出 | 19.04 | 19.04 |'),
    );
    const [culprit] = arithmetic[0]?.culprits ?? [];
    expect([culprit?.proposed, culprit?.interval]).toEqual([19_04 * PLACE, null]);
    expect(texts[0]).toContain('现为 26.00，应为 19.04 万元');
  });

  it('in two tables are compared to the last place', () => {
    const copied = { '预算03表!C20': '48.93', '预算03表!D20': '48.93' };
    const { arithmetic } = check(...changed(clean, copied));
    const generators = arithmetic.flatMap(({ relations }) =>
      relations.map(({ relation }) => relation.generator),
    );
    expect(generators).toContain('sumAcross');
  });

  it('may differ by 尾差 where one of them repeats a sum of rounded parts', () => {
    const { briefs, findings } = check(...changed(clean, { '预算01表!D12': '30.58' }));
    expect(briefs).toEqual([]);
    expect(findings.map(({ kind }) => kind)).toContain('rounding');
  });

  it('may differ by 尾差 where one of them holds digits that are not shown', () => {
    const hidden = { '预算03表!C20': '48.93≈48.926', '预算03表!D20': '48.93≈48.926' };
    expect(check(...changed(clean, hidden)).briefs).toEqual([]);
  });
});
