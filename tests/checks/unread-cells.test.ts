import type { Grid } from '../../src/grid/grid';
import { changed, check } from './checked-sheets';
import { byFunction, incomeAndExpenditure } from './small-tables';

const table = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  205 | 教育支出 | 5.00 | 5.00 |`,
);

const wrong = (changes: Readonly<Record<string, string>>, ...more: readonly Grid[]) =>
  check(...changed([table, ...more], changes));

describe('a blank cell', () => {
  it('is 0 as a part', () => {
    expect(check(table).outcomesAt('支出!E4', 'rollUp')).toEqual(['pass']);
    expect(wrong({ '支出!E5': '', '支出!C5': '15.00' }).outcomesAt('支出!C5', 'rollUp')).toEqual([
      'pass',
    ]);
  });

  it('as a total is never 0: the error that asks for it is told once', () => {
    const checked = wrong({ '支出!D4': '' });
    expect(checked.briefs).toEqual(['error C2 支出!D4']);
    expect(checked.outcomesAt('支出!D4')).toEqual(['fail']);
    expect(checked.reasons.join()).not.toContain('blankTotal');
  });

  it('as a total is an omission, not an error, when nothing printed contradicts it', () => {
    const checked = check(
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 |||
        201 | 一般公共服务支出 | 25.00 ||
        205 | 教育支出 | 5.00 | 5.00 |`,
      ),
    );
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('as a total beside blank parts is nothing to check', () => {
    expect(wrong({ '支出!E4': '', '支出!E5': '' }).outcomesAt('支出!E4')).toEqual([]);
  });

  it('in every part of a figure leaves data missing', () => {
    const checked = wrong({ '支出!D6': '', '支出!D4': '15.00', '支出!C4': '30.00' });
    expect(checked.outcomesAt('支出!C6', 'rollUp')).toEqual(['missing-data']);
    expect(checked.reasons).toContain('blankTotal parts across 3、4');
    expect(
      checked.arithmetic.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)),
    ).not.toContain('C2:rollUp:支出:flow=expenditure;function=205:across');
  });

  it('as a total of parts that come to 0 leaves data missing, and which way the sum runs is said', () => {
    const checked = check(
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 30.00 | 30.00 |
        201 | 一般公共服务支出 | 25.00 | 25.00 | 0.00
        205 | 教育支出 | 5.00 | 5.00 | 0.00`,
      ),
    );
    expect(checked.outcomesAt('支出!E4', 'rollUp')).toEqual(['missing-data']);
    expect(checked.reasons).toContainEqual(expect.stringMatching(/^blankTotal total down/));
  });

  it('in every part of 0.00 is no contradiction', () => {
    expect(wrong({ '支出!C6': '0.00', '支出!D6': '' }).outcomesAt('支出!C6', 'rollUp')).toEqual([
      'pass',
    ]);
  });

  it('of nothing but blanks is a blank', () => {
    expect(wrong({ '支出!E6': '␣␣' }).outcomesAt('支出!C6', 'rollUp')).toEqual(['pass']);
  });

  it('counts as 0 against a figure that states the same', () => {
    const totals = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 30.00 | 一、一般公共服务支出 | 25.00
      | | 二、教育支出 |
      本年收入合计 | 30.00 | 本年支出合计 | 30.00`);
    const checked = check(table, totals);
    expect(checked.outcomesAt('收支!D6', 'sameKey')).toEqual(['fail']);
    expect(checked.culprits()).toEqual(['收支!D6 blank→5.00']);
  });
});

describe.each([
  ['a text', '详见附表'],
  ['a number kept as a text', '25.00万元'],
  ['an error value', '#REF!'],
  ['a truth value', 'TRUE'],
])('%s in an amount cell', (_, content) => {
  it('makes what it stands in unreadable and never wrong', () => {
    const checked = wrong({ '支出!C5': content });
    expect(checked.outcomesAt('支出!C4', 'rollUp')).toEqual(['unreadable', 'pass']);
    expect(checked.outcomesAt('支出!C5', 'rollUp')).toEqual(['unreadable']);
    expect(checked.outcomes().filter((outcome) => outcome.startsWith('fail C'))).toEqual([]);
    expect(checked.reasons).toContain(`unreadableCell 支出 C5 ${content}`);
    expect(checked.arithmetic).toEqual([]);
  });

  it('as a total makes its sums unreadable', () => {
    const checked = wrong({ '支出!C4': content });
    expect(checked.outcomesAt('支出!C4', 'rollUp')).toEqual(['unreadable', 'unreadable']);
  });

  it('is no culprit of what else is wrong', () => {
    const checked = wrong({ '支出!C5': content, '支出!D6': '6.00' });
    expect(checked.culprits().join()).not.toContain('支出!C5');
    expect(checked.culprits()[0]).toBe('支出!D6 6.00→5.00');
  });
});

it('a formula without a result is unreadable', () => {
  const checked = wrong({ '支出!C5': '?←SUM(D5:E5)' });
  expect(checked.outcomesAt('支出!C5', 'rollUp')).toEqual(['unreadable']);
  expect(checked.arithmetic).toEqual([]);
});
