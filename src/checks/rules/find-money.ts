import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { coversMember } from '../../tables/coordinates/aspect-members';
import { isForm } from '../../tables/forms/is-form';
import type { MoneyShown } from '../money-shown';

/** Money that a table of its own is published for. */
export interface OwnMoney {
  readonly fund: string;
  /** The table lists expenditure alone: what came in and was not spent asks for none. */
  readonly isSpentOnly?: boolean;
  /** 类 of the functional classification that nothing but this money pays for; absent: there is none. */
  readonly functional?: string;
}

/** The tables that list all money of a fund; one of its 基本支出 may be empty beside them. */
export const FUND_TABLES: Readonly<Record<string, OwnMoney>> = {
  政府性基金预算支出表: { fund: 'governmentFund' },
  国有资本经营预算支出表: { fund: 'stateCapital', functional: '223' },
  政府性基金预算财政拨款收入支出决算表: { fund: 'governmentFund' },
  国有资本经营预算财政拨款支出决算表: {
    fund: 'stateCapital',
    functional: '223',
    isSpentOnly: true,
  },
};

/**
 * The figures of the set that are income or expenditure of the year, other than 0, of this money. What
 * was only left over from the year before, or is left at the end, is none: it asks for no table.
 */
export function findMoney(book: FactBook, money: OwnMoney): readonly Fact[] {
  return book.facts.filter(
    (fact) =>
      figureOf(fact) !== null &&
      !isForm(fact.table) &&
      book.isOwnPeriod(fact) &&
      mayBeMoneyOf(money, fact) &&
      (isSpent(fact) || (money.isSpentOnly !== true && isIncomeOfTheYear(fact))),
  );
}

/** As findings tell it. */
export function shownBy(fact: Fact): MoneyShown {
  const { unit, places } = fact.table;
  return { cell: fact.cell, amount: figureOf(fact) ?? 0, unit, places };
}

/** A figure of this money other than 0, or what cannot be read in its place. */
export function mayBeMoneyOf({ fund, functional }: OwnMoney, fact: Fact): boolean {
  if (fact.reading.kind === 'blank' || figureOf(fact) === 0) return false;
  const own = fact.coordinates;
  return (
    (own.fund !== undefined && coversMember('fund', fund, own.fund)) ||
    (functional !== undefined && own.function?.startsWith(functional) === true)
  );
}

function isSpent({ coordinates: { flow } }: Fact): boolean {
  return flow === 'expenditure';
}

function isIncomeOfTheYear({ coordinates: { flow, timing } }: Fact): boolean {
  return flow === 'income' && timing !== 'carriedOver';
}
