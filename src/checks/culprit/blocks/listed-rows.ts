import type { FactBook } from '../../../facts/fact-book';
import { coordinatesText } from '../../../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable } from '../../../tables/table';
import { isNonZero } from '../../figures';
import type { Incidence } from '../incidence/incidence';

/** A row that prints the same code, project or unit as others. */
interface PrintedRow {
  readonly table: RecognisedTable;
  readonly block: Block;
  readonly row: AxisNode;
}

const memo = new WeakMap<FactBook, ReadonlyMap<string, readonly PrintedRow[]>>();

/** Whether another table prints the same code, project or unit with money. */
export function isListedElsewhere(
  book: FactBook,
  incidence: Incidence,
  table: RecognisedTable,
  row: AxisNode,
): boolean {
  const rows = memo.get(book) ?? rowsBySaying(book);
  memo.set(book, rows);
  return (rows.get(coordinatesText(row.coordinates)) ?? []).some(
    (other) => other.table !== table && holdsMoney(book, incidence, other),
  );
}

function holdsMoney(book: FactBook, { figures }: Incidence, { block, row }: PrintedRow): boolean {
  return block.columns.some((column) => isNonZero(figures, book.at(row, column)?.index ?? -1));
}

function rowsBySaying({ set }: FactBook): ReadonlyMap<string, readonly PrintedRow[]> {
  const rows = new Map<string, PrintedRow[]>();
  for (const table of set.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        const said = coordinatesText(row.coordinates);
        const known = rows.get(said);
        if (known) known.push({ table, block, row });
        else rows.set(said, [{ table, block, row }]);
      }
    }
  }
  return rows;
}
