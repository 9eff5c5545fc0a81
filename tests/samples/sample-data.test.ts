import { budgetContradictions } from '../../scripts/samples/budget-contradictions';
import { totalsOf } from '../../scripts/samples/budget-totals';
import type { SampleBudget } from '../../scripts/samples/sample-budget';
import { readSampleBudget } from '../../scripts/samples/sample-budget';
import { loadCodeBook } from '../../src/codes/load-code-book';

const YEARS = [2024, 2023];
const UNIT = 1e8;

describe.each(YEARS)('the data of %d', (year) => {
  const budget = readSampleBudget(year);

  it('does not contradict itself', () => {
    expect(budget.year).toBe(year);
    expect(budgetContradictions(budget)).toEqual([]);
  });

  it('uses codes that the books list for general public budget', () => {
    const functions = loadCodeBook('function');
    const economy = loadCodeBook('economy');
    const { byFunction, byEconomy } = totalsOf(budget);
    for (const { code } of byFunction) {
      expect(functions.validity(code, year).kind).not.toBe('unknownCode');
      expect(functions.fundsOf(code)).toContain('generalPublicBudget');
    }
    for (const { code } of byEconomy) expect(economy.find(code)?.confidence).toBe('high');
    expect(byFunction.filter(({ depth }) => depth === 2).length).toBeGreaterThanOrEqual(9);
    expect(byEconomy.filter(({ depth }) => depth === 1).length).toBeGreaterThanOrEqual(25);
  });
});

describe('budgetContradictions', () => {
  const budget = readSampleBudget(2024);
  const first = <Item>(items: readonly Item[]): Item => {
    const [item] = items;
    if (item === undefined) throw new Error('empty list');
    return item;
  };
  const line = first(budget.procurement);
  const withLine = (changed: Partial<typeof line>): SampleBudget => ({
    ...budget,
    procurement: [{ ...line, ...changed }],
  });

  it.each<[string, SampleBudget, string]>([
    [
      'a leaf that stands twice',
      { ...budget, basicExpenditure: [...budget.basicExpenditure, first(budget.basicExpenditure)] },
      'stands twice',
    ],
    [
      'a “三公” item below the economic item',
      { ...budget, threePublic: { ...budget.threePublic, reception: 0 } },
      'of 30217 is less',
    ],
    ['a line without a source', withLine({ project: '没有的项目' }), 'is paid by nothing'],
    ['a line above its source', withLine({ unitPrice: 999 * UNIT }), 'costs more than there is'],
    [
      'a line at another function than its project',
      withLine({ function: '2010399' }),
      'at another function',
    ],
    ['中小企业 above the amount', withLine({ smallAndMedium: 999 * UNIT }), '中小企业 exceed'],
    ['小微企业 above 中小企业', withLine({ smallMicro: UNIT }), '小微企业 exceed'],
  ])('finds %s', (_, changed, message) => {
    expect(budgetContradictions(changed)).toEqual([expect.stringContaining(message)]);
  });
});
