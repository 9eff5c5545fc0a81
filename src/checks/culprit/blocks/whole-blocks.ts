import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { RecognisedTable } from '../../../tables/table';
import { isNonZero } from '../../figures';
import type { Incidence } from '../incidence/incidence';

/** The typed figures of each table that the broken relations rest on, and of each such column. */
export function wholeBlocks(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly (readonly Fact[])[] {
  const tables = new Map<RecognisedTable, Set<number>>();
  for (const { table, cell } of touched) {
    const columns = tables.get(table) ?? new Set<number>();
    columns.add(cell.column);
    tables.set(table, columns);
  }
  return [...tables].flatMap(([table, columns]) => {
    const typed = book
      .ofTable(table)
      .filter(
        ({ index }) => isNonZero(incidence.figures, index) && !incidence.links.isProven(index),
      );
    return [typed, ...[...columns].map((own) => typed.filter(({ cell }) => cell.column === own))];
  });
}
