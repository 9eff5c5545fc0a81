import type { Amount } from '../../base/amount';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { RecognisedTable } from '../../tables/table';
import { evaluate } from '../evaluate';
import type { Figures } from '../figures';
import { isNonZero, valueOf } from '../figures';
import type { Generator, Relation } from '../relation';
import { makeRelation } from './make-relation';
import { referenceOf } from './same-key';

/** Funds of which some places print what this year's appropriation pays for, and nothing else. */
const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/** Equalities that reach over two tables. */
const ACROSS = new Set<Generator>(['sumAcross', 'sameKey']);

/** Whether the expenditure that a table shows is also paid for with what was left over. */
type Extent =
  | { readonly kind: 'currentOnly' }
  /** What was left over: the most that a table may count and another not. */
  | { readonly kind: 'open'; readonly leftOver: Amount };

/**
 * 财政拨款收支总表 counts what 上年结转 pays for; whether the table of one fund does
 * is the place's custom and printed nowhere. Where money was left over, the two are
 * equal if income and opening balance prove that the table counts it, not compared
 * if it comes to this year's income, and worth a look otherwise, unless they differ by
 * more than was left over.
 */
export function withLeftOverMoney(
  book: FactBook,
  figures: Figures,
  relations: readonly Relation[],
): readonly Relation[] {
  const extents = extentsOf(book, figures);
  if (extents.size === 0) return relations;
  return relations.flatMap((relation) => {
    const extent = extentIn(book, relation, extents);
    if (extent?.kind === 'currentOnly') return [];
    if (extent === null || differsBy(figures, relation) > extent.leftOver) return relation;
    return { ...relation, severity: 'warning' as const };
  });
}

/** 0 where it cannot be told. */
function differsBy(figures: Figures, relation: Relation): Amount {
  const { verdict, residual } = evaluate(relation, figures);
  return verdict === 'fail' ? Math.abs(residual) : 0;
}

/** Whether the same tables are proven to count it not, with either figures, and it is open for none. */
export function countsLeftOverAlike(book: FactBook, one: Figures, other: Figures): boolean {
  const [extents, others] = [extentsOf(book, one), extentsOf(book, other)];
  const isProven = ([table, { kind }]: [RecognisedTable, Extent]) =>
    kind === 'currentOnly' && others.get(table)?.kind === kind;
  return extents.size === others.size && [...extents].every(isProven);
}

/** Of tables that were not proven to count what was left over. */
function extentsOf(book: FactBook, figures: Figures): ReadonlyMap<RecognisedTable, Extent> {
  const extents = new Map<RecognisedTable, Extent>();
  for (const fund of FUNDS) {
    const income = referenceOf(book.find({ flow: 'income', fund }));
    const opening = balanceOf(book, 'openingBalance', fund);
    if (income === null || opening === null || !isNonZero(figures, opening.index)) continue;
    const closing = balanceOf(book, 'closingBalance', fund);
    for (const total of book.find({ flow: 'expenditure', fund })) {
      // What was spent is spent, whatever paid for it: only a plan may leave out what was left over.
      if (total.period.stage === 'final' || !isTableOf(total.table, fund)) continue;
      const comesTo = (sources: readonly Fact[], uses: readonly Fact[]) =>
        isEqual(figures, sources, uses) ||
        (closing !== null && isEqual(figures, sources, [...uses, closing]));
      if (comesTo([income, opening], [total])) continue;
      if (isSpentBeyond(book, figures, fund, [income, opening], total, closing)) continue;
      const leftOver = Math.abs(valueOf(figures, opening.index));
      extents.set(
        total.table,
        comesTo([income], [total]) ? { kind: 'currentOnly' } : { kind: 'open', leftOver },
      );
    }
  }
  return extents;
}

/** More expenditure than all there was, and than a wider table has: no custom explains it. */
function isSpentBeyond(
  book: FactBook,
  figures: Figures,
  fund: string,
  sources: readonly Fact[],
  total: Fact,
  closing: Fact | null,
): boolean {
  if (!isMore(figures, closing === null ? [total] : [total, closing], sources)) return false;
  const wider = [{ fund }, { fund: 'fiscalAppropriation' }, {}].flatMap((of) =>
    book.find({ flow: 'expenditure', ...of }),
  );
  return wider.some((one) => !isTableOf(one.table, fund) && isMore(figures, [total], [one]));
}

/** Of the fund itself, else of all appropriations together. */
function balanceOf(book: FactBook, flow: string, fund: string): Fact | null {
  return (
    referenceOf(book.find({ flow, fund })) ??
    referenceOf(book.find({ flow, fund: 'fiscalAppropriation' }))
  );
}

/** A table of this fund alone, without a column of its own for what was left over. */
function isTableOf(table: RecognisedTable, fund: string): boolean {
  return table.blocks.every(
    ({ scope, columns }) =>
      scope.fund === fund && columns.every(({ coordinates }) => coordinates.timing === undefined),
  );
}

function isEqual(figures: Figures, left: readonly Fact[], right: readonly Fact[]): boolean {
  const { verdict } = evaluate(
    makeRelation({ rule: '', generator: 'balance', left, right }),
    figures,
  );
  return verdict === 'pass' || verdict === 'rounding';
}

/** Beyond what rounding explains. */
function isMore(figures: Figures, left: readonly Fact[], right: readonly Fact[]): boolean {
  const { verdict, residual } = evaluate(
    makeRelation({ rule: '', generator: 'balance', left, right }),
    figures,
  );
  return verdict === 'fail' && residual > 0;
}

/** What makes an equality doubtful: expenditure of such a table beside figures of wider ones. */
function extentIn(
  book: FactBook,
  { generator, terms }: Relation,
  extents: ReadonlyMap<RecognisedTable, Extent>,
): Extent | null {
  if (!ACROSS.has(generator)) return null;
  const facts = terms.flatMap(({ fact }) => book.facts[fact] ?? []);
  const doubtful = facts.filter(
    ({ table, coordinates, period }) =>
      extents.has(table) && coordinates.flow === 'expenditure' && period.year === book.set.year,
  );
  const [first] = doubtful;
  if (first === undefined) return null;
  const { fund = '' } = first.coordinates;
  if (facts.every(({ table }) => isTableOf(table, fund))) return null;
  let leftOver: Amount | null = null;
  for (const table of new Set(doubtful.map((fact) => fact.table))) {
    const extent = extents.get(table);
    if (extent?.kind === 'open') leftOver = (leftOver ?? 0) + extent.leftOver;
  }
  return leftOver === null ? { kind: 'currentOnly' } : { kind: 'open', leftOver };
}
