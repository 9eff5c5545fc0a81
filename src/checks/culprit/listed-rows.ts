import type { FactBook } from '../../facts/fact-book';
import { coordinatesText } from '../../tables/coordinates';
import type { AxisNode, RecognisedTable } from '../../tables/table';
import { isNonZero } from '../figures';
import type { Incidence } from './incidence';

const memo = new WeakMap<FactBook, ReadonlyMap<string, ReadonlySet<RecognisedTable>>>();

/** Whether another table prints the same code, project or unit with money. */
export function isListedElsewhere(
  book: FactBook,
  incidence: Incidence,
  table: RecognisedTable,
  row: AxisNode,
): boolean {
  const tables = memo.get(book) ?? tablesOfRows(book, incidence);
  memo.set(book, tables);
  return [...(tables.get(coordinatesText(row.coordinates)) ?? [])].some((other) => other !== table);
}

function tablesOfRows(
  book: FactBook,
  { figures }: Incidence,
): ReadonlyMap<string, ReadonlySet<RecognisedTable>> {
  const tables = new Map<string, Set<RecognisedTable>>();
  for (const { row, table, index } of book.amounts) {
    if (!isNonZero(figures, index)) continue;
    const said = coordinatesText(row.coordinates);
    const known = tables.get(said);
    if (known) known.add(table);
    else tables.set(said, new Set([table]));
  }
  return tables;
}
