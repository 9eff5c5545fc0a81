import type { Grid } from '../../../src/grid/grid';
import { BLANK_CELL, labelText } from '../../../src/grid/cell-value';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

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
});
