import type { CodeBooks } from '../../src/codes/load-code-book';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { CheckedSheets, check, contextOf } from './checked-sheets';
import { byFunction } from './small-tables';

/** Books whose functional classification cannot be asked. */
function damagedBooks(): CodeBooks {
  const refuse = (): never => {
    throw new RangeError('not for people');
  };
  const books = loadCodeBooks();
  return { ...books, function: { ...books.function, matchName: refuse, edition: refuse } };
}

describe('running the checks', () => {
  it('ends a rule that throws in crashed and goes on with the others', async () => {
    const context = contextOf(...(await loadSample(PLANTED_2024)));
    const whole = new CheckedSheets(context);
    const damaged = new CheckedSheets({ ...context, books: damagedBooks() });
    const crashed = damaged.result.outcomes.filter(({ outcome }) => outcome === 'crashed');
    expect(crashed.map(({ rule }) => rule)).toContain('E2');
    for (const { reason, rule } of crashed) {
      expect(rule.startsWith('E')).toBe(true);
      expect(reason).toEqual({ kind: 'failure', place: 'RangeError' });
    }
    const stopped = new Set(crashed.map(({ rule }) => rule));
    const others = whole.findings.filter(({ rule }) => !stopped.has(rule));
    expect(others.length).toBeGreaterThan(4);
    expect(damaged.findings.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('says of each rule that has nothing to check why', () => {
    const checked = check(byFunction('支出', '部门支出总表', '| 合计 | 5.00 | 5.00 |'));
    const silent = checked.result.outcomes.filter(
      ({ rule, relation, outcome }) => outcome === 'not-applicable' && rule === relation,
    );
    const reasons = new Map(silent.map(({ rule, reason }) => [rule, reason]));
    expect(reasons.get('C1')).toEqual({ kind: 'missingTables', kinds: ['部门收支总表'] });
    expect(reasons.get('C5')).toEqual({
      kind: 'missingTables',
      kinds: ['一般公共预算支出表', '一般公共预算基本支出表'],
    });
    expect(reasons.get('E2')).toEqual({ kind: 'nothingToCheck' });
    expect([...reasons.values()].filter((reason) => reason === null)).toEqual([]);
  });

  it('shows broken arithmetic first and 尾差 last', async () => {
    const kinds = check(...(await loadSample(PLANTED_2024))).findings.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });

  it('gives every outcome a relation or rule, and every failed relation a finding', async () => {
    const { findings, outcomes } = check(...(await loadSample(PLANTED_2024))).result;
    const folded = new Set(
      findings.flatMap((finding) =>
        finding.kind === 'arithmetic' ? finding.relations.map(({ relation }) => relation.id) : [],
      ),
    );
    const failed = outcomes.filter(
      ({ rule, outcome }) => rule.startsWith('C') && outcome === 'fail',
    );
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.map(({ relation }) => relation).sort()).toEqual([...folded].sort());
  });

  it('changes nothing that it was given', async () => {
    const grids = await loadSample(CLEAN_2024);
    const before = JSON.stringify(grids);
    check(...grids);
    expect(JSON.stringify(grids)).toBe(before);
  });
});

const ORDER = ['arithmetic', 'form', 'rounding'];
