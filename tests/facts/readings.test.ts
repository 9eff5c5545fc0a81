import { amountFromDecimal } from '../../src/base/amount';
import type { Fact } from '../../src/facts/fact';
import { figureOf } from '../../src/facts/fact';
import { factsByCell } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

const GRID = sheet(
  'Sheet1',
  `
2024年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 30.00 | 20.00 | 10.00
201 | 一般公共服务支出 | 20.00 | 10.00 | 10.00
205 | 教育支出 | 10.00 | 10.00 |
`,
);

/** The fact of the cell that holds `content`, in a table with the given unit line. */
function factOf(content: string, unit = '单位：万元'): Fact {
  const fact = factsByCell(withCells(GRID, { A2: unit, D5: content })).get('Sheet1!D5');
  if (fact === undefined) throw new Error('there is no fact');
  return fact;
}

describe('what is no number never becomes one', () => {
  it.each([
    ['a text', '文字', '文字'],
    ['digits as text', '20', '20'],
    ['a negative number as text', '（20.00）', '（20.00）'],
    ['an amount with its unit', '20.00万元', '20.00万元'],
    ['a number of full width', '２０．００', '２０．００'],
    ['an asterisk', '*', '*'],
    ['a dash before a word', '—无', '—无'],
    ['three dashes', '———', '———'],
    ['a word for nothing', '无', '无'],
    ['a heading', '基本支出', '基本支出'],
    ['an error value', '#REF!', '#REF!'],
    ['a division by nothing', '#DIV/0!', '#DIV/0!'],
    ['a missing value', '#N/A', '#N/A'],
    ['a boolean', 'TRUE', 'TRUE'],
    ['the other boolean', 'FALSE', 'FALSE'],
    ['a formula that was not calculated', '?←SUM(C5:C6)', ''],
    ['a formula with an error', '#REF!←SUM(C5:C6)', '#REF!'],
  ])('%s', (_, content, named) => {
    const fact = factOf(content);
    expect(fact.reading).toEqual({ kind: 'unreadable', content: named });
    expect(figureOf(fact)).toBeNull();
  });

  it('a number beyond what is held exactly', () => {
    const content = '1'.padEnd(15, '0');
    expect(factOf(`#${content}`).reading).toEqual({ kind: 'unreadable', content });
  });
});

describe('blank', () => {
  it.each([
    ['an empty cell', ''],
    ['a text of blanks', '␣␣'],
    ['a text of wide blanks', '␣　␣'],
    ['a text of marks without width', '\u200b'],
    ['a line break', '⏎'],
    ['a dash', '—'],
    ['a double dash', '——'],
    ['a short dash', '-'],
    ['a dash of full width', '－'],
    ['a minus sign', '−'],
    ['a dash between blanks', '␣-␣'],
  ])('is %s, and it is no zero', (_, content) => {
    const fact = factOf(content);
    expect(fact.reading).toEqual({ kind: 'blank' });
    expect(figureOf(fact)).toBeNull();
  });

  it('is a cell beyond the end of its row', () => {
    const short = { ...GRID, rows: GRID.rows.map((row, at) => (at === 5 ? row.slice(0, 3) : row)) };
    expect(factsByCell(short).get('Sheet1!E6')?.reading).toEqual({ kind: 'blank' });
  });

  it('is not a printed zero', () => {
    expect(factOf('0.00').reading).toEqual({ kind: 'figure', value: 0, hidden: null });
    expect(factOf('#0').reading).toEqual({ kind: 'figure', value: 0, hidden: null });
  });
});

describe('a figure', () => {
  it.each([
    ['is exact', '1,670.35', '1670.35', null],
    ['may be negative', '-12.50', '-12.50', null],
    ['may be calculated', '12.50←D5+D6', '12.50', null],
    ['is what is shown, not what is stored', '12.35≈12.3456', '12.35', 12.3456],
    ['is rounded half away from zero as shown', '1.01≈1.005', '1.01', 1.005],
    ['has no hidden digits by binary noise', '0.30≈0.30000000000000004', '0.30', null],
    ['in General is taken with the places of its table', '#20', '20.00', null],
  ])('%s', (_, content, value, hidden) => {
    expect(factOf(content).reading).toEqual({
      kind: 'figure',
      value: amountFromDecimal(value, '万元'),
      hidden,
    });
  });

  it.each(['元', '千元', '万元', '百万元', '亿元'] as const)('is in %s if its table is', (unit) => {
    expect(figureOf(factOf('12.50', `单位：${unit}`))).toBe(amountFromDecimal('12.5', unit));
  });

  it('knows whether a formula made it', () => {
    expect([factOf('12.50').formula, factOf('12.50←D5+D6').formula]).toEqual([null, 'D5+D6']);
  });
});

describe('the last printed place', () => {
  it.each([
    ['is that of the table', '12.50', 1e6],
    ['is that of the table for General', '#20', 1e6],
    ['is that of the table for a blank', '', 1e6],
    ['is coarser by an explicit format', '1,234≈1234.00', 1e8],
    ['is coarser by a format of one place', '12.5', 1e7],
    ['is the finest of the table for General with more places', '#12.125', 1e5],
  ])('%s', (_, content, step) => {
    expect(factOf(content).step).toBe(step);
  });

  it('makes a coarser cell a rounder figure', () => {
    expect(factOf('1,235≈1234.56').reading).toEqual({
      kind: 'figure',
      value: amountFromDecimal('1235', '万元'),
      hidden: 1234.56,
    });
  });

  it('of one cell makes the whole table finer', () => {
    const facts = factsByCell(withCells(GRID, { C4: '30.0000' }));
    expect(facts.get('Sheet1!C4')?.step).toBe(1e4);
    expect(facts.get('Sheet1!C5')?.step).toBe(1e6);
    expect(facts.get('Sheet1!E6')?.step).toBe(1e4);
  });
});
