import { contextOf, CheckedSheets } from '../../checks/checked-sheets';
import { EXPORTED_2023, SHORT_2022 } from '../../fixtures/exported-2023';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { LAYOUT_OF_2021 } from '../../fixtures/layout-of-2021';
import { loadSample } from '../../fixtures/load-sample';
import type { Grid } from '../../../src/grid/grid';
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
import { seededRandom } from './random';
import type { Variation } from './variation';

/** A larger run: `VARIATION_ROUNDS=20 npx jest tests/tables/variations`. */
const ROUNDS = Number(process.env['VARIATION_ROUNDS'] ?? 1);
const SINGLE_SEEDS = 2 * ROUNDS;
const PAIRS = 250 * ROUNDS;

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

/** A base with variations applied one after the other, and the sheets that they touched. */
function varied(drafts: readonly Draft[], variations: readonly Variation[], seed: number) {
  const random = seededRandom(seed);
  return variations.reduce((left, variation) => variation.vary(left, random), drafts);
}

interface Tally {
  variants: number;
  tables: number;
  cells: number;
  readonly refused: string[];
  readonly wrong: string[];
}

function newTally(): Tally {
  return { variants: 0, tables: 0, cells: 0, refused: [], wrong: [] };
}

function count(tally: Tally, name: string, verdict: Verdict): void {
  tally.variants += 1;
  tally.tables += verdict.tables;
  tally.cells += verdict.cells;
  tally.refused.push(...verdict.refused.map((text) => `${name}: ${text}`));
  tally.wrong.push(...verdict.wrong.map((text) => `${name}: ${text}`));
}

/** Tables that the variations left as they were say nothing about them. */
function judged({ drafts, stated, amounts }: Case, variant: readonly Draft[]): Verdict | null {
  const known = new Set<Draft>(drafts);
  const touched = new Set(variant.filter((draft) => !known.has(draft)).map(({ name }) => name));
  const moved = variant.length !== drafts.length || variant.some((d, i) => d !== drafts[i]);
  if (!moved) return null;
  return judge(variant, stated, amounts, touched);
}

it('reads the bases as their authors state them', () => {
  for (const one of cases) {
    const all = new Set(one.drafts.map(({ name }) => name));
    const { refused, wrong } = judge(one.drafts, one.stated, one.amounts, all);
    expect({ refused, wrong }).toEqual({ refused: [], wrong: [] });
  }
});

function report(name: string, tally: Tally) {
  process.stdout.write(`${name}: ${tally.variants} workbooks, refused ${tally.refused.length} of ${tally.tables} tables, wrong ${tally.wrong.length} of ${tally.cells} cells\n`);
}

it('single', () => {
  const tally = newTally();
  for (const variation of ALL_VARIATIONS) {
    const own = newTally();
    for (const one of cases) {
      for (let seed = 1; seed <= SINGLE_SEEDS; seed += 1) {
        const variant = varied(one.drafts, [variation], seed);
        const verdict = judged(one, variant);
        if (verdict !== null) { count(tally, `${one.base.name} ${variation.name} ${seed}`, verdict); count(own, `${one.base.name} ${seed}`, verdict); }
      }
    }
    if (own.refused.length + own.wrong.length > 0 || own.variants === 0) {
      report(variation.name, own);
      process.stdout.write(own.wrong.slice(0, 4).map((t) => `   W ${t}\n`).join('') + own.refused.slice(0, 12).map((t) => `   R ${t}\n`).join(''));
    }
  }
  report('single', tally);
});

it('pairs', () => {
  const tally = newTally();
  const random = seededRandom(7);
  for (let round = 0; round < PAIRS; round += 1) {
    const one = cases[round % cases.length];
    if (one === undefined) continue;
    const pair = [ALL_VARIATIONS[random.below(ALL_VARIATIONS.length)], ALL_VARIATIONS[random.below(ALL_VARIATIONS.length)]].flatMap((v) => v ?? []);
    const variant = varied(one.drafts, pair, round);
    const verdict = judged(one, variant);
    if (verdict === null) continue;
    const before = tally.wrong.length + tally.refused.length;
    count(tally, `${one.base.name} ${pair.map((v) => v.name).join(' + ')} ${round}`, verdict);
    if (tally.wrong.length + tally.refused.length > before) {
      process.stdout.write(`${one.base.name} ${pair.map((v) => v.name).join(' + ')} ${round}\n` + verdict.wrong.slice(0, 3).map((t) => `   W ${t}\n`).join('') + verdict.refused.slice(0, 8).map((t) => `   R ${t}\n`).join(''));
    }
  }
  report('pairs', tally);
});
it('checks', () => {
  const base = new Map(cases.map((one) => [one, new Set(new CheckedSheets(contextOf(...one.drafts.map(gridOf))).briefs.filter((t) => t.startsWith('error')))]));
  for (const variation of ALL_VARIATIONS) for (const one of cases) {
    const variant = varied(one.drafts, [variation], 3);
    let briefs: readonly string[];
    try { const c = new CheckedSheets(contextOf(...variant.map(gridOf))); briefs = c.briefs.map((t, i) => t).concat(); 
      const errors = briefs.filter((t) => t.startsWith('error') && !(base.get(one)?.has(t)));
      if (errors.length > 0) process.stdout.write(`${one.base.name} ${variation.name}: ${errors.slice(0, 5).join('; ')}\n   ${c.texts.slice(0, 3).join('\n   ')}\n`);
    } catch (e) { process.stdout.write(`${one.base.name} ${variation.name}: ${String(e)}\n`); }
  }
});
