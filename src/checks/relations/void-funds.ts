import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import {
  FUND_BREAKDOWNS,
  coversMember,
  parentMember,
} from '../../tables/coordinates/aspect-members';
import { evaluate } from '../evaluate';
import type { Figures } from '../figures';
import { isNonZero, mayHoldMoney } from '../figures';
import type { Relation } from '../relation';

/** All members of the fund tree that can be void, wider ones before their parts. */
const FUNDS: readonly string[] = Object.values(FUND_BREAKDOWNS).flatMap((lists) => lists.flat());

/**
 * Funds that are proven to be nothing in this document: no figure on them
 * anywhere, and either a sum of income holds without them or a table of theirs
 * is declared empty. What is merely not mentioned is not void. `incomeSums` are those of the book.
 */
export function* findVoidFunds(
  book: FactBook,
  figures: Figures,
  incomeSums: readonly Relation[],
): Steps<ReadonlySet<string>> {
  const withMoney = yield* fundsWithMoney(book, figures);
  yield;
  const sums = yield* sumsThatHold(book, figures, incomeSums);
  const carryOver = carryOverOf(book, figures);
  const declared = fundsDeclaredEmpty(book);
  const isVoid = (fund: string): boolean => {
    if (withMoney.has(fund)) return false;
    if (declared.some((empty) => coversMember('fund', empty, fund))) return true;
    if (carryOver.mayHold(fund)) return false;
    if (sums.some((sum) => sum.excludes(fund))) return true;
    return (FUND_BREAKDOWNS[fund] ?? []).some((list) => list.every(isVoid));
  };
  return new Set(FUNDS.filter(isVoid));
}

/** Facts after which the page may draw. */
const MOST_FACTS_AT_A_STEP = 2_000;

/** Relations after which it may. */
const MOST_SUMS_AT_A_STEP = 250;

/** Funds with a figure other than 0, or one that cannot be read, on them or on a part of them. */
function* fundsWithMoney(book: FactBook, figures: Figures): Steps<ReadonlySet<string>> {
  const funds = new Set<string>();
  for (const fact of book.facts) {
    if (fact.index % MOST_FACTS_AT_A_STEP === MOST_FACTS_AT_A_STEP - 1) yield;
    const { fund: own = '' } = fact.coordinates;
    // What other years had says nothing about this one.
    if (funds.has(own) || !mayHoldMoney(figures, fact.index) || !book.isOwnPeriod(fact)) continue;
    for (let fund = own; fund !== ''; fund = parentMember('fund', fund)) funds.add(fund);
  }
  return funds;
}

interface IncomeSum {
  excludes(fund: string): boolean;
}

/** Those that add up the sources of income. */
export function* incomeSumsOf(
  book: FactBook,
  rollUps: readonly Relation[],
): Steps<readonly Relation[]> {
  const sums: Relation[] = [];
  for (const [position, relation] of rollUps.entries()) {
    if (position % MOST_SUMS_AT_A_STEP === MOST_SUMS_AT_A_STEP - 1) yield;
    if (isIncomeSum(book, relation)) sums.push(relation);
  }
  return sums;
}

function isIncomeSum(book: FactBook, { terms }: Relation): boolean {
  const total = book.facts[terms[0]?.fact ?? -1];
  if (total?.coordinates.flow !== 'income' || !book.isOwnPeriod(total)) return false;
  if (restrictedBeyondFund(total)) return false;
  return terms.some(({ fact }) => book.facts[fact]?.coordinates.fund !== total.coordinates.fund);
}

/** Totals of income that their listed sources make up: what is not among the sources is nothing. */
function* sumsThatHold(
  book: FactBook,
  figures: Figures,
  incomeSums: readonly Relation[],
): Steps<readonly IncomeSum[]> {
  const sums: IncomeSum[] = [];
  for (const [position, relation] of incomeSums.entries()) {
    if (position % MOST_SUMS_AT_A_STEP === MOST_SUMS_AT_A_STEP - 1) yield;
    const [total, ...parts] = relation.terms.flatMap(({ fact }) => book.facts[fact] ?? []);
    const { verdict } = evaluate(relation, figures);
    if (total === undefined || (verdict !== 'pass' && verdict !== 'rounding')) continue;
    const paid = parts
      .filter((part) => isNonZero(figures, part.index))
      .map((part) => part.coordinates.fund ?? '');
    const within = total.coordinates.fund ?? '';
    sums.push({
      excludes: (fund) =>
        coversMember('fund', within, fund) &&
        paid.every((own) => !coversMember('fund', own, fund) && !coversMember('fund', fund, own)),
    });
  }
  return sums;
}

function restrictedBeyondFund(fact: Fact): boolean {
  const { function: functional, unit, project } = fact.coordinates;
  return functional !== undefined || unit !== undefined || project !== undefined;
}

interface CarryOver {
  /** Whether money brought forward, or balances used, may belong to the fund. */
  mayHold(fund: string): boolean;
}

/** Carry-over that is not split by fund may belong to any fund that is not shown apart. */
function carryOverOf(book: FactBook, figures: Figures): CarryOver {
  const unsplit: string[] = [];
  const balancesUsed = book.find({ flow: 'balancesUsed' });
  if (balancesUsed.some((fact) => mayHoldMoney(figures, fact.index))) unsplit.push('nonFiscal');
  for (const within of SPLIT_FUNDS) {
    const total = openingOf(book, within).find((fact) => mayHoldMoney(figures, fact.index));
    if (total === undefined) continue;
    const shown = FUNDS.filter(
      (fund) => parentMember('fund', fund) === within && firstValue(book, figures, fund) !== 0,
    );
    const sum = shown.reduce((amount, fund) => amount + firstValue(book, figures, fund), 0);
    if (isNonZero(figures, total.index) && sum === figures.value[total.index]) {
      unsplit.push(...shown.filter((fund) => !SPLIT_FUNDS.includes(fund)));
    } else unsplit.push(within);
  }
  return { mayHold: (fund) => unsplit.some((within) => coversMember('fund', within, fund)) };
}

/** Where tables show what was brought forward by the funds below it. */
const SPLIT_FUNDS: readonly string[] = ['', 'fiscalAppropriation', 'nonFiscal'];

function openingOf(book: FactBook, fund: string): readonly Fact[] {
  return book.find(fund === '' ? { flow: 'openingBalance' } : { flow: 'openingBalance', fund });
}

function firstValue(book: FactBook, figures: Figures, fund: string): number {
  const fact = openingOf(book, fund).find((one) => isNonZero(figures, one.index));
  return fact === undefined ? 0 : (figures.value[fact.index] ?? 0);
}

/** Funds whose own table is there, is empty and says so or keeps its total row. */
function fundsDeclaredEmpty(book: FactBook): readonly string[] {
  return book.set.tables.flatMap((table) => {
    const declared = table.absence !== null || table.blocks.some((block) => block.rows.length > 0);
    if (!table.empty || !declared) return [];
    const scope = table.blocks[0]?.scope;
    const onlyFund = scope?.fund !== undefined && scope.nature === undefined;
    const columnsAreExpenditure = table.blocks.every((block) =>
      block.columns.every((column) => column.coordinates.item === undefined),
    );
    return onlyFund && columnsAreExpenditure ? [scope.fund ?? ''] : [];
  });
}
