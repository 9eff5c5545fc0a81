import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { changed, check, generated } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

const totals = incomeAndExpenditure(`
  一、一般公共预算拨款收入 | 123.45 | 一、教育支出 | 123.45
  本年收入合计 | 123.45 | 本年支出合计 | 123.45`);

const details = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 123.45 | 123.45 |
  205 | 教育支出 | 123.45 | 123.45 |`,
);

const sameKeys = (...grids: readonly Grid[]) => generated('sameKey', grids);

describe('the same fact in two tables', () => {
  it('is compared without anybody naming the two tables, with the more detailed one', () => {
    const expected = ['C3 sameKey 收支!D5 = 支出!C5', 'C3 sameKey 收支!D6 = 支出!C4'];
    expect(sameKeys(totals, details)).toEqual(expected);
    expect(sameKeys(details, totals)).toEqual(expected);
  });

  it('does not differ by 0.01, of figures that are no sums, nor by more', () => {
    const near = check(...changed([totals, details], { '收支!D5': '123.46' }));
    expect(near.outcomesAt('收支!D5')).toEqual(['fail']);
    const far = check(...changed([totals, details], { '收支!D5': '123.47' }));
    expect(far.outcomesAt('收支!D5')).toEqual(['fail']);
    expect(far.arithmetic).toHaveLength(1);
  });

  it('in 元 and in 万元 is compared exactly, with the coarser rounding', () => {
    const inYuan = (amount: string) =>
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | ${amount} | ${amount} |
        205 | 教育支出 | ${amount} | ${amount} |`,
        '元',
      );
    const outcome = (amount: string) => check(totals, inYuan(amount)).outcomesAt('收支!D6').at(-1);
    expect(sameKeys(totals, inYuan('1,234,500.00'))).toHaveLength(2);
    expect(outcome('1,234,500.00')).toBe('pass');
    // 123.45 stands for 123.445 to 123.455 万元, a figure in 分 for half a 分 on each side.
    expect(outcome('1,234,550.00')).toBe('rounding');
    expect(outcome('1,234,550.01')).toBe('fail');
    expect(outcome('1,234,450.00')).toBe('rounding');
    expect(outcome('1,234,449.99')).toBe('fail');
    expect(outcome('123.45')).toBe('fail');
  });

  it('counts a blank as 0 against a figure', () => {
    const checked = check(...changed([totals, details], { '收支!D5': '' }));
    expect(checked.outcomesAt('收支!D5')).toEqual(['fail']);
    expect(
      check(...changed([totals, details], { '收支!D5': '0.00' })).outcomesAt('收支!D5'),
    ).toEqual(['fail']);
  });

  it('blank in both tables is nothing to check, 0.00 against blank is equal', () => {
    const two = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 123.45 | 一、教育支出 | 123.45
      | | 二、科学技术支出 |
      本年收入合计 | 123.45 | 本年支出合计 | 123.45`);
    const listed = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 123.45 | 123.45 |
      205 | 教育支出 | 123.45 | 123.45 |
      206 | 科学技术支出 | 0.00 | 0.00 |`,
    );
    expect(check(two, listed).outcomesAt('收支!D6')).toEqual(['pass']);
    expect(
      check(two, ...changed([listed], { '支出!C6': '', '支出!D6': '' })).outcomesAt('收支!D6'),
    ).toEqual([]);
  });

  it('twice in one table is a code twice and is not compared', () => {
    const twice = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 123.45 | 123.45 |
      205 | 教育支出 | 100.00 | 100.00 |
      205 | 教育支出 | 23.45 | 23.45 |`,
    );
    expect(sameKeys(twice)).toEqual([]);
    expect(check(twice).briefs).toEqual(['error E1 支出!A6']);
  });
});

describe('what states nothing of a figure', () => {
  it('is a heading row of a list in which no row above others has figures', () => {
    const lists = (amount: string) =>
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 123.45 | 123.45 |
        205 | 教育支出 | ${amount} | ${amount} |
        20508 | 进修及培训 | 123.45 | 123.45 |`,
      );
    expect(check(totals, lists('')).arithmetic).toEqual([]);
    expect(check(totals, lists('120.00')).arithmetic).not.toEqual([]);
  });
});

it('a total printed again is compared within its own year', () => {
  const table = sheet(
    '支出',
    `2024年部门支出总表
    单位：万元
    科目编码 | 科目名称 | 2023年执行数 | 2024年预算数 | < | <
    ^ | ^ | ^ | 合计 | 基本支出 | 项目支出
    | 合计 | 90.00 | 123.45 | 100.00 | 23.45
    205 | 教育支出 | 90.00 | 123.45 | 100.00 | 23.45
    | 合计 | 90.00 | 123.45 | 100.00 | 23.45`,
  );
  expect(check(table).arithmetic).toEqual([]);
  expect(check(...changed([table], { '支出!C7': '91.00' })).arithmetic).toHaveLength(1);
});
