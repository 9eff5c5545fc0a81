import type { Amount } from '../../src/base/amount';
import { drawAmount } from './amounts';
import type { Project } from './budget-expenditure';
import { drawExpenditure } from './budget-expenditure';
import type { Entry, Ledger } from './ledger';
import { createLedger } from './ledger';
import type { Random } from './random';
import type { SetDescription } from './synthetic-set';

export interface ProcurementLine {
  readonly id: string;
  readonly project: Project;
  readonly quantity: number;
}

export interface BudgetLedger {
  readonly ledger: Ledger;
  readonly projects: readonly Project[];
  readonly lines: readonly ProcurementLine[];
}

const LINES = { small: 4, typical: 40, large: 200 } as const;

/** 三公 items and the economic 款 of 基本支出 that they contain. */
const ITEM_OF_ECONOMY = [
  ['30212', 'travelAbroad'],
  ['31013', 'vehiclePurchase'],
  ['30231', 'vehicleOperation'],
  ['30217', 'reception'],
] as const;

/** Draws expenditure first; income and what is brought forward are what pays for it. */
export function drawBudget(random: Random, description: SetDescription): BudgetLedger {
  const draw = () => drawAmount(random, description.rounded);
  const { entries: spent, projects } = drawExpenditure(random, description);
  const left = random.chance(0.4) ? leftForNextYear(random, spent, draw) : [];
  const lines = Array.from({ length: LINES[description.size] }, (_, position) => ({
    id: `line ${position}`,
    project: random.pick(projects),
    quantity: random.whole(1, 30),
  }));
  return {
    ledger: createLedger([
      ...spent,
      ...spent.map(paidBy),
      ...left,
      ...left.map(broughtForward),
      ...threePublic(random, spent, draw),
      ...lines.flatMap((line) => procurement(random, line, draw())),
    ]),
    projects,
    lines,
  };
}

/** This year's money comes in this year; the rest was brought forward. */
function paidBy({ at, amount }: Entry): Entry {
  const flow = at['timing'] === 'carriedOver' ? 'openingBalance' : 'income';
  return { at: { flow, unit: at['unit'] ?? '', fund: at['fund'] ?? '' }, amount };
}

function broughtForward({ at, amount }: Entry): Entry {
  return { at: { ...at, flow: 'openingBalance' }, amount };
}

/** What some units keep of 一般公共预算 for the next year. */
function leftForNextYear(
  random: Random,
  spent: readonly Entry[],
  draw: () => Amount,
): readonly Entry[] {
  const units = [...new Set(spent.flatMap(({ at }) => at['unit'] ?? []))];
  return random.sample(units, Math.ceil(units.length / 3)).map((unit) => ({
    at: { flow: 'closingBalance', unit, fund: 'generalPublicBudget' },
    amount: draw(),
  }));
}

function threePublic(
  random: Random,
  spent: readonly Entry[],
  draw: () => Amount,
): readonly Entry[] {
  return ITEM_OF_ECONOMY.flatMap(([economy, item]) => {
    const basic = spent
      .filter(({ at }) => at['economy'] === economy && at['nature'] === 'operating')
      .reduce((sum: Amount, { amount }) => sum + amount, 0);
    const amount = basic + (random.chance(0.5) ? draw() : 0);
    return amount === 0 ? [] : { at: { flow: 'threePublic', item }, amount };
  });
}

function procurement(
  random: Random,
  { id, quantity }: ProcurementLine,
  price: Amount,
): readonly Entry[] {
  const amount = price * quantity;
  const entry = (flow: string, own: Amount): Entry => ({ at: { flow, line: id }, amount: own });
  const small = random.chance(0.6) ? amount : price;
  return [
    entry('unitPrice', price),
    entry('procurement', amount),
    entry('smallAndMedium', small),
    ...(random.chance(0.5) ? [entry('smallMicro', price)] : []),
  ];
}
