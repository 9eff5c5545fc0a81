import { cellKey } from '../../../src/base/address';
import type { Grid } from '../../../src/grid/grid';
import { changed, check, generated, relationsOf } from '../checked-sheets';
import { appropriation, byFunction, incomeAndExpenditure } from '../small-tables';

const balances = (...grids: readonly Grid[]) => generated('balance', grids);

describe('the balance of a two-sided table', () => {
  const withCarryOver = incomeAndExpenditure(`
    一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 105.00
    本年收入合计 | 100.00 | 本年支出合计 | 105.00
    上年结转结余 | 10.00 | 年终结转结余 | 5.00
    收入总计 | 110.00 | 支出总计 | 110.00`);

  it('is 收入总计 = 支出总计, not 本年收入 = 本年支出', () => {
    expect(balances(withCarryOver)).toEqual(['C1 balance 收支!B8 = 收支!D8']);
    expect(check(withCarryOver).briefs).toEqual([]);
  });

  it('makes the totals of this year plus what was brought or is carried forward', () => {
    const { texts } = relationsOf(withCarryOver);
    expect(texts).toContain('C1 rollUp 收支!B8 = 收支!B6 + 收支!B7');
    expect(texts).toContain('C1 rollUp 收支!D8 = 收支!D6 + 收支!D7');
  });

  it('is between the only totals where nothing is brought forward, whatever they are called', () => {
    for (const [left, right] of [
      ['收入总计', '支出总计'],
      ['本年收入合计', '本年支出合计'],
      ['合计', '合计'],
    ] as const) {
      const table = incomeAndExpenditure(`
        一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 100.00
        ${left} | 100.00 | ${right} | 100.00`);
      expect(balances(table)).toEqual(['C1 balance 收支!B6 = 收支!D6']);
    }
  });

  it('holds for 财政拨款收支总表 by the group lines', () => {
    const table = appropriation(`
      一、本年收入 | 100.00 | 一、本年支出 | 104.00
      （一）一般公共预算拨款 | 90.00 | （一）教育支出 | 104.00
      （二）政府性基金预算拨款 | 10.00 |
      二、上年结转 | 4.00 | 二、年终结转结余 |
      （一）一般公共预算拨款 | 4.00 |
      收入总计 | 104.00 | 支出总计 | 104.00`);
    expect(relationsOf(table).texts).toEqual(
      expect.arrayContaining([
        'C4 balance 财拨!B10 = 财拨!D10',
        'C4 rollUp 财拨!B10 = 财拨!B5 + 财拨!B8',
        'C4 rollUp 财拨!B5 = 财拨!B6 + 财拨!B7',
        'C4 rollUp 财拨!B8 = 财拨!B9',
      ]),
    );
    expect(check(table).briefs).toEqual([]);
  });

  it('counts what was brought forward where no line is the grand total', () => {
    const lines = `
      一、本年收入 | 100.00 | 一、本年支出 | 104.00
      一般公共预算拨款 | 100.00 | 教育支出 | 104.00
      二、上年结转 | 4.00 | 二、结转下年 |`;
    expect(balances(appropriation(lines))).toEqual([
      'C4 balance 财拨!B5 + 财拨!B7 = 财拨!D5 + 财拨!D7',
    ]);
    const called = (name: string) =>
      appropriation(`${lines}\n收入${name} | 104.00 | 支出${name} | 104.00`);
    expect(balances(called('总数'))).toEqual(['C4 balance 财拨!B8 = 财拨!D8']);
    expect(balances(called('归总'))).toEqual([]);
    expect(check(called('归总')).briefs).toEqual([]);
  });

  it('is not stated where only a part of what was brought forward has a line of its own', () => {
    const table = appropriation(`
      一、本年收入 | 100.00 | 一、本年支出 | 104.00
      一般公共预算拨款 | 100.00 | 教育支出 | 104.00
      一般公共预算拨款结转 | 4.00 |`);
    expect(balances(table)).toEqual([]);
  });

  it('that is broken is one error with both sides', () => {
    const checked = check(
      ...changed([withCarryOver], { '收支!D5': '106.00', '收支!D6': '106.00' }),
    );
    expect(checked.arithmetic).toHaveLength(1);
    const consistent = check(
      ...changed([withCarryOver], {
        '收支!D5': '106.00',
        '收支!D6': '106.00',
        '收支!D8': '111.00',
      }),
    );
    expect(consistent.briefs).toHaveLength(1);
    expect(consistent.arithmetic[0]?.cells.map(({ cell }) => cellKey(cell))).toEqual([
      '收支!B8',
      '收支!D8',
    ]);
  });
});

it('of a fund across tables is not stated where what was brought forward cannot be read', () => {
  const lines = (opening: string) => `
    一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 104.00
    本年收入合计 | 100.00 | 本年支出合计 | 104.00
    上年结转结余 | ${opening} | 年终结转结余 | 0.00
    收入总计 | 104.00 | 支出总计 | 104.00`;
  const spent = byFunction(
    '一般',
    '一般公共预算支出表',
    `| 合计 | 104.00 | 104.00 |
    205 | 教育支出 | 104.00 | 104.00 |`,
  );
  expect(check(incomeAndExpenditure(lines('4.00')), spent).arithmetic).toEqual([]);
  expect(check(incomeAndExpenditure(lines('#REF!')), spent).arithmetic).toEqual([]);
});
