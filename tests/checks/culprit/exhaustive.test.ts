import fc from 'fast-check';
import type { CheckContext } from '../../../src/checks/check-context';
import type { Fact } from '../../../src/facts/fact';
import { figureOf } from '../../../src/facts/fact';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check, contextOf } from '../checked-sheets';
import type { Diagnosis } from './wrong-amount';
import { amountsOf, diagnose, interchanged, PLACE, placeOf, UNIT } from './wrong-amount';

/** Cells that the relations cannot tell from another one; they are named among equals. */
const UNDECIDABLE: Readonly<Record<string, string>> = {
  '预算08表!A6': 'the only sum of a table of one row: the total or one of its parts',
  '预算08表!F6': 'a part of that sum; the 三公 item may be more than 基本支出 pays',
  '预算12表!N6': 'the total of a one-way list of 其中, compared with nothing else',
  '预算12表!N10': 'a part of that list with room below 面向中小企业',
};

/** What leaving a cell blank comes to where it is not found as one omission. */
const BLANKED: Readonly<Record<string, 'nothing' | 'warning' | 'named'>> = {
  // A blank line is passed through: its parts are added up in its place.
  '预算04表!B6': 'warning',
  // The only part of 公务用车购置及运行费: unresolved; 基本支出 pays more than nothing.
  '预算08表!E6': 'warning',
  // A one-way list, and another cell comes out right with one digit changed.
  '预算12表!M14': 'named',
  '预算12表!N10': 'named',
  '预算12表!N11': 'named',
  '预算12表!N13': 'named',
  // Without a price there is nothing to multiply.
  ...Object.fromEntries(
    [8, 9, 10, 11, 12, 13, 14, 15].map((row) => [`预算12表!J${row}`, 'nothing' as const]),
  ),
};

const CHANGES = {
  'one more': (amount: number) => amount + UNIT,
  'a half less': (amount: number) => amount - UNIT / 2,
  'ten times': (amount: number) => amount * 10,
  '元 for 万元': (amount: number) => amount * 10_000,
  'digits interchanged': interchanged,
} as const;

describe('one wrong amount in a clean workbook', () => {
  let grids: readonly Grid[];
  let context: CheckContext;
  let amounts: readonly Fact[];

  beforeAll(async () => {
    grids = await loadSample(CLEAN_2024);
    context = contextOf(...grids);
    amounts = amountsOf(context);
  });

  const wrong = (fact: Fact, change: keyof typeof CHANGES): Diagnosis =>
    diagnose(context, fact, CHANGES[change](figureOf(fact) ?? 0));

  it('is enough cells to be worth something', () => {
    expect(amounts.length).toBeGreaterThan(300);
    const places = amounts.map(placeOf);
    for (const place of [...Object.keys(UNDECIDABLE), ...Object.keys(BLANKED)]) {
      expect(places).toContain(place);
    }
  });

  it.each([
    ['one more', Object.keys(UNDECIDABLE)],
    ['digits interchanged', []],
  ] as const)(
    'is one error at that cell with the right value: %s, in every cell',
    (change, undecidable) => {
      const missed: string[] = [];
      for (const fact of amounts) {
        const diagnosis = wrong(fact, change);
        expect([placeOf(fact), diagnosis]).toEqual([
          placeOf(fact),
          { errors: 1, others: 0, named: true, decided: diagnosis.decided },
        ]);
        if (!diagnosis.decided) missed.push(placeOf(fact));
      }
      expect(missed).toEqual(undecidable);
    },
  );

  it('is one error at that cell with the right value, whatever the change', () => {
    const anyAmount = fc
      .tuple(
        fc.nat({ max: amounts.length - 1 }),
        fc.oneof(
          fc.constantFrom(...Object.values(CHANGES)),
          fc
            .integer({ min: 100, max: 500_000 })
            .map((places) => (amount: number) => amount + places * PLACE),
        ),
      )
      .map(([position, change]) => ({ fact: amounts[position], change }));
    fc.assert(
      fc.property(anyAmount, ({ fact, change }) => {
        if (fact === undefined) throw new Error('no such cell');
        const diagnosis = diagnose(context, fact, change(figureOf(fact) ?? 0));
        expect(diagnosis).toEqual({
          errors: 1,
          others: 0,
          named: true,
          decided: placeOf(fact) in UNDECIDABLE ? diagnosis.decided : true,
        });
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it('is found when it is left out', () => {
    const blanked = (fact: Fact) => {
      const checked = check(...changed(grids, { [placeOf(fact)]: '' }));
      const [finding, ...others] = checked.arithmetic;
      const culprits = finding?.culprits ?? [];
      const isRight = (culprit: (typeof culprits)[number] | undefined) =>
        culprit?.fact.index === fact.index && culprit.proposed === figureOf(fact);
      if (finding === undefined) return 'nothing';
      if (others.length > 0) return 'several';
      if (culprits.length === 0) return finding.severity;
      const [first, second] = culprits;
      if (isRight(first) && first?.confidence !== second?.confidence) return 'decided';
      return culprits.some(isRight) ? 'named' : 'other cells';
    };
    const expected = (fact: Fact) => BLANKED[placeOf(fact)] ?? 'decided';
    // The totals of the one-way lists of 预算12表 as well: nothing else says what they are.
    // The sum of its row and the one above it want the same in 预算05表!F14.
    const oneWay = ['预算12表!L6', '预算12表!M6', '预算12表!N6'];
    // The only unit of a department: its total can only be that unit's.
    const certain = [...Object.keys(BLANKED), ...oneWay, '预算05表!F14', '预算02表!E8'];
    for (const fact of amounts.filter((one) => certain.includes(placeOf(one)))) {
      expect([placeOf(fact), blanked(fact)]).toEqual([placeOf(fact), expected(fact)]);
    }
    fc.assert(
      fc.property(fc.nat({ max: amounts.length - 1 }), (position) => {
        const fact = amounts[position];
        if (fact === undefined) throw new Error('no such cell');
        expect([placeOf(fact), blanked(fact)]).toEqual([placeOf(fact), expected(fact)]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
