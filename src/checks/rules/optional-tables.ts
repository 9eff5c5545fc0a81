import type { FactBook } from '../../facts/fact-book';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import { FUND_TABLES, mayBeMoneyOf } from './find-money';

/** A kind that is published only by those who have such money. */
interface OptionalTable {
  readonly kind: string;
  /** The tables that would list the money; without any of them nothing is known of it. */
  readonly summaries: readonly string[];
}

const OPTIONAL_TABLES: Readonly<Record<DocumentKind, readonly OptionalTable[]>> = {
  预算: [
    {
      kind: '国有资本经营预算支出表',
      summaries: ['财政拨款收支总表', '部门收支总表'],
    },
  ],
  决算: [
    {
      kind: '国有资本经营预算财政拨款支出决算表',
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
    .map(({ kind }) => kind)
    .filter((kind) => {
      const money = FUND_TABLES[kind];
      return (
        money !== undefined &&
        !facts.some((fact) => book.isOwnPeriod(fact) && mayBeMoneyOf(money, fact))
      );
    });
}
