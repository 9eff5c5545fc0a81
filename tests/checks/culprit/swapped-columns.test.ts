import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { check } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

/** The sheet with the cells of two columns exchanged from a row on. */
function exchanged(grid: Grid, one: number, other: number, from: number): Grid {
  const rows = grid.rows.map((cells, row) => {
    const [left, right] = [cells[one], cells[other]];
    if (row < from || left === undefined) return cells;
    return cells.map((cell, column) => {
      if (column === one) return right ?? { ...left, value: { kind: 'blank' as const } };
      return column === other ? left : cell;
    });
  });
  return { ...grid, rows };
}

function errorsOf(grids: readonly Grid[]): readonly string[] {
  const { findings, texts } = check(...grids);
  return texts.filter((_, at) => findings[at]?.severity === 'error');
}

describe('two columns exchanged over all rows', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    // Every row as wide as the sheet, so that a blank can change its place.
    clean = (await loadSample(CLEAN_2024)).map((grid) => {
      const width = Math.max(...grid.rows.map((cells) => cells.length));
      const blank = { value: { kind: 'blank' }, format: null, formula: null, indent: 0 } as const;
      const rows = grid.rows.map((cells) =>
        Array.from({ length: width }, (_, column) => cells[column] ?? { ...cells[0], ...blank }),
      );
      return { ...grid, rows };
    });
  });

  const onSheet = (name: string, one: number, other: number, from: number) =>
    clean.map((grid) => (grid.name === name ? exchanged(grid, one, other, from) : grid));

  it('are one error that names the sheet and the two headings', () => {
    expect(errorsOf(onSheet('预算03表', 3, 4, 4))).toEqual([
      expect.stringMatching(
        /^《2024年支出预算总表》（预算03表!D5 起）“基本支出”、“项目支出”这两列的数可能填反，共 \d+ 行，对调后才与其他各数相符，请核对两列和表头，改正后/,
      ),
    ]);
  });

  it('are told with the total that was not exchanged with them', () => {
    expect(errorsOf(onSheet('预算03表', 3, 4, 5))).toEqual([
      expect.stringMatching(
        /^《2024年支出预算总表》（预算03表!D6 起）“基本支出”、“项目支出”这两列的数可能填反，合计（预算03表!B5）一行没有填反，共 \d+ 行，对调后/,
      ),
    ]);
  });

  it('are not told where nothing but the sums of the total speaks for it', () => {
    const whole = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 50.03 | 25.00 | 25.03 |
      201 | 一般公共服务支出 | 36.02 | 20.02 | 16.00 |
      208 | 社会保障和就业支出 | 14.01 | 5.01 | 9.00 |`,
    );
    expect(errorsOf([whole])).not.toEqual([]);
    expect(errorsOf([whole]).join()).not.toContain('没有填反');
  });

  it.each([
    ['A21', '2080508', '2080505', 5],
    ['A14', '2050830', '2050803', 6],
  ])('are told beside a wrong code of their table: %s', (cell, code, right, from) => {
    const grids = onSheet('预算05表', 3, 6, from).map((grid) =>
      grid.name === '预算05表' ? withCells(grid, { [cell]: code }) : grid,
    );
    expect(errorsOf(grids)).toEqual([
      expect.stringContaining('这两列的数可能填反'),
      expect.stringMatching(new RegExp(`^预算05表!${cell}（${code} .*的编码疑有误，应为 ${right}`)),
    ]);
    expect(check(...grids).findings).toHaveLength(2);
  });

  it('are found across the groups of a header', () => {
    expect(errorsOf(onSheet('预算05表', 5, 6, 5))).toEqual([
      expect.stringMatching(/^《.*》（预算05表!F6 起）“公用经费”、“项目支出”这两列的数可能填反/),
    ]);
  });

  it('are told with the other table where two agree with nothing else', () => {
    const lines = `| 合计 | 60.00 | 35.00 | 25.00 |
      201 | 一般公共服务支出 | 36.00 | 20.00 | 16.00 |
      208 | 社会保障和就业支出 | 24.00 | 15.00 | 9.00 |`;
    const source = incomeAndExpenditure(`一般公共预算拨款收入 | 60.00 | 一般公共服务支出 | 36.00
      || 社会保障和就业支出 | 24.00
      收入总计 | 60.00 | 支出总计 | 60.00`);
    const whole = byFunction('支出', '部门支出总表', lines);
    const general = byFunction('一般', '一般公共预算支出表', lines);
    expect(errorsOf([source, whole, general])).toEqual([]);
    expect(errorsOf([source, exchanged(whole, 3, 4, 3), general])).toEqual([
      expect.stringMatching(
        /^《2024年部门支出总表》（支出!D4 起）.*；也可能是《2024年一般公共预算支出表》（一般!D4 起）的这两列填反，两者无法判断/,
      ),
    ]);
  });

  it('are two figures interchanged where only one row differs', () => {
    const lines = `| 合计 | 60.00 | 35.00 | 25.00 |
      201 | 一般公共服务支出 | 36.00 | 16.00 | 20.00 |
      208 | 社会保障和就业支出 | 24.00 | 15.00 | 9.00 |`;
    expect(errorsOf([byFunction('支出', '部门支出总表', lines)])).toEqual([
      expect.stringContaining('两处互换，请对调'),
    ]);
  });
});
