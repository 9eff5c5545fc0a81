import type { Grid } from '../../../src/grid/grid';
import { CheckedSheets, contextOf } from '../../checks/checked-sheets';
import { EXPORTED_2023, SHORT_2022 } from '../../fixtures/exported-2023';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { LAYOUT_OF_2021 } from '../../fixtures/layout-of-2021';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { ALL_VARIATIONS } from './all-variations';
import type { Base, Stated } from './bases/base';
import { draftsOf, statedCells } from './bases/base';
import { BUDGET_2024 } from './bases/budget-2024';
import { DISTRICT_2021 } from './bases/district-2021';
import { EXPORTED_2023_BASE, SHORT_2022_BASE } from './bases/exported-2023';
import { FINAL_ACCOUNTS_2023 } from './bases/final-accounts-2023';
import type { Draft } from './draft';
import { gridOf } from './draft';
import type { BaseAmounts, Verdict } from './judge';
import { baseAmounts, judge } from './judge';
import { seededRandom } from './seeded-random';
import { addVerdict, emptyTally, tallyText } from './tally';
import type { Variation } from './variation';

/** `VARIATION_ROUNDS=20 npx jest tests/tables/variations` tries twenty times as many. */
const ROUNDS = Number(process.env['VARIATION_ROUNDS'] ?? 1);
const SEEDS = 2 * ROUNDS;
const PAIRS = 350 * ROUNDS;
/** One in so many single variants is checked too. */
const CHECKED = 4;

const PATIENCE = 60_000 * ROUNDS;

interface Case {
  readonly base: Base;
  readonly drafts: readonly Draft[];
  readonly stated: ReadonlyMap<string, Stated>;
  readonly amounts: BaseAmounts;
}

let cases: readonly Case[];

beforeAll(async () => {
  const sources: readonly (readonly [Base, readonly Grid[]])[] = [
    [BUDGET_2024, await loadSample(CLEAN_2024)],
    [FINAL_ACCOUNTS_2023, FINAL_ACCOUNTS],
    [DISTRICT_2021, LAYOUT_OF_2021],
    [EXPORTED_2023_BASE, EXPORTED_2023],
    [SHORT_2022_BASE, SHORT_2022],
  ];
  cases = sources.map(([base, grids]) => {
    const drafts = draftsOf(base, grids);
    return { base, drafts, stated: statedCells(base), amounts: baseAmounts(drafts) };
  });
});

/** A base with variations applied one after the other. */
function varied({ drafts }: Case, variations: readonly Variation[], seed: number) {
  const random = seededRandom(seed);
  return variations.reduce((left, variation) => variation.vary(left, random), drafts);
}

/** Null where no variation had anything to vary: such a variant says nothing. */
function judgeVariant(one: Case, variant: readonly Draft[]): Verdict | null {
  const { drafts, stated, amounts } = one;
  const touched = variant.filter((draft) => !drafts.includes(draft)).map(({ name }) => name);
  return touched.length === 0 ? null : judge(variant, stated, amounts, new Set(touched));
}

function errorsOf(drafts: readonly Draft[]): readonly string[] {
  const { briefs } = new CheckedSheets(contextOf(...drafts.map(gridOf)));
  return briefs.filter((brief) => brief.startsWith('error'));
}

it('reads the bases as the forms mean them', () => {
  for (const { base, drafts, stated, amounts } of cases) {
    const verdict = judge(drafts, stated, amounts, new Set(drafts.map(({ name }) => name)));
    expect([base.name, verdict.refused, verdict.wrong]).toEqual([base.name, [], []]);
    expect([base.name, errorsOf(drafts)]).toEqual([base.name, []]);
  }
});

it.each(ALL_VARIATIONS.map(({ name }, position) => [name, position] as const))(
  'varies some sheet: %s',
  (_, position) => {
    const variation = ALL_VARIATIONS[position];
    if (variation === undefined) return;
    const seeds = [1, 2, 3];
    const changes = cases.some((one) =>
      seeds.some((seed) => varied(one, [variation], seed).some((d, at) => d !== one.drafts[at])),
    );
    expect(changes).toBe(true);
  },
);

it(
  'gives no amount another meaning when tables vary in one way',
  () => {
    const tally = emptyTally();
    for (const variation of ALL_VARIATIONS) {
      for (const one of cases) {
        for (let seed = 1; seed <= SEEDS; seed += 1) {
          const verdict = judgeVariant(one, varied(one, [variation], seed));
          addVerdict(tally, `${one.base.name}, ${variation.name}, seed ${seed}`, verdict);
        }
      }
    }
    process.stdout.write(tallyText('single variations', tally));
    expect(tally.wrong).toEqual([]);
    expect(tally.refused.length).toBeLessThanOrEqual(tally.tables * 0.01);
  },
  PATIENCE,
);

it(
  'gives no amount another meaning when tables vary in two ways',
  () => {
    const tally = emptyTally();
    const random = seededRandom(20_240_101);
    for (let round = 0; round < PAIRS; round += 1) {
      const one = cases[round % cases.length];
      const pair = random.shuffled(ALL_VARIATIONS).slice(0, 2);
      if (one === undefined) continue;
      const names = pair.map(({ name }) => name).join(' and ');
      const verdict = judgeVariant(one, varied(one, pair, round));
      addVerdict(tally, `${one.base.name}, ${names}, seed ${round}`, verdict);
    }
    process.stdout.write(tallyText('pairs of variations', tally));
    expect(tally.wrong).toEqual([]);
    expect(tally.refused.length).toBeLessThanOrEqual(tally.tables * 0.03);
  },
  PATIENCE,
);

it(
  'finds no error that a variation alone brought in',
  () => {
    ALL_VARIATIONS.forEach((variation, position) => {
      cases.forEach((one, place) => {
        for (let seed = 1; seed <= ROUNDS; seed += 1) {
          if ((position + place + seed) % CHECKED !== 0) continue;
          const errors = errorsOf(varied(one, [variation], seed));
          expect([one.base.name, variation.name, seed, errors]).toEqual([
            ...[one.base.name, variation.name, seed],
            [],
          ]);
        }
      });
    });
  },
  PATIENCE,
);
