import { editSet } from '../../../scripts/bench/injection/edit-set';
import { FORMULA_KINDS } from '../../../scripts/bench/injection/formula-kinds';
import { makeSet } from '../../../scripts/synthetic/make-set';
import { createRandom } from '../../../scripts/synthetic/random';
import { suspectsOf } from '../../../src/checks/suspects';
import { culpritText } from '../../../src/checks/words/wording.zh-CN';
import { cellAddress } from '../../../src/base/address';
import { check } from '../checked-sheets';

const SET = makeSet({
  ...{ document: '预算', size: 'small', rounded: false, formulas: true, seed: 3 },
});

/** What is said of the first error, with the cell that was made wrong. */
function said(kind: string, seed: number) {
  const mistake = FORMULA_KINDS[kind]?.(createRandom(seed), SET) ?? null;
  if (mistake === null) throw new Error(`${kind} finds no place`);
  const wrong = mistake.set.cells[mistake.wrong];
  const errors = check(...editSet(mistake.set, mistake.edits).grids).findings.filter(
    ({ severity }) => severity === 'error',
  );
  const [first] = errors;
  if (first?.kind !== 'arithmetic' || wrong === undefined) throw new Error('nothing is said');
  const suspects = suspectsOf(first);
  return {
    errors: errors.length,
    named: suspects.kind === 'decided' ? cellAddress(suspects.culprit.fact.cell) : null,
    wrong: cellAddress(wrong),
    text: culpritText(first),
  };
}

describe('a total that is worked out wrongly', () => {
  it.each([
    ['short sum', 1, /公式少加了 [A-Z]+\d+，/],
    ['sum of other rows', 6, /公式少加了 C11，错加了 C15，/],
    ['sum of other rows', 8, /公式少加了 .*错加了 /],
    ['typed over', 2, /手工录入的数/],
  ])('is named, and how: %s', (kind, seed, words) => {
    const { errors, named, wrong, text } = said(kind, seed);
    expect([errors, named]).toEqual([1, wrong]);
    expect(text).toMatch(words);
  });
});

it('a sum without its last part is that, although the others are blank as if it had slid', () => {
  const set = makeSet({ ...SET.description, seed: 88_001 });
  const total = set.cells.find(
    ({ sheet, row, column }) => sheet === '预算11表' && row === 8 && column === 3,
  );
  const kept = total?.addends?.slice(0, -1) ?? [];
  if (total === undefined || kept.length === 0) throw new Error('there is no such total');
  expect(kept.every((part) => set.cells[part]?.blank)).toBe(true);
  const cells = set.cells.map((cell) => (cell === total ? { ...cell, addends: kept } : cell));
  const [first, ...more] = check(...editSet({ ...set, cells }, new Map()).grids).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (first?.kind !== 'arithmetic') throw new Error('nothing is said');
  expect(more).toEqual([]);
  expect(cellAddress(first.cell)).toBe('D9');
  expect(culpritText(first)).toMatch(/公式少加了 L9，/);
});
