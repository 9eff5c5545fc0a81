import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import { cellKey } from '../../../src/base/address';
import { suspectsOf } from '../../../src/checks/suspects';
import { culpritText } from '../../../src/checks/words/wording.zh-CN';
import type { Grid } from '../../../src/grid/grid';
import { withRowBelow } from '../../../src/grid/grid';
import { labelText } from '../../../src/grid/cell-value';
import { loadSample } from '../../fixtures/load-sample';
import { BUDGET_BESIDE_FORMS, OVERALL, PROJECT_FORM } from '../../fixtures/performance-forms';
import { sheet, withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';

/** What the errors say: the cause of broken sums, or the rule that is not kept. */
function told(grids: readonly Grid[]): readonly string[] {
  return check(...grids).findings.flatMap((finding) => {
    if (finding.severity !== 'error') return [];
    if (finding.kind !== 'arithmetic') return `${finding.rule} ${finding.kind}`;
    expect(suspectsOf(finding).kind).toBe('layout');
    return culpritText(finding);
  });
}

describe('a mistake of a row or a label', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const onSheet = (name: string, edit: (grid: Grid) => Grid) =>
    clean.map((grid) => (grid.name === name ? edit(grid) : grid));

  const rowOf = (grid: Grid, code: string) => {
    const row = grid.rows.findIndex(([first]) => first !== undefined && labelText(first) === code);
    if (row < 0) throw new Error(`${grid.name} has no ${code}`);
    return row;
  };

  const without = (grid: Grid, code: string): Grid => {
    const row = rowOf(grid, code);
    return { ...grid, rows: grid.rows.filter((_, position) => position !== row) };
  };

  const withLine = (grid: Grid, below: string, line: string): Grid =>
    withRowBelow(grid, rowOf(grid, below), sheet('', line).rows[0] ?? []);

  it('of a row printed twice asks to delete the second one, and says nothing else', () => {
    const twice = onSheet('预算05表', (grid) => {
      const row = rowOf(grid, '2080506');
      return withRowBelow(grid, row, grid.rows[row] ?? []);
    });
    expect(told(twice)).toEqual([
      '预算05表!A23（2080506 机关事业单位职业年金缴费支出）与 预算05表!A22 重复列示，请删去重复的一行，改正后 3 项检查都能通过',
    ]);
  });

  it('of a line printed twice goes with its quantity and price', () => {
    const twice = onSheet('预算12表', (grid) => {
      const row = grid.rows.findIndex((cells) =>
        cells.some((cell) => labelText(cell).includes('台式计算机')),
      );
      return withRowBelow(grid, row, grid.rows[row] ?? []);
    });
    expect(told(twice)).toEqual([
      expect.stringMatching(
        /^预算12表!\w+（.*台式计算机）与 预算12表!\w+ 重复列示，请删去重复的一行/,
      ),
    ]);
  });

  it('of rows printed twice in a run is one error', () => {
    const twice = onSheet('预算05表', (grid) => {
      const row = rowOf(grid, '2080506');
      const rows = grid.rows.slice(row - 1, row + 1);
      return {
        ...grid,
        rows: [...grid.rows.slice(0, row + 1), ...rows, ...grid.rows.slice(row + 1)],
      };
    });
    expect(told(twice)).toEqual([
      '预算05表!A23（2080505 机关事业单位基本养老保险缴费支出）起 2 行与 预算05表!A21 重复列示，请删去重复的各行，改正后 3 项检查都能通过',
    ]);
  });

  it('of a row left out names it with its figures, from the table that prints it', () => {
    const rowless = onSheet('预算05表', (grid) => without(grid, '2080506'));
    expect(told(rowless)).toEqual([
      '预算05表!A19（20805 行政事业单位养老支出）之下缺少一行，请补上：2080506 机关事业单位职业年金缴费支出，合计 24.46 万元，小计 24.46 万元，人员经费 24.46 万元（预算03表!A21 列有此行），改正后 4 项检查都能通过',
    ]);
  });

  it('of a row in no total that is hidden asks to delete or count it', () => {
    const line = '2080599 | 其他行政事业单位养老支出 | 7.31 | 7.31 | 7.31';
    const surplus = onSheet('预算05表', (grid) => withLine(grid, '2080506', line));
    expect(told(surplus)).toEqual([
      '预算05表!A23（2080599 其他行政事业单位养老支出）这一行疑为多余，它的数不在合计之内，请核实后删去这一行，或计入合计，改正后 3 项检查都能通过',
    ]);
    const hidden = surplus.map((grid) =>
      grid.name === '预算05表' ? { ...grid, hiddenRows: new Set([22]) } : grid,
    );
    expect(told(hidden)).toEqual([
      '预算05表!A23（2080599 其他行政事业单位养老支出）这一行被隐藏，它的数不在合计之内，请删去这一行，或取消隐藏并计入合计，改正后 3 项检查都能通过',
    ]);
  });

  it('of a row in no total is not laid to a figure that forms print as well', () => {
    const line = '42010124900T000000013 | 培训 | 示例区数据中心 | 20.00 | 20.00 | | | | | |';
    const grids = [...BUDGET_BESIDE_FORMS, OVERALL, PROJECT_FORM].map((grid) => {
      if (grid.name !== '项目') return grid;
      const below = grid.rows.findIndex((cells) =>
        cells.some((cell) => labelText(cell) === '网络租赁'),
      );
      return withRowBelow(grid, below, sheet('', line).rows[0] ?? []);
    });
    expect(told(grids)).toEqual([
      expect.stringMatching(
        /^项目!A\d+（42010124900T000000013 培训）这一行疑为多余，它的数不在合计之内/,
      ),
    ]);
  });

  it('of one stale total row is no row too many', () => {
    const set = makeSet({
      ...{ seed: 12_345, document: '预算', size: 'small', rounded: false, formulas: false },
    });
    const at = (place: string) => {
      const cell = set.cells.find((one) => cellKey(one) === place);
      if (cell === undefined) throw new Error(`there is no ${place}`);
      return cell;
    };
    // The totals of 310 as they were before the third row below them was there.
    const stale = new Map(
      ['C', 'E'].map((column) => {
        const total = at(`预算07表!${column}19`);
        return [total.index, total.stored - at(`预算07表!${column}22`).stored];
      }),
    );
    const { suspects, texts } = check(...editSet(set, stale).grids);
    expect(suspects).toEqual(['decided']);
    expect(texts[0]).toMatch(/^预算07表!C19（310 .*）及 预算07表!E19 疑有误/);
  });

  it('of totals that do not count a row names the total row and the row', () => {
    const stale = changed(clean, {
      ...{ '预算05表!C19': '59.53', '预算05表!D19': '59.53', '预算05表!E19': '58.68' },
    });
    expect(told(stale)).toEqual([
      '预算05表!A19（20805 行政事业单位养老支出）没有随分项更新，没有计入 预算05表!A22（2080506 机关事业单位职业年金缴费支出），请按分项重新加总，改正后 8 项检查都能通过',
    ]);
  });

  it('is not one of totals where these are blank: the figures below them slid', () => {
    const set = makeSet({
      ...{ seed: 11_000, document: '决算', size: 'small', rounded: false, formulas: true },
    });
    const basic = set.cells.find((cell) => cellKey(cell) === '公开03表!F16');
    const project = set.cells.find((cell) => cellKey(cell) === '公开03表!G16');
    if (basic?.blank !== false || project?.blank !== true) throw new Error('the row is another');
    const slid = new Map([
      [basic.index, null],
      [project.index, basic.stored],
    ]);
    expect(check(...editSet(set, slid).grids).suspects[0]).toBe('decided');
  });

  it('of a code names the code cell and the right code', () => {
    const text = (address: string, code: string) =>
      onSheet('预算05表', (grid) => withCells(grid, { [address]: code }));
    // 类 and 款 of a slip, and an item among those of another 类.
    expect(told(text('A18', '209'))).toEqual([
      expect.stringMatching(
        /^预算05表!A18（209 社会保障和就业支出）的编码疑有误，应为 208，改正后/,
      ),
    ]);
    expect(told(text('A19', '20508'))).not.toEqual([]);
    expect(told(text('A22', '2010506'))).toEqual([
      expect.stringMatching(/^预算05表!A22（2010506 .*）的编码疑有误，应为 2080506，改正后/),
    ]);
  });

  it('of the unit printed over a table names the label and not the figures', () => {
    const inYuan = onSheet('预算05表', (grid) => {
      const row = grid.rows.findIndex((cells) =>
        cells.some((cell) => labelText(cell).includes('万元')),
      );
      const column = (grid.rows[row] ?? []).findIndex((cell) => labelText(cell).includes('万元'));
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      return withCells(grid, { [address]: '单位：元' });
    });
    expect(told(inYuan)).toEqual([
      expect.stringMatching(
        /^预算05表!D3 写明的金额单位“元”疑应为“万元”，表中 \d+ 个数按“万元”才与其他表相符/,
      ),
    ]);
  });
});
