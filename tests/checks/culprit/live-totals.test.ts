import type { Edits } from '../../../scripts/bench/injection/edit-set';
import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import type {
  SetDescription,
  SyntheticCell,
  SyntheticSet,
} from '../../../scripts/synthetic/synthetic-set';
import { cellAddress, cellKey } from '../../../src/base/address';
import { suspectsOf } from '../../../src/checks/suspects';
import { check } from '../checked-sheets';

const LIVE = { size: 'typical', rounded: false, formulas: true, seed: 88_000 } as const;

function setOf(description: Partial<SetDescription> & Pick<SetDescription, 'document'>) {
  return makeSet({ ...LIVE, ...description });
}

function placeIn(set: SyntheticSet, sheet: string, at: string): SyntheticCell {
  const cell = set.cells.find((one) => one.sheet === sheet && cellAddress(one) === at);
  if (cell === undefined) throw new Error(`there is no ${sheet}!${at}`);
  return cell;
}

function typedIn(set: SyntheticSet, sheet: string, column: string) {
  return set.cells.filter(
    (cell) =>
      cell.sheet === sheet &&
      cellAddress(cell).replace(/\d/g, '') === column &&
      cell.addends === null &&
      !cell.blank,
  );
}

/** What each error says is wrong, and with how many further cells. */
function told(set: SyntheticSet, edits: Edits): readonly string[] {
  return check(...editSet(set, edits).grids).findings.flatMap((finding) => {
    if (finding.kind !== 'arithmetic' || finding.severity !== 'error') return [];
    const suspects = suspectsOf(finding);
    if (suspects.kind === 'layout') return suspects.layout.mistake.kind;
    if (suspects.kind !== 'decided') return suspects.kind;
    const { fact, copies } = suspects.culprit;
    return `${cellKey(fact.cell)} +${copies.length}`;
  });
}

describe('figures that live totals carry on', () => {
  it('of a whole table in 元 under 万元 are one error, although the totals come to more than 9,000 亿元', () => {
    const set = setOf({ document: '决算', rounded: true });
    const column = typedIn(set, '公开02表', 'F');
    const edits = new Map(column.map((cell) => [cell.index, cell.stored * 10_000]));
    expect(told(set, edits)).toEqual(['wrongUnit']);
  });

  it('of a column in 元 are one error where their totals hold more digits than they print', () => {
    const set = setOf({ document: '预算', size: 'large', rounded: true, seed: 88_001 });
    const column = typedIn(set, '预算05表', 'E');
    const edits = new Map(column.map((cell) => [cell.index, cell.stored * 10_000]));
    const [first] = column;
    if (first === undefined) throw new Error('the column is empty');
    expect(told(set, edits)).toEqual([`${cellKey(first)} +${column.length - 1}`]);
  });

  it('one in 元 is a wrong figure, not a table in another unit', () => {
    const set = setOf({ document: '决算', size: 'large' });
    const cell = placeIn(set, '公开03表', 'F430');
    const edits = new Map([[cell.index, cell.stored * 10_000]]);
    expect(told(set, edits)).toEqual(['公开03表!F430 +0']);
  });

  it('that were spent are compared with wider tables, whatever was left over before', () => {
    const set = setOf({ document: '决算' });
    for (const cell of typedIn(set, '公开05表', 'G').slice(0, 4)) {
      const edits = new Map([[cell.index, -cell.stored]]);
      expect(told(set, edits)).toEqual([`${cellKey(cell)} +0`]);
    }
  });

  it('that slid are only those that must have, not what stands before them', () => {
    const set = setOf({ document: '预算', size: 'large' });
    const left = placeIn(set, '经济分类表', 'F283');
    const right = placeIn(set, '经济分类表', 'G283');
    const edits = new Map([
      [left.index, null],
      [right.index, left.stored],
    ]);
    expect([right.blank, told(set, edits)]).toEqual([true, ['经济分类表!F283 +1']]);
  });

  it('that slid are told by more than that one of many is just what a sum lacks', () => {
    const set = setOf({ document: '预算', size: 'large', seed: 91_001 });
    const cell = placeIn(set, '预算11表', 'K124');
    expect(told(set, new Map([[cell.index, 53 * cell.step]]))).toEqual(['open']);
  });
});

describe('a figure that no sum tells from the others of its list', () => {
  const set = setOf({ document: '决算' });
  const spentOn = new Map(
    set.cells.flatMap(({ sheet, key, stored }) =>
      sheet === '公开03表' && !key.includes('nature') ? [[key, stored] as const] : [],
    ),
  );
  const isSpent = (cell: SyntheticCell) =>
    spentOn.get(cell.key.replace('flow=income', 'flow=expenditure').replace(/;fund=\w+/, '')) ===
    cell.stored;
  const listed = typedIn(set, '公开02表', 'F').filter(({ stored, step }) => stored > 1000 * step);

  it('stands in the only row without money', () => {
    const cell = listed.find((one) => !isSpent(one));
    if (cell === undefined) throw new Error('there is no such cell');
    const [error] = check(...editSet(set, new Map([[cell.index, null]])).grids).findings;
    if (error?.kind !== 'arithmetic') throw new Error('nothing is said');
    const [first, second] = error.culprits;
    expect(first && cellKey(first.fact.cell)).toBe(cellKey(cell));
    expect(first?.proposed).toBe(cell.stored);
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
  });

  it('comes to what was spent on the code', () => {
    for (const cell of listed.filter(isSpent).slice(0, 3)) {
      const edits = new Map([[cell.index, cell.stored + 300 * cell.step]]);
      const [error] = check(...editSet(set, edits).grids).findings;
      if (error?.kind !== 'arithmetic') throw new Error('nothing is said');
      const [first, second] = error.culprits;
      expect(first && cellKey(first.fact.cell)).toBe(cellKey(cell));
      expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
    }
  });
});
