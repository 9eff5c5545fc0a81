import { finish } from '../../src/base/steps';
import type { Grid } from '../../src/grid/grid';
import { deriveRelations, deriveStaticRelations } from '../../src/checks/derive-relations';
import { readFigures } from '../../src/checks/figures';
import { CheckedSheets, contextOf } from './checked-sheets';
import { byFunction, incomeAndExpenditure } from './small-tables';

const omitting = (...grids: readonly Grid[]) =>
  new CheckedSheets({ ...contextOf(...grids), confidentialOmitted: true });
const openly = (...grids: readonly Grid[]) => new CheckedSheets(contextOf(...grids));

/** A list whose two items come to 7.00. */
const expenditure = (total: string) =>
  byFunction(
    '支出',
    '部门支出总表',
    `| 合计 | ${total} | ${total} |
    201 | 一般公共服务支出 | 3.00 | 3.00 |
    205 | 教育支出 | 4.00 | 4.00 |`,
  );

describe('where 涉密 content is not published', () => {
  it('listed items may come to less than their total, not to more', () => {
    expect(openly(expenditure('9.00')).briefs).toContain('error C2 支出!C4');
    expect(omitting(expenditure('9.00')).briefs).toEqual([]);
    const { briefs, texts } = omitting(expenditure('6.00'));
    expect(briefs).toContain('error C2 支出!C4');
    expect(texts.join()).toContain('小于列出的 2 个分项之和');
  });

  it('columns of a row are all there and still add up', () => {
    const wrong = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 9.00 | 5.00 | 4.00
      201 | 一般公共服务支出 | 8.00 | 5.00 | 2.00`,
    );
    expect(omitting(wrong).briefs).toContain('error C2 支出!C5');
  });

  it('lines of a form are all there and still add up', () => {
    const wrong = incomeAndExpenditure(
      `一般公共预算拨款收入 | 7.00 | 教育支出 | 7.00
      本年收入合计 | 7.00 | 本年支出合计 | 7.00
      上年结转 | 1.00 | 年终结转结余 | 2.00
      收入总计 | 9.00 | 支出总计 | 9.00`,
    );
    expect(openly(wrong).briefs).toContain('error C1 收支!B7');
    expect(omitting(wrong).briefs).toContain('error C1 收支!B7');
  });

  it('a row that a list does not have says nothing', () => {
    const totals = incomeAndExpenditure(
      `一般公共预算拨款收入 | 9.00 | 一般公共服务支出 | 3.00
      | | 教育支出 | 4.00
      | | 科学技术支出 | 2.00
      本年收入合计 | 9.00 | 本年支出合计 | 9.00`,
    );
    const context = contextOf(totals, expenditure('9.00'));
    const generators = (confidentialOmitted: boolean) => {
      const { book, valueAt } = context;
      const fixed = finish(deriveStaticRelations(book, valueAt, confidentialOmitted));
      return deriveRelations(book, readFigures(book), fixed).relations.map(
        ({ generator }) => generator,
      );
    };
    expect(generators(false)).toContain('closedList');
    expect(generators(true)).not.toContain('closedList');
  });

  it('depth and required tables are not asked for, which is said', () => {
    const general = byFunction(
      '一般',
      '一般公共预算支出表',
      `| 合计 | 3.00 | 3.00 |
      201 | 一般公共服务支出 | 3.00 | 3.00 |`,
    );
    expect(openly(general).told('E6')).toHaveLength(1);
    const { result } = omitting(general);
    const own = (rule: string) => result.outcomes.filter((one) => one.rule === rule);
    for (const rule of ['E6', 'E7']) {
      expect(own(rule)).toMatchObject([
        { outcome: 'not-applicable', reason: { kind: 'confidentialOmitted' } },
      ]);
      expect(result.findings.filter((one) => one.rule === rule)).toEqual([]);
    }
  });
});
