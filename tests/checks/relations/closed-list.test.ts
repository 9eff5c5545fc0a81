import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { changed, check, generated } from '../checked-sheets';
import { byFunction, declaredEmpty, incomeAndExpenditure } from '../small-tables';

const closedLists = (...grids: readonly Grid[]) => generated('closedList', grids);

const totals = incomeAndExpenditure(`
  一、一般公共预算拨款收入 | 30.00 | 一、一般公共服务支出 | 25.00
  | | 二、教育支出 | 5.00
  | | 三、科学技术支出 |
  本年收入合计 | 30.00 | 本年支出合计 | 30.00`);

const details = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 30.00 | 30.00 |
  201 | 一般公共服务支出 | 25.00 | 25.00 |
  20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 25.00 |
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |`,
);

const without = (grid: Grid, ...rows: readonly number[]): Grid => ({
  ...grid,
  rows: grid.rows.filter((_, row) => !rows.includes(row + 1)),
});

describe('a table that lists every code with money', () => {
  it('says nothing more about codes that it lists', () => {
    expect(closedLists(totals, details)).toEqual([]);
  });

  it('says 0 about a code without a row, where another table has a figure', () => {
    const grids = [totals, without(details, 7, 8)];
    expect(closedLists(...grids)).toEqual(['C3 closedList 收支!D6 = 0']);
    const checked = check(...grids);
    expect(checked.briefs.filter((brief) => brief.startsWith('error'))).not.toEqual([]);
    expect(checked.conditions).toContain('noRowIn 支出 205');
  });

  it('says nothing against a blank or a 0', () => {
    expect(
      closedLists(...changed([totals], { '收支!D6': '0.00' }), without(details, 7, 8)),
    ).toEqual([]);
  });

  it('that stops at 类 says nothing about 款', () => {
    const classes = without(details, 6, 8);
    expect(closedLists(totals, classes, { ...details, name: '支出二' })).toEqual([]);
  });

  it('says nothing when a row or a column of it is not understood', () => {
    const short = without(details, 7, 8);
    const rows = [
      ...short.rows,
      details.rows[7]?.map((cell, column) => (column === 0 ? blank : cell)) ?? [],
    ];
    expect(closedLists(totals, { ...short, rows })).toEqual([]);
    expect(
      closedLists(totals, ...changed([short], { '支出!F3': '机动', '支出!F4': '1.00' })),
    ).toEqual([]);
  });

  it('without any figure is no list', () => {
    const blank = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 |||
      201 | 一般公共服务支出 |||`,
    );
    expect(closedLists(totals, blank)).toEqual([]);
  });

  it('that is declared empty is no list', () => {
    const fund = declaredEmpty(
      '基金',
      '政府性基金预算支出表',
      '注：本单位无政府性基金预算相关支出',
    );
    expect(closedLists(totals, details, fund)).toEqual([]);
  });

  it('misses the line of a two-sided table, too', () => {
    const short = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 30.00 | 一、一般公共服务支出 | 30.00
      本年收入合计 | 30.00 | 本年支出合计 | 30.00`);
    expect(closedLists(short, details)).toEqual(['C3 closedList 支出!C7 = 0']);
  });
});

describe('a list of one fund beside a list of all', () => {
  const rows = (code: string) => `| 合计 | 30.00 | 30.00 |
    201 | 一般公共服务支出 | 25.00 | 25.00 |
    20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 25.00 |
    205 | 教育支出 | 5.00 | 5.00 |
    ${code} | 进修及培训 | 5.00 | 5.00 |`;
  const ofAll = byFunction('支出', '部门支出总表', rows('20508'));
  const ofFund = byFunction('一般', '一般公共预算支出表', rows('20509'));
  const otherIncome = incomeAndExpenditure(`
    一、一般公共预算拨款收入 | 25.00 | 一、一般公共服务支出 | 25.00
    二、单位资金收入 | 5.00 | 二、教育支出 | 5.00
    本年收入合计 | 30.00 | 本年支出合计 | 30.00`);

  it('says 0 in both directions where there is no other fund, once for each row', () => {
    expect(closedLists(totals, ofAll, ofFund)).toEqual([
      'C4 closedList 一般!C8 = 0',
      'C4 closedList 支出!C8 = 0',
    ]);
  });

  it('says 0 of its own code alone where other funds have money, as a hint', () => {
    expect(closedLists(otherIncome, ofAll, ofFund)).toEqual(['C4 closedList 一般!C8 = 0']);
    const { briefs } = check(otherIncome, ofAll, ofFund);
    expect(briefs.filter((brief) => brief.includes('一般!C8'))).toEqual([
      expect.stringMatching(/^warning/),
    ]);
  });

  it('is told as one wrong code, that of the name which is another code’s', () => {
    const { texts } = check(totals, ofAll, ofFund);
    expect(texts.filter((text) => text.includes('2050'))).toEqual([
      expect.stringContaining('一般!A8（20509 进修及培训）的编码疑有误，应为 20508'),
    ]);
  });

  it('is told as the wrong code of the table that no relation of that row accuses', () => {
    const basic = sheet(
      '基本',
      `2024年一般公共预算基本支出表
      |||| 单位：万元
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
      ${rows('20508')}`,
    );
    const { texts } = check(totals, ofFund, basic);
    expect(texts.filter((text) => text.includes('2050'))).toEqual([
      expect.stringContaining('一般!A8（20509 进修及培训）的编码疑有误，应为 20508'),
    ]);
  });

  it('says nothing where both list the same codes', () => {
    const same = byFunction('一般', '一般公共预算支出表', rows('20508'));
    expect(closedLists(totals, ofAll, same)).toEqual([]);
  });
});

const blank = { value: { kind: 'blank' }, formula: null, indent: 0 } as const;
