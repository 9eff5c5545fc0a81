import fc from 'fast-check';
import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { shifted } from '../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { check, relationsOf } from './checked-sheets';
import { appropriation, incomeAndExpenditure } from './small-tables';

describe('ids', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  it('of relations are unique', () => {
    const ids = relationsOf(...clean).relations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(400);
    const twice = ids.filter((id, position) => ids.indexOf(id) !== position);
    expect(twice).toEqual([]);
    // Numbered are only those that a code printed twice brings about.
    expect(ids.filter((id) => id.includes('#'))).toEqual([]);
  });

  it('of relations tell several parts of one figure apart', () => {
    const income = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 80.00 | 一、教育支出 | 100.00
      二、政府性基金预算拨款收入 | 20.00 |
      本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
    const fiscal = appropriation(`
      一、本年收入 | 100.00 | 一、本年支出 | 100.00
      收入总计 | 100.00 | 支出总计 | 100.00`);
    const ids = relationsOf(income, fiscal)
      .relations.filter(({ generator }) => generator === 'ofWhich')
      .map(({ id }) => id);
    expect(ids.filter((id) => id.includes('fund=governmentFund'))).toHaveLength(1);
    expect(ids.filter((id) => id.includes('fund=generalPublicBudget'))).toHaveLength(1);
    expect(ids.filter((id) => id.includes('#'))).toEqual([]);
  });

  it('of findings and outcomes are unique', () => {
    const { findings, outcomes } = check(...planted).result;
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const relations = outcomes.filter(({ rule }) => rule.startsWith('C'));
    expect(new Set(relations.map(({ relation }) => relation)).size).toBe(relations.length);
  });

  it('of relations and findings stay the same when rows or columns are put in before a table', () => {
    const relations = relationsOf(...clean).relations.map(({ id }) => id);
    const findings = check(...planted).findings.map(({ id }) => id);
    const names = clean.map(({ name }) => name);
    const move = fc.record({
      name: fc.constantFrom(...names),
      rows: fc.integer({ min: 0, max: 5 }),
      columns: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(move, ({ name, rows, columns }) => {
        const moved = (grids: readonly Grid[]) =>
          grids.map((grid) => (grid.name === name ? shifted(grid, rows, columns) : grid));
        expect(relationsOf(...moved(clean)).relations.map(({ id }) => id)).toEqual(relations);
        expect(check(...moved(planted)).findings.map(({ id }) => id)).toEqual(findings);
      }),
      { seed: 20240101, numRuns: 25 },
    );
  });

  it('do not depend on the order of the sheets', () => {
    const sorted = (grids: readonly Grid[]) =>
      check(...grids)
        .findings.map(({ id }) => id)
        .sort();
    expect(sorted([...planted].reverse())).toEqual(sorted(planted));
  });
});
