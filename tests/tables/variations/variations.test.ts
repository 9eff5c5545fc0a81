import { loadSample } from '../../fixtures/load-sample';
import { EXPORTED_2023, SHORT_2022 } from '../../fixtures/exported-2023';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { LAYOUT_OF_2021 } from '../../fixtures/layout-of-2021';
import { CLEAN_2024 } from '../../samples/read-sample';
import type { Base } from './bases/base';
import { draftsOf, statedCells } from './bases/base';
import { BUDGET_2024 } from './bases/budget-2024';
import { DISTRICT_2021 } from './bases/district-2021';
import { EXPORTED_2023_BASE, SHORT_2022_BASE } from './bases/exported-2023';
import { FINAL_ACCOUNTS_2023 } from './bases/final-accounts-2023';
import type { Draft } from './draft';
import { gridOf } from './draft';
import { baseAmounts, judge } from './judge';
import { check } from '../../checks/checked-sheets';

interface Case { base: Base; drafts: readonly Draft[] }
const cases: Case[] = [];
beforeAll(async () => {
  const sources: [Base, any][] = [
    [BUDGET_2024, await loadSample(CLEAN_2024)],
    [FINAL_ACCOUNTS_2023, FINAL_ACCOUNTS],
    [DISTRICT_2021, LAYOUT_OF_2021],
    [EXPORTED_2023_BASE, EXPORTED_2023],
    [SHORT_2022_BASE, SHORT_2022],
  ];
  for (const [base, grids] of sources) cases.push({ base, drafts: draftsOf(base, grids) });
});
test('base', () => {
  for (const { base, drafts } of cases) {
    const v = judge(drafts, statedCells(base), baseAmounts(drafts));
    console.log(base.name, v, check(...drafts.map(gridOf)).briefs);
  }
});
