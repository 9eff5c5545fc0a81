import type { Grid } from '../../../src/grid/grid';
import { BLANK_CELL, labelText } from '../../../src/grid/cell-value';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { check } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

describe('E10, the total row', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const isTotal = (row: Grid['rows'][number]) => row.some((cell) => labelText(cell) === '合计');

  const withoutTotal = (name: string) =>
    clean.map((grid) => {
      if (grid.name !== name) return grid;
      const isLine = (row: Grid['rows'][number]) =>
        isTotal(row) && labelText(row[0] ?? BLANK_CELL) === '';
      const total = grid.rows.map(isLine).lastIndexOf(true);
      const rows = grid.rows.filter((_, row) => row !== total);
      expect(total).toBeGreaterThan(3);
      return { ...grid, rows };
    });

  it('is there in every list of the sample', () => {
    const outcomes = check(...clean).outcomes('E10');
    expect(outcomes.length).toBeGreaterThan(3);
    expect(outcomes.filter((outcome) => !outcome.startsWith('pass'))).toEqual([]);
  });

  it.each(['预算03表', '预算05表'])('that %s lost is asked for', (name) => {
    const checked = check(...withoutTotal(name));
    expect(checked.told('E10')).toEqual([
      expect.stringMatching(new RegExp(`^warning ${name}!A2 noTotalRow `)),
    ]);
  });

  it.each(['预算01表', '预算04表'])('that one side of %s lost with 总计 is asked for', (name) => {
    const isLost = (row: Grid['rows'][number]) =>
      /本年支出|支出总计/.test(row.map(labelText).join('').replaceAll(' ', ''));
    const lost = clean.map((grid) => {
      if (grid.name !== name) return grid;
      const rows = grid.rows.map((row) => (isLost(row) ? row.map(() => BLANK_CELL) : row));
      expect(grid.rows.some(isLost)).toBe(true);
      return { ...grid, rows };
    });
    expect(check(...lost).told('E10')).toEqual([
      expect.stringMatching(new RegExp(`^warning ${name}!A2 noTotalRow `)),
    ]);
  });

  it('is not asked for where no list has one, nor of a single row', () => {
    const lines = `201 | 一般公共服务支出 | 10.00 | 10.00 |
      205 | 教育支出 | 5.00 | 5.00 |`;
    const expenditure = byFunction('支出', '部门支出总表', lines);
    expect(check(expenditure).told('E10')).toEqual([]);
    const total = byFunction('支出', '部门支出总表', `| 合计 | 15.00 | 15.00 |\n${lines}`);
    const general = (own: string) => byFunction('一般', '一般公共预算支出表', own);
    expect(check(total, general(lines)).told('E10')).toHaveLength(1);
    expect(check(total, general('201 | 一般公共服务支出 | 10.00 | 10.00 |')).told('E10')).toEqual(
      [],
    );
  });

  it('is not asked of a list that goes on in further columns', () => {
    const untotalled = FINAL_ACCOUNTS.map((grid) =>
      grid.name === '公开06'
        ? { ...grid, rows: grid.rows.map((row) => (isSum(row) ? row.map(() => BLANK_CELL) : row)) }
        : grid,
    );
    const isAsked = (text: string) => text.includes('公开06');
    expect(
      check(...untotalled)
        .told('E10')
        .filter(isAsked),
    ).toEqual([]);
  });

  const isSum = (row: Grid['rows'][number]) => row.some((cell) => /经费合计/.test(labelText(cell)));

  const TWO = `201 | 一般公共服务支出 | 10.00 | 10.00 |
    205 | 教育支出 | 5.00 | 5.00 |`;
  const totalled = byFunction('支出', '部门支出总表', `| 合计 | 15.00 | 15.00 |\n${TWO}`);

  it.each([
    ['two items of one class', '201 | 一般公共服务支出 | 15.00 | 15.00 |', []],
    ['two items of a class without figures', '201 | 一般公共服务支出 |||', ['一般!A1 noTotalRow']],
  ])('is asked of what stands at the top: %s', (_, first, asked) => {
    const general = byFunction(
      '一般',
      '一般公共预算支出表',
      `${first}
      20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 10.00 |
      20113 | 商贸事务 | 5.00 | 5.00 |`,
    );
    const told = check(totalled, general).told('E10');
    expect(told.map((one) => one.split(' ').slice(1, 3).join(' '))).toEqual(asked);
  });

  it('is not asked for where most lists have none', () => {
    const general = byFunction('一般', '一般公共预算支出表', TWO);
    const fund = byFunction('基金', '政府性基金预算支出表', TWO);
    expect(check(totalled, general).told('E10')).toHaveLength(1);
    expect(check(totalled, general, fund).told('E10')).toEqual([]);
  });

  it.each([
    ['of one fund is none', '财政拨款收入 | 10.00', '事业收入 | 5.00', 1],
    ['is not asked of a single line', '事业收入 | 15.00', '经营收入 |', 0],
    ['of all is one', '事业收入 | 15.00', '本年收入合计 | 15.00', 0],
  ])('of one side, where the other has it: a total %s', (_, first, second, count) => {
    const sides = incomeAndExpenditure(`
      ${first} | 一、一般公共服务支出 | 10.00
      ${second} | 二、教育支出 | 5.00
      || 本年支出合计 | 15.00`);
    expect(check(sides).told('E10')).toHaveLength(count);
  });
});
