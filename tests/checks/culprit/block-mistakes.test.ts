import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import type { SyntheticSet } from '../../../scripts/synthetic/synthetic-set';
import { cellKey } from '../../../src/base/address';
import { formatAmount } from '../../../src/base/amount';
import { findingText } from '../../../src/checks/words/wording.zh-CN';
import { byFunction, incomeAndExpenditure } from '../small-tables';

const TYPED = { seed: 1001, document: '预算', size: 'small', rounded: false } as const;

function place(set: SyntheticSet, at: string) {
  const cell = set.cells.find((one) => cellKey(one) === at);
  if (cell === undefined) throw new Error(`there is no ${at}`);
  return cell;
}

/** What is named in each error, as `预算05表!C5→625.22`, and how many cells with it. */
function named(set: SyntheticSet, edits: ReadonlyMap<number, number | null>): readonly string[] {
  return inspectWorkbook(editSet(set, edits).grids).sets.flatMap(({ checks }) =>
    checks.findings.flatMap((finding) => {
      if (finding.kind !== 'arithmetic' || finding.severity !== 'error') return [];
      const [first, second] = finding.culprits;
      if (first === undefined || second?.confidence === first.confidence) return 'undecided';
      const { unit, places } = first.fact.table;
      const proposed = formatAmount(first.proposed ?? 0, unit, places);
      return `${cellKey(first.fact.cell)}→${proposed} +${first.copies.length}`;
    }),
  );
}

describe('a mistake of many cells', () => {
  const set = makeSet({ ...TYPED, formulas: false });

  it('a column typed in 元 under 万元 is one error', () => {
    const column = set.cells.filter(
      (cell) => cell.sheet === '预算05表' && cell.column === 2 && !cell.blank,
    );
    const edits = new Map(column.map((cell) => [cell.index, cell.stored * 10_000]));
    const [first] = column;
    if (first === undefined) throw new Error('the column is empty');
    const right = formatAmount(first.stored, '万元', 2);
    expect(named(set, edits)).toEqual([`${cellKey(first)}→${right} +${column.length - 1}`]);
    const [inspected] = inspectWorkbook(editSet(set, edits).grids).sets;
    const texts = inspected?.checks.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => findingText(inspected.book, finding));
    expect(texts?.[0]).toContain(`等 ${column.length} 个数疑有误`);
    expect(texts?.[0]).toContain('可能是写明的金额单位“万元”有误');
  });

  /** What is said of the errors when these figures stand there with the opposite sign. */
  function ofOppositeSign(own: (cell: SyntheticSet['cells'][number]) => boolean) {
    const cells = set.cells.filter((cell) => own(cell) && !cell.blank && cell.stored !== 0);
    const edits = new Map(cells.map((cell) => [cell.index, -cell.stored]));
    const [first] = cells;
    if (first === undefined) throw new Error('there is no figure');
    const [inspected] = inspectWorkbook(editSet(set, edits).grids).sets;
    const texts = inspected?.checks.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => findingText(inspected.book, finding));
    const expected = `${cellKey(first)}→${formatAmount(first.stored, '万元', 2)} +${cells.length - 1}`;
    return { errors: named(set, edits), expected, text: texts?.[0] ?? '' };
  }

  it.each([2, 4])('column %s of the opposite sign is one error', (column) => {
    const { errors, expected, text } = ofOppositeSign(
      (cell) => cell.sheet === '预算05表' && cell.column === column,
    );
    expect(errors).toEqual([expected]);
    expect(text).toContain('（正负号相反），应是整列的正负号填反');
  });

  it('a table of the opposite sign is one error', () => {
    const { errors, expected, text } = ofOppositeSign((cell) => cell.sheet === '预算05表');
    expect(errors).toEqual([expected]);
    expect(text).toContain('应是整张表的正负号填反');
  });

  it('two neighbours interchanged are one mistake of both', () => {
    const row = set.cells.find(
      (cell) => cell.sheet === '预算05表' && cell.column === 4 && cell.row === 5 && !cell.blank,
    );
    const beside = row === undefined ? undefined : set.cells[row.index + 1];
    if (row === undefined || beside === undefined) throw new Error('the row is short');
    const edits = new Map([
      [row.index, beside.stored],
      [beside.index, row.stored],
    ]);
    expect(named(set, edits)).toEqual([
      `${cellKey(row)}→${formatAmount(row.stored, '万元', 2)} +1`,
    ]);
  });

  /** Cells of 预算05表 from this one on, and what they hold when all stand one place further on. */
  function slid(places: readonly string[]): ReadonlyMap<number, number | null> {
    const cells = places.map((at) => place(set, at));
    return new Map(
      cells.map((cell, position) => {
        const before = cells[position - 1];
        return [cell.index, before === undefined || before.blank ? null : before.stored];
      }),
    );
  }

  it('figures that slid one column to the right are one error with the empty cell first', () => {
    const rows = set.cells.filter((cell) => cell.sheet === '预算05表' && cell.column === 2);
    const row = rows.find(
      ({ index, row: own }) => own > 6 && set.cells[index + 4]?.blank === false,
    );
    if (row === undefined) throw new Error('no row is filled');
    const names = [0, 1, 2, 3, 4].map((offset) => {
      const cell = set.cells[row.index + offset];
      if (cell === undefined) throw new Error('the row is short');
      return cellKey(cell);
    });
    const right = formatAmount(row.stored, '万元', 2);
    expect(named(set, slid(names))).toEqual([`${cellKey(row)}→${right} +4`]);
  });

  it('rows whose figures slid down by one in all columns are one error', () => {
    const moved = set.cells.filter(({ sheet, row }) => sheet === '预算05表' && row >= 5 && row < 9);
    const edits = new Map(
      moved.map((cell) => {
        const above = moved.find(
          ({ row, column }) => column === cell.column && row === cell.row - 1,
        );
        return [cell.index, above === undefined || above.blank ? null : above.stored] as const;
      }),
    );
    const [first] = moved;
    if (first === undefined) throw new Error('there are no rows');
    const right = formatAmount(first.stored, '万元', 2);
    const [only, ...others] = named(set, edits);
    expect(only).toContain(`${cellKey(first)}→${right} +`);
    expect(others).toEqual([]);
    const [inspected] = inspectWorkbook(editSet(set, edits).grids).sets;
    const texts = inspected?.checks.findings.map((finding) => findingText(inspected.book, finding));
    expect(texts?.[0]).toContain('应是第 6 至 9 行的数整行下移了一行');
  });

  it.each([
    ['twenty', 20],
    ['all', Infinity],
  ])('%s figures below one that slid down a long column are one error', (_, length) => {
    const long = makeSet({ ...TYPED, size: 'large', formulas: false });
    const column = long.cells.filter(
      ({ sheet, column: own, row }) => sheet === '预算05表' && own === 2 && row > 6,
    );
    const cells = column.slice(2, 2 + length);
    const [first] = cells;
    if (first === undefined) throw new Error('the column is short');
    const edits = new Map(
      cells.map((cell, at) => [cell.index, cells[at - 1]?.stored ?? null] as const),
    );
    const right = formatAmount(first.stored, '万元', 2);
    const [only, ...others] = named(long, edits);
    expect(only).toContain(`${cellKey(first)}→${right} +`);
    expect(others).toEqual([]);
  });

  it('two neighbours in rows with one part each are named although only two sums break', () => {
    const single = set.cells.find((cell) => {
      const beside = set.cells[cell.index + 1];
      const above = set.cells.find(
        (other) =>
          other.sheet === cell.sheet && other.column === cell.column && other.row === cell.row - 1,
      );
      return (
        cell.sheet === '预算05表' &&
        cell.column === 4 &&
        !cell.blank &&
        beside?.blank === false &&
        beside.stored !== cell.stored &&
        above?.stored === cell.stored &&
        cell.row > 6
      );
    });
    const beside = single === undefined ? undefined : set.cells[single.index + 1];
    if (single === undefined || beside === undefined) throw new Error('there is no such row');
    const edits = new Map([
      [single.index, beside.stored],
      [beside.index, single.stored],
    ]);
    expect(named(set, edits)).toEqual([
      `${cellKey(single)}→${formatAmount(single.stored, '万元', 2)} +1`,
    ]);
  });
});

it('a total interchanged with its first part is one mistake, although rounding hides a sum of the part', () => {
  const rounded = { document: '决算', size: 'typical', rounded: true, formulas: false } as const;
  const set = makeSet({ ...rounded, seed: 20_266 });
  const [total, part] = [place(set, '公开09表!I7'), place(set, '公开09表!J7')];
  const edits = new Map([
    [total.index, part.stored],
    [part.index, total.stored],
  ]);
  expect(named(set, edits)).toEqual([`公开09表!I7→${formatAmount(total.stored, '万元', 2)} +1`]);
});

it('a column of the opposite sign is one mistake although its own parts miss the total', () => {
  const sheets = [
    incomeAndExpenditure('本年收入合计 | 30.00 | 本年支出合计 | 30.00'),
    byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | -30.00 | 30.00 |
      201 | 一般公共服务支出 | -10.00 | 10.00 |
      205 | 教育支出 | -12.00 | 12.00 |
      210 | 卫生健康支出 | -7.00 | 7.00 |`,
    ),
  ];
  const [inspected] = inspectWorkbook(sheets).sets;
  const signs = inspected?.checks.findings.flatMap((finding) =>
    finding.kind === 'arithmetic'
      ? finding.culprits.filter(({ pattern }) => pattern === 'sign')
      : [],
  );
  expect(signs?.map(({ copies }) => copies.length)).toEqual([3]);
});

describe('a set whose totals are live formulas', () => {
  const set = makeSet({ ...TYPED, formulas: true });

  it('a wrong figure is named, not the totals that it carries along', () => {
    const cell = place(set, '预算05表!G8');
    expect(set.cells.some(({ addends }) => addends?.includes(cell.index))).toBe(true);
    const edits = new Map([[cell.index, cell.stored + 123_000_000]]);
    const right = formatAmount(cell.stored, '万元', 2);
    expect(named(set, edits)).toEqual([`预算05表!G8→${right} +0`]);
  });
});

describe('a set of rounded amounts', () => {
  const set = makeSet({
    ...{ seed: 5002, document: '决算', size: 'typical' },
    ...{ rounded: true, formulas: false },
  });

  it('a figure with one nought too many is told to the digit, not as its rounded sums say', () => {
    const cell = place(set, '公开02表!E112');
    const right = formatAmount(cell.stored, '万元', 2);
    expect(named(set, new Map([[cell.index, cell.stored * 10]]))).toEqual([
      `公开02表!E112→${right} +0`,
    ]);
  });
});
