import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import { cellAddress } from '../../../src/base/address';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';

describe('a mistake of a whole column, row or table', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const errorsOf = (grids: readonly Grid[]) => {
    const { findings, texts } = check(...grids);
    return texts.filter((_, position) => findings[position]?.severity === 'error');
  };

  /** The amounts of a sheet, by address. */
  const amountsOn = (name: string): ReadonlyMap<string, number> => {
    const grid = clean.find((one) => one.name === name);
    const amounts = (grid?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap(({ value }, column) =>
        value.kind === 'number' ? [[cellAddress({ row, column }), value.number] as const] : [],
      ),
    );
    return new Map(amounts);
  };

  it('of a column left blank is one error that names the column', () => {
    const addresses = [...amountsOn('预算05表').keys()].filter((address) =>
      address.startsWith('E'),
    );
    const blank = clean.map((grid) =>
      grid.name === '预算05表'
        ? withCells(grid, Object.fromEntries(addresses.map((address) => [address, ''])))
        : grid,
    );
    expect(errorsOf(blank)).toEqual([
      expect.stringMatching(
        /^预算05表!E6 起的“人员经费”一列 \d+ 个数漏填，各行的合计与分项因此不符/,
      ),
    ]);
  });

  it('of a column left blank is none where the column would not add up', () => {
    // 2010399, its 款 and its 类 more by 21.96 in the column 合计, the total not.
    const carried = changed(clean, {
      ...{ '预算03表!C6': '1497.73', '预算03表!C7': '1497.73', '预算03表!C10': '24.11' },
    });
    expect(errorsOf(carried)).toEqual([
      expect.stringMatching(
        /^预算03表!C10（.*）（连同它的合计 预算03表!C7、预算03表!C6）疑有误，现为 24\.11，应为 2\.15 万元/,
      ),
    ]);
  });

  it('of a table with last year’s figures is one error that names the table', () => {
    const stale = changed(
      clean,
      Object.fromEntries(
        [...amountsOn('预算05表')].map(([address, amount]) => [
          `预算05表!${address}`,
          (amount * 2).toFixed(2),
        ]),
      ),
    );
    expect(errorsOf(stale)).toEqual([
      expect.stringMatching(
        /^《2024年一般公共预算支出表.*》（预算05表!A2）表内各数相符，但与其他表的 \d+ 项关系有 \d+ 项不符，疑为其他年度或其他稿次的数，请核对整张表。/,
      ),
    ]);
  });

  const multiplied = (name: string, factor: number, column = '') =>
    changed(
      clean,
      Object.fromEntries(
        [...amountsOn(name)]
          .filter(([address]) => address.startsWith(column))
          .map(([address, amount]) => [`${name}!${address}`, (amount * factor).toFixed(2)]),
      ),
    );

  it.each([
    [10, '千元'],
    [10_000, '元'],
  ])('of a table of figures %d times as large is one error that tells the unit', (factor, unit) => {
    for (const name of ['预算03表', '预算05表', '预算06表']) {
      expect(errorsOf(multiplied(name, factor))).toEqual([
        expect.stringMatching(
          new RegExp(
            `^${name}!\\S+ 写明的金额单位“万元”疑应为“${unit}”，表中 \\d+ 个数按“${unit}”才与`,
          ),
        ),
      ]);
    }
  });

  it.each([10, 1000, 10_000])('of a column %d times as large is one of its unit', (factor) => {
    expect(errorsOf(multiplied('预算05表', factor, 'E'))).toEqual([
      expect.stringMatching(/^预算05表!E6（.*）等 \d+ 个数疑有误，.*（小数点或单位错位）/),
    ]);
  });

  it('of a table that agrees with all but one, which others contradict as well, is none', () => {
    const set = makeSet({
      ...{ seed: 13, document: '预算', size: 'small', rounded: true, formulas: true },
    });
    const cells = set.cells.filter(
      (cell) => cell.sheet === '预算05表' && cell.row === 13 && [4, 5].includes(cell.column),
    );
    const [one, other] = cells;
    if (one === undefined || other === undefined) throw new Error('the row is short');
    const edits = new Map([
      [one.index, one.stored + 5.55e8],
      [other.index, other.stored - 6.33e8],
    ]);
    const told = errorsOf(editSet(set, edits).grids);
    expect(told.filter((text) => text.includes('其他稿次'))).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  it('of a row that holds its total says so, and does not take the row beside it for too many', () => {
    // 22102 住房改革支出 typed into the first of its two rows.
    const twice = changed(clean, {
      ...{ '预算05表!C29': '58.04', '预算05表!D29': '58.04', '预算05表!E29': '58.04' },
    });
    expect(errorsOf(twice)).toEqual([
      expect.stringMatching(
        /^预算05表!A29（2210201 住房公积金）的数与 预算05表!A28（22102 住房改革支出）相同，其他各行也有数，疑把合计填到了这一行，应为：合计 45\.68 万元，小计 45\.68 万元，人员经费 45\.68 万元/,
      ),
    ]);
  });

  it('of a row left out is told by the figure of another table, also where one sum shows it', () => {
    const rowless = clean.map((grid) =>
      grid.name === '预算03表' ? { ...grid, rows: grid.rows.filter((_, row) => row !== 9) } : grid,
    );
    expect(errorsOf(rowless)[0]).toMatch(
      /^预算03表!A7（20103 .*）之下缺少一行，请补上：2010399 .*，合计 2\.15 万元，项目支出 2\.15 万元/,
    );
  });
});
