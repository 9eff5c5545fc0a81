import type { Amount } from '../../src/base/amount';
import type { CodeBook } from '../../src/codes/code-book';
import { loadCodeBook } from '../../src/codes/load-code-book';
import type { SampleBudget } from './sample-budget';

/** Money by nature; 基本支出 is personnel and operating together. */
export interface NatureAmounts {
  readonly personnel: Amount;
  readonly operating: Amount;
  readonly project: Amount;
}

/** One row of a classification, from 类 (depth 0) downwards. */
export interface ClassifiedRow extends NatureAmounts {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
}

export interface BudgetTotals {
  readonly all: NatureAmounts;
  readonly byFunction: readonly ClassifiedRow[];
  /** 基本支出 only. */
  readonly byEconomy: readonly ClassifiedRow[];
}

interface Leaf {
  readonly code: string;
  readonly nature: keyof NatureAmounts;
  readonly amount: Amount;
}

const NOTHING: NatureAmounts = { personnel: 0, operating: 0, project: 0 };

export function basicOf(amounts: NatureAmounts): Amount {
  return amounts.personnel + amounts.operating;
}

export function wholeOf(amounts: NatureAmounts): Amount {
  return basicOf(amounts) + amounts.project;
}

/** Every total of the budget's tables, in exact integers. */
export function totalsOf(budget: SampleBudget): BudgetTotals {
  const basic = budget.basicExpenditure;
  const functionLeaves: readonly Leaf[] = [
    ...basic.map(({ function: code, nature, amount }) => ({ code, nature, amount })),
    ...budget.projects.map(({ function: code, amount }) => ({
      code,
      nature: 'project' as const,
      amount,
    })),
  ];
  const economyLeaves = basic.map(({ economy: code, nature, amount }) => ({
    code,
    nature,
    amount,
  }));
  return {
    all: functionLeaves.reduce(added, NOTHING),
    byFunction: rolledUp(functionLeaves, [3, 5, 7], loadCodeBook('function'), budget.year),
    byEconomy: rolledUp(economyLeaves, [3, 5], loadCodeBook('economy'), budget.year),
  };
}

/** The official name of a code in the year. @throws for a code that the book does not list. */
export function officialName(book: CodeBook, code: string, year: number): string {
  const found = book.nameIn(code, year);
  if (found === null) throw new Error(`${book.classification} ${code} is in no code book`);
  return found;
}

function rolledUp(
  leaves: readonly Leaf[],
  lengths: readonly number[],
  book: CodeBook,
  year: number,
): readonly ClassifiedRow[] {
  const amounts = new Map<string, NatureAmounts>();
  for (const leaf of leaves) {
    for (const length of lengths) {
      const code = leaf.code.slice(0, length);
      amounts.set(code, added(amounts.get(code) ?? NOTHING, leaf));
    }
  }
  // In the order of the digits a 类 stands before its 款 and a 款 before its 项.
  return [...amounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, sums]) => ({
      ...sums,
      code,
      name: officialName(book, code, year),
      depth: lengths.indexOf(code.length),
    }));
}

function added(sums: NatureAmounts, leaf: Leaf): NatureAmounts {
  return { ...sums, [leaf.nature]: sums[leaf.nature] + leaf.amount };
}
