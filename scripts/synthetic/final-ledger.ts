import type { Amount } from '../../src/base/amount';
import { drawAmount } from './amounts';
import {
  CAPITAL_ITEMS,
  GENERAL_ITEMS,
  LAND_ITEMS,
  OPERATING_ITEMS,
  PERSONNEL_ITEMS,
} from './codes';
import type { Coordinates, Entry, Ledger } from './ledger';
import { createLedger } from './ledger';
import type { Random } from './random';
import type { SetDescription } from './synthetic-set';

/** Functional items of 一般公共预算. */
const FUNCTIONS = { small: 9, typical: 90, large: 460 } as const;

/** Sources of income of final accounts, in the order of their lines. */
export const FINAL_SOURCES: readonly string[] = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'superiorSubsidy',
  'institutionalIncome',
  'operatingIncome',
  'subordinateRemittance',
  'otherIncome',
];

const ITEMS_OF_FUND: Readonly<Record<string, readonly string[]>> = {
  governmentFund: LAND_ITEMS,
  stateCapital: CAPITAL_ITEMS,
};

/** 三公 items and the economic 款 of 基本支出 that they contain. */
const ITEM_OF_ECONOMY = [
  ['30212', 'travelAbroad'],
  ['31013', 'vehiclePurchase'],
  ['30231', 'vehicleOperation'],
  ['30217', 'reception'],
] as const;

/** What was spent, by function and fund, and what was brought forward and is left of it. */
export function drawFinalAccounts(random: Random, description: SetDescription): Ledger {
  const draw = () => drawAmount(random, description.rounded);
  const count = FUNCTIONS[description.size];
  const functions = random.sample(GENERAL_ITEMS, count);
  const others = FINAL_SOURCES.slice(1).filter(() => random.chance(0.3));
  const spent: Entry[] = [];
  const spend = (at: Coordinates) => {
    spent.push({ at: { flow: 'expenditure', ...at }, amount: draw() });
  };
  const fund = 'generalPublicBudget';
  const basic = random.sample(functions, Math.ceil(count * 0.6));
  const spendBasic = (nature: string, items: readonly string[]) => {
    for (const economy of items) spend({ fund, nature, economy, function: random.pick(basic) });
  };
  for (const code of basic) {
    spend({ fund, nature: 'personnel', economy: random.pick(PERSONNEL_ITEMS), function: code });
  }
  spendBasic('personnel', random.sample(PERSONNEL_ITEMS, Math.min(24, count)));
  spendBasic('operating', random.sample(OPERATING_ITEMS, Math.min(34, count)));
  for (const code of functions) {
    if (!basic.includes(code) || random.chance(0.5)) {
      spend({ fund, nature: 'project', function: code });
    }
  }
  for (const other of others) {
    const items = random.sample(ITEMS_OF_FUND[other] ?? functions, Math.ceil(count / 5));
    const nature = other === 'operatingIncome' ? 'businessOperation' : 'project';
    for (const code of items) spend({ fund: other, nature, function: code });
  }
  return createLedger([
    ...spent,
    ...spent.flatMap((entry) => paidBy(random, entry, draw)),
    ...threePublic(random, spent, draw),
  ]);
}

/** Income and what was brought forward, less what is left, is what was spent. */
function paidBy(random: Random, { at, amount }: Entry, draw: () => Amount): readonly Entry[] {
  const { fund = '', function: code = '' } = at;
  const entry = (flow: string, own: Amount): Entry => ({
    at: { flow, fund, function: code },
    amount: own,
  });
  // The form of 国有资本经营 shows what was spent and nothing else.
  if (fund === 'stateCapital' || random.chance(0.7)) return [entry('income', amount)];
  const forward = draw();
  if (random.chance(0.5) && forward < amount) {
    return [entry('income', amount - forward), entry('openingBalance', forward)];
  }
  if (FINAL_SOURCES.indexOf(fund) < 3) {
    return [entry('income', amount + forward), entry('closingBalance', forward)];
  }
  return [entry('income', amount + forward), entry('surplusDistribution', forward)];
}

/** 决算数 and 预算数. */
function threePublic(
  random: Random,
  spent: readonly Entry[],
  draw: () => Amount,
): readonly Entry[] {
  return ITEM_OF_ECONOMY.flatMap(([economy, item]) => {
    const basic = spent
      .filter(({ at }) => at['economy'] === economy)
      .reduce((sum: Amount, { amount }) => sum + amount, 0);
    const amount = basic + (random.chance(0.5) ? draw() : 0);
    if (amount === 0) return [];
    return [
      { at: { flow: 'threePublic', stage: 'final', item }, amount },
      { at: { flow: 'threePublic', stage: 'adjusted', item }, amount: amount + draw() },
    ];
  });
}
