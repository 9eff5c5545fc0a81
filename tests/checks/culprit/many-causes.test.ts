import { cellKey } from '../../../src/base/address';
import { finish } from '../../../src/base/steps';
import type { CheckContext, CheckResult } from '../../../src/checks/check-context';
import { runChecks } from '../../../src/checks/run-checks';
import { suspectsOf } from '../../../src/checks/suspects';
import { findingCells } from '../../../src/session/findings/finding-cells';
import { culpritText } from '../../../src/checks/words/wording.zh-CN';
import type { Fact } from '../../../src/facts/fact';
import { figureOf } from '../../../src/facts/fact';
import { createFactBook } from '../../../src/facts/fact-book';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import type { CheckedSheets } from '../checked-sheets';
import { changed, check, contextOf } from '../checked-sheets';
import { expectSentence } from '../every-finding';
import { PLACE, UNIT, amountsOf, interchanged, readsNothing } from './wrong-amount';

const WORKBOOKS = 25;

describe('many wrong amounts in one workbook', () => {
  let clean: readonly Grid[];
  let context: CheckContext;
  let amounts: readonly Fact[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
    context = contextOf(...clean);
    amounts = amountsOf(context);
  });

  const named = (checked: CheckedSheets) =>
    checked.arithmetic.map((_, position) => checked.culprits(position)[0]).sort();

  it('are each found, four that hang together as well as three of them', () => {
    const three = { '预算03表!C26': '59.04', '预算01表!D31': '1680.35', '预算01表!D9': '19.00' };
    const ofThree = named(check(...changed(clean, three)));
    expect(ofThree).toEqual([
      '预算01表!D31 1680.35→1670.35',
      '预算01表!D9 19.00→18.60',
      '预算03表!C26 59.04→58.04',
    ]);
    const four = check(...changed(clean, { ...three, '预算01表!D8': '6.38' }));
    expect(four.suspects).toEqual(['decided', 'decided', 'decided', 'decided']);
    expect(named(four)).toEqual([...ofThree, '预算01表!D8 6.38→3.38'].sort());
  });

  it.each([
    [2, 100],
    [4, 98],
    [8, 94],
    [22, 88],
  ])(
    '%i of them, anywhere: at least %i % come first in a finding, with the right value',
    (count, share) => {
      let found = 0;
      for (let seed = 1; seed <= WORKBOOKS; seed += 1) {
        const wrong = plant(amounts, count, seed);
        const { findings } = checkedWith(context, wrong);
        for (const finding of findings) {
          const first = finding.kind === 'arithmetic' ? finding.culprits[0] : undefined;
          if (first === undefined) continue;
          const right = [first.fact, ...first.copies].filter(
            ({ index }) => wrong.has(index) && figureAt(context, index) === first.proposed,
          );
          found += right.length;
        }
      }
      expect((100 * found) / (count * WORKBOOKS)).toBeGreaterThanOrEqual(share);
    },
  );

  it('leave no broken relation without a finding, and no two findings with one id', () => {
    for (let seed = 1; seed <= WORKBOOKS; seed += 1) {
      const { findings, outcomes } = checkedWith(context, plant(amounts, 22, seed));
      const folded = new Set(
        findings.flatMap((finding) =>
          finding.kind === 'arithmetic' ? finding.relations.map(({ relation }) => relation.id) : [],
        ),
      );
      const failed = outcomes.filter(
        ({ rule, outcome }) => rule.startsWith('C') && outcome === 'fail',
      );
      expect(failed.filter(({ relation }) => !folded.has(relation))).toEqual([]);
      const ids = findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('propose only values that break no relation which holds', () => {
    for (let seed = 1; seed <= WORKBOOKS; seed += 1) {
      const wrong = plant(amounts, 22, seed);
      const before = brokenIn(checkedWith(context, wrong));
      const corrected = new Map(wrong);
      for (const finding of checkedWith(context, wrong).findings) {
        const first = finding.kind === 'arithmetic' ? finding.culprits[0] : undefined;
        if (first === undefined || first.proposed === null) continue;
        const { fact, copies, isCarried, proposed, stated } = first;
        const change = proposed - (stated ?? 0);
        corrected.set(fact.index, proposed);
        for (const copy of copies) {
          corrected.set(copy.index, isCarried ? (figureOf(copy) ?? 0) + change : proposed);
        }
      }
      const after = brokenIn(checkedWith(context, corrected));
      expect(after.filter((relation) => !before.includes(relation))).toEqual([]);
      expect(after.length).toBeLessThan(before.length);
    }
  });

  it('are told table by table where nothing explains them, but for one difference in several', () => {
    let mostTables = 0;
    for (let seed = 1; seed <= WORKBOOKS; seed += 1) {
      const unmended = checkedWith(context, plant(amounts, 60, seed)).findings.flatMap((finding) =>
        finding.kind === 'arithmetic' && suspectsOf(finding).kind === 'unmended' ? finding : [],
      );
      const tables = unmended.map(({ relations }) => {
        const subjects = relations.map(
          ({ relation }) => context.book.facts[relation.terms[0]?.fact ?? -1]?.table,
        );
        const differences = relations.map(({ stated, computed }) => Math.abs(stated - computed));
        const spread = Math.max(...differences) - Math.min(...differences);
        // Rounded sums of one change differ in their last places.
        if (new Set(subjects).size > 1) expect(spread).toBeLessThan(20 * PLACE);
        return subjects[0];
      });
      mostTables = Math.max(mostTables, new Set(tables).size);
    }
    expect(mostTables).toBeGreaterThan(2);
  });

  it('say of a single sum that it does not hold and which cells take part', () => {
    const singles = Array.from({ length: WORKBOOKS }, (_, seed) =>
      checkedWith(context, plant(amounts, 60, seed + 1)),
    )
      .flatMap(({ findings }) => findings)
      .flatMap((finding) => (finding.kind === 'arithmetic' ? finding : []))
      .filter((one) => suspectsOf(one).kind === 'unmended' && one.relations.length === 1);
    expect(singles.length).toBeGreaterThan(0);
    for (const finding of singles) {
      const text = culpritText(finding);
      expectSentence(text);
      expect(text).toContain(`${finding.cells.length} 个单元格的数对不上，请核对：`);
      expect(findingCells(finding)).toHaveLength(finding.cells.length);
      const [first] = finding.cells;
      expect(text).toContain(first === undefined ? '没有单元格' : cellKey(first.cell));
    }
  });
});

function figureAt({ book }: CheckContext, index: number): number | null {
  const fact = book.facts[index];
  return fact === undefined ? null : figureOf(fact);
}

function brokenIn({ outcomes }: CheckResult): readonly string[] {
  return outcomes.flatMap(({ rule, relation, outcome }) =>
    rule.startsWith('C') && outcome === 'fail' ? relation : [],
  );
}

/** Some cells with another amount each; the same ones for the same seed. */
function plant(amounts: readonly Fact[], count: number, seed: number): ReadonlyMap<number, number> {
  const changes = [
    (amount: number) => amount + UNIT,
    (amount: number) => amount - UNIT / 2,
    (amount: number) => amount * 10,
    interchanged,
  ];
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
  for (let warmUp = 0; warmUp < 5; warmUp += 1) next(1);
  const wrong = new Map<number, number>();
  while (wrong.size < count) {
    const fact = amounts[next(amounts.length)];
    const change = changes[next(changes.length)];
    if (fact === undefined || change === undefined) throw new Error('nothing to change');
    wrong.set(fact.index, change(figureOf(fact) ?? 0));
  }
  return wrong;
}

/** What checking comes to as if the cells held other amounts. */
function checkedWith(context: CheckContext, wrong: ReadonlyMap<number, number>): CheckResult {
  const { book } = context;
  const change = (facts: readonly Fact[]) =>
    facts.map((fact): Fact => {
      const value = wrong.get(fact.index);
      return value === undefined
        ? fact
        : { ...fact, reading: { kind: 'figure', value, hidden: null } };
    });
  const changedBook = finish(
    createFactBook(book.set, change(book.amounts), change(book.unitPrices)),
  );
  return runChecks({ ...context, reread: readsNothing, book: changedBook });
}
