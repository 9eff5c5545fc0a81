import type { Amount } from '../../src/base/amount';
import { lineAmount } from './procurement-sheet';
import type { SampleBudget } from './sample-budget';

/** What the leaves of a budget say against each other; an empty list means that all tables will agree. */
export function budgetContradictions(budget: SampleBudget): readonly string[] {
  return [
    ...repeated('basic expenditure', budget.basicExpenditure.map(leafKey)),
    ...repeated(
      'project code',
      budget.projects.map(({ code }) => code),
    ),
    ...repeated(
      'project name',
      budget.projects.map(({ name }) => name),
    ),
    ...threePublicTooLow(budget),
    ...procurementFaults(budget),
  ];
}

function leafKey(leaf: SampleBudget['basicExpenditure'][number]): string {
  return `${leaf.function} ${leaf.economy} ${leaf.nature}`;
}

function repeated(what: string, keys: readonly string[]): readonly string[] {
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${what} ${key} stands twice`);
}

/** “三公”经费 contains the same items of 基本支出. */
function threePublicTooLow(budget: SampleBudget): readonly string[] {
  const { travelAbroad, vehiclePurchase, vehicleOperation, reception } = budget.threePublic;
  const pairs: readonly (readonly [string, Amount | null])[] = [
    ['30212', travelAbroad],
    ['30217', reception],
    ['30231', vehicleOperation],
    ['31013', vehiclePurchase],
  ];
  return pairs
    .filter(([economy, amount]) => (amount ?? 0) < economyTotal(budget, economy))
    .map(([economy]) => `the “三公” item of ${economy} is less than ${economy} itself`);
}

function economyTotal(budget: SampleBudget, economy: string): Amount {
  return budget.basicExpenditure
    .filter((leaf) => leaf.economy === economy)
    .reduce((total: Amount, leaf) => total + leaf.amount, 0);
}

function procurementFaults(budget: SampleBudget): readonly string[] {
  return budget.procurement.flatMap((line) => {
    const place = `${line.project} ${line.item.code}`;
    const amount = lineAmount(line);
    const project = budget.projects.find(({ name }) => name === line.project);
    const source = project ?? basicLeaf(budget, line.function, line.economy);
    return [
      ...(source === undefined ? [`${place} is paid by nothing`] : []),
      ...(source !== undefined && amount > source.amount
        ? [`${place} costs more than there is`]
        : []),
      ...(source !== undefined && source.function !== line.function
        ? [`${place} stands at another function than its project`]
        : []),
      ...((line.smallAndMedium ?? 0) > amount ? [`${place}: 中小企业 exceed the amount`] : []),
      ...((line.smallMicro ?? 0) > (line.smallAndMedium ?? 0)
        ? [`${place}: 小微企业 exceed 中小企业`]
        : []),
    ];
  });
}

function basicLeaf(budget: SampleBudget, functionItem: string, economy: string) {
  return budget.basicExpenditure.find(
    (leaf) => leaf.function === functionItem && leaf.economy === economy,
  );
}
