import { judgeKind } from '../../scripts/bench/injection/injection-bench';
import { makeSet } from '../../scripts/synthetic/make-set';
import type { SetDescription } from '../../scripts/synthetic/synthetic-set';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';

const DOCUMENTS = ['预算', '决算'] as const;
const EACH_WAY = [false, true].flatMap((rounded) =>
  [false, true].map((formulas) => ({ rounded, formulas })),
);

const CLEAN: readonly SetDescription[] = DOCUMENTS.flatMap((document) =>
  EACH_WAY.flatMap((way) => [
    ...[1, 2, 3, 4, 5].map((seed) => ({ ...way, document, seed, size: 'small' as const })),
    { ...way, document, seed: 6, size: 'typical' },
  ]),
);

describe('a coherent set', () => {
  it.each(DOCUMENTS)('of a %s is recognised wholly and has no error', (document) => {
    for (const description of CLEAN.filter((one) => one.document === document)) {
      const { grids } = makeSet(description);
      const { sets, unrecognised } = inspectWorkbook(grids);
      const errors = sets.flatMap(({ checks }) =>
        checks.findings.flatMap(({ severity, id }) => (severity === 'error' ? id : [])),
      );
      expect([description, unrecognised, errors]).toEqual([description, [], []]);
      expect(sets.map(({ set }) => set.tables.length)).toEqual([grids.length]);
    }
  });

  it('is the same for the same seed', () => {
    const [description] = CLEAN;
    if (description === undefined) throw new Error('there is no set');
    expect(makeSet(description)).toEqual(makeSet(description));
  });
});

describe('a planted error', () => {
  /** Of 16 typed ones in small sets: found, and named as the only first suspect. */
  it.each([
    ['digit', 16, 15],
    ['transposed', 16, 15],
    ['sign', 16, 16],
    ['scale ×10', 16, 16],
    ['delta', 15, 14],
    ['prior year', 16, 15],
    ['swap', 15, 13],
  ])('%s is found in %i of 16 sets and named first in %i', (kind, found, first) => {
    const verdicts = judgeKind(kind, false, 16, ['small']);
    expect(verdicts).toHaveLength(16);
    const shown = verdicts.filter((verdict) => verdict.detectable);
    expect(shown.length).toBeGreaterThanOrEqual(found);
    expect(shown.every((verdict) => verdict.found)).toBe(true);
    expect(shown.filter((verdict) => verdict.first).length).toBeGreaterThanOrEqual(first);
    expect(shown.filter((verdict) => verdict.first && !verdict.proposalRight)).toEqual([]);
    expect(verdicts.map((verdict) => verdict.falseErrors)).toEqual(verdicts.map(() => 0));
  });
});
