import type { CellRef } from '../../base/address';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import { coversMember } from '../../tables/coordinates/aspect-members';
import { isForm } from '../../tables/forms/is-form';

/** A kind that is published only by those who have such money. */
interface OptionalTable {
  readonly kind: string;
  readonly fund: string;
  /** 类 of the functional classification that nothing but this money pays for. */
  readonly functional: string;
  /** The tables that would list the money; without any of them nothing is known of it. */
  readonly summaries: readonly string[];
}

const OPTIONAL_TABLES: Readonly<Record<DocumentKind, readonly OptionalTable[]>> = {
  预算: [
    {
      kind: '国有资本经营预算支出表',
      fund: 'stateCapital',
      functional: '223',
      summaries: ['财政拨款收支总表', '部门收支总表'],
    },
  ],
  决算: [
    {
      kind: '国有资本经营预算财政拨款支出决算表',
      fund: 'stateCapital',
      functional: '223',
      summaries: ['财政拨款收入支出决算总表', '收入支出决算总表'],
    },
  ],
};

/**
 * The kinds that are not in the set and need not be: its 收支总表 is there, and no table of it holds
 * a figure of that money other than 0, or a cell of it that cannot be read.
 */
export function unneededTables(book: FactBook): readonly string[] {
  const { set, facts } = book;
  const isThere = (kind: string) => set.tables.some((table) => table.kind.id === kind);
  return OPTIONAL_TABLES[set.document]
    .filter(({ kind, summaries }) => !isThere(kind) && summaries.some(isThere))
    .filter((table) => !facts.some((fact) => book.isOwnPeriod(fact) && isMoneyOf(table, fact)))
    .map(({ kind }) => kind);
}

/**
 * The first cell in which a table of the set holds income or expenditure of the year, other than 0,
 * of the money that this kind is published for; null for every other kind. What was only left over
 * from the year before, or is left at the end, asks for no table: it would list nothing.
 */
export function moneyShown(book: FactBook, kind: string): CellRef | null {
  const table = OPTIONAL_TABLES[book.set.document].find((one) => one.kind === kind);
  if (table === undefined) return null;
  const shown = book.facts.find(
    (fact) =>
      book.isOwnPeriod(fact) &&
      fact.reading.kind === 'figure' &&
      !isForm(fact.table) &&
      isMoneyOf(table, fact) &&
      isOfTheYear(fact),
  );
  return shown?.cell ?? null;
}

function isOfTheYear({ coordinates: { flow, timing } }: Fact): boolean {
  return flow === 'expenditure' || (flow === 'income' && timing !== 'carriedOver');
}

function isMoneyOf({ fund, functional }: OptionalTable, fact: Fact): boolean {
  if (fact.reading.kind === 'blank' || figureOf(fact) === 0) return false;
  const own = fact.coordinates;
  return (
    (own.fund !== undefined && coversMember('fund', fund, own.fund)) ||
    own.function?.startsWith(functional) === true
  );
}
