import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { parentMember } from '../../tables/coordinates/aspect-members';
import { coordinatesText } from '../../tables/coordinates/coordinates';
import type { Block, RecognisedTable, Side } from '../../tables/table';
import { mayHoldMoney } from '../figures';
import type { Figures } from '../figures';
import type { Relation } from '../relation';
import { crossTableRule } from './cross-table-rules';
import { makeRelation } from './make-relation';
import { referenceOf } from './same-key';

/** Income side against expenditure side of one table: 收入总计 = 支出总计. */
export function generateBalances(book: FactBook): readonly Relation[] {
  return book.set.tables.flatMap((table) => [
    ...(balanceOf(book, table) ?? []),
    ...table.blocks.flatMap((block) => rowBalances(book, table, block)),
  ]);
}

/** A table that shows what came in, went out and was left of each row: 年初 + 收入 = 支出 + 年末. */
function rowBalances(book: FactBook, table: RecognisedTable, block: Block): readonly Relation[] {
  const columnOf = (flow: string) =>
    block.columns.find(({ coordinates }) => coordinatesText(coordinates) === `flow=${flow}`);
  const opening = columnOf('openingBalance');
  const income = columnOf('income');
  const expenditure = columnOf('expenditure');
  const closing = columnOf('closingBalance');
  if (!opening || !income || !expenditure || !closing) return [];
  return block.rows.flatMap((row) => {
    const left = [opening, income].flatMap((column) => book.at(row, column) ?? []);
    const right = [expenditure, closing].flatMap((column) => book.at(row, column) ?? []);
    if (left.length + right.length < 4) return [];
    return makeRelation({ rule: table.kind.rules.balance, generator: 'balance', left, right });
  });
}

function balanceOf(book: FactBook, table: RecognisedTable): readonly Relation[] | null {
  const scope = table.blocks[0]?.scope;
  if (scope === undefined || !table.blocks.some((block) => block.side !== null)) return null;
  const find = (flow: string) => factOf(book, table, { ...scope, flow });
  const left = sideOf(book, table, find, INCOME_SIDE);
  const right = sideOf(book, table, find, EXPENDITURE_SIDE);
  if (left === null || right === null) return null;
  const { balance, fundBalance = balance } = table.kind.rules;
  const total = makeRelation({ rule: balance, generator: 'balance', left, right });
  const byFund = FUNDS.filter((fund) => fund !== scope.fund).flatMap((fund) => {
    const own = (flow: string) => factOf(book, table, { ...scope, flow, fund });
    const income = own('income');
    const opening = own('openingBalance');
    const uses = own('uses');
    if (income === null || opening === null || uses === null) return [];
    const sides = { left: [income, opening], right: [uses] };
    return makeRelation({ rule: fundBalance, generator: 'balance', ...sides });
  });
  return [total, ...byFund];
}

/** The flows of one side of a table: its grand total, the year's own, what is added to it. */
interface SideFlows {
  readonly side: Side;
  readonly whole: string;
  readonly own: string;
  readonly carried: readonly string[];
}

const INCOME_SIDE: SideFlows = {
  side: 'income',
  whole: 'resources',
  own: 'income',
  carried: ['openingBalance', 'balancesUsed'],
};

const EXPENDITURE_SIDE: SideFlows = {
  side: 'expenditure',
  whole: 'uses',
  own: 'expenditure',
  carried: ['closingBalance', 'surplusDistribution'],
};

/**
 * The grand total of a side; without one that was read, the year's own total and every line of
 * carry-over, if all lines of the side were read.
 */
function sideOf(
  book: FactBook,
  table: RecognisedTable,
  find: (flow: string) => Fact | null,
  { side, whole, own, carried }: SideFlows,
): readonly Fact[] | null {
  const total = find(whole);
  if (total !== null) return [total];
  const year = find(own);
  if (year === null) return null;
  const blocks = table.blocks.filter((block) => block.side === side);
  if (blocks.some(({ unknownRows }) => unknownRows.length > 0)) return null;
  const printed = carried.filter((flow) =>
    blocks.some(({ rows }) => rows.some(({ coordinates }) => coordinates.flow === flow)),
  );
  const lines = printed.flatMap((flow) => find(flow) ?? []);
  return lines.length < printed.length ? null : [year, ...lines];
}

function factOf(book: FactBook, table: RecognisedTable, coordinates: Coordinates): Fact | null {
  return book.find(coordinates).find((fact) => fact.table === table) ?? null;
}

const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/**
 * Per fund and across tables: income + openingBalance = expenditure +
 * closingBalance. Stated only where each balance is a figure of the fund or is
 * nothing at the nearest wider fund that has the line.
 */
export function generateFundBalances(book: FactBook, figures: Figures): readonly Relation[] {
  return FUNDS.flatMap((fund) => {
    const income = referenceOf(book.find({ flow: 'income', fund }));
    const expenditure = referenceOf(book.find({ flow: 'expenditure', fund }));
    const opening = balanceTerm(book, figures, 'openingBalance', fund);
    const closing = balanceTerm(book, figures, 'closingBalance', fund);
    if (income === null || expenditure === null || opening === null || closing === null) return [];
    if (income.table === expenditure.table) return [];
    return [
      makeRelation({
        rule: crossTableRule(income.table.kind.id, expenditure.table.kind.id, income.coordinates),
        generator: 'sumAcross',
        left: [income, ...opening],
        right: [expenditure, ...closing],
      }),
    ];
  });
}

function balanceTerm(
  book: FactBook,
  figures: Figures,
  flow: string,
  fund: string,
): readonly Fact[] | null {
  const own = referenceOf(book.find({ flow, fund }));
  if (own !== null) return [own];
  for (let wide = parentMember('fund', fund); ; wide = parentMember('fund', wide)) {
    const facts = book.find(wide === '' ? { flow } : { flow, fund: wide });
    if (facts.length > 0)
      return facts.some((fact) => mayHoldMoney(figures, fact.index)) ? null : [];
    if (wide === '') return null;
  }
}
