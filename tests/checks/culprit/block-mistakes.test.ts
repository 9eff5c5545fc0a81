import { inspectWorkbook } from '../../../src/session/inspect-workbook';
import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import type { SyntheticSet } from '../../../scripts/synthetic/synthetic-set';
import { cellKey } from '../../../src/base/address';
import { formatAmount } from '../../../src/base/amount';
import { findingText } from '../../../src/checks/wording.zh-CN';

const TYPED = { seed: 1001, document: '预算', size: 'small', rounded: false } as const;

function place(set: SyntheticSet, at: string) {
  const cell = set.cells.find((one) => cellKey(one) === at);
  if (cell === undefined) throw new Error(`there is no ${at}`);
  return cell;
}

/** What is named in each error, as `预算05表!C5→625.22`, and how many cells with it. */
function named(set: SyntheticSet, edits: ReadonlyMap<number, number>): readonly string[] {
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
  });

  it('two neighbours interchanged are named both, each with the value of the other', () => {
    const row = set.cells.find(
      (cell) => cell.sheet === '预算05表' && cell.column === 4 && cell.row === 5 && !cell.blank,
    );
    const beside = row === undefined ? undefined : set.cells[row.index + 1];
    if (row === undefined || beside === undefined) throw new Error('the row is short');
    const edits = new Map([
      [row.index, beside.stored],
      [beside.index, row.stored],
    ]);
    const text = (cell: typeof row) =>
      `${cellKey(cell)}→${formatAmount(cell.stored, '万元', 2)} +0`;
    expect([...named(set, edits)].sort()).toEqual([text(row), text(beside)].sort());
  });
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
