import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block, RecognisedTable } from '../../../tables/table';
import type { Incidence } from './incidence';

export interface Lack {
  readonly amount: Amount;
  readonly doubleSlack: number;
}

/** A total row whose rows come to less, by column. */
export interface Gap {
  readonly table: RecognisedTable;
  readonly block: Block;
  readonly total: AxisNode;
  readonly columns: ReadonlyMap<AxisNode, Lack>;
}

/** The total rows whose rows come to less in every column in which they differ. */
export function gapsOf(book: FactBook, incidence: Incidence): readonly Gap[] {
  const gaps = new Map<AxisNode, Gap>();
  for (const position of incidence.broken) {
    const total = summedDown(book, incidence, position);
    if (total === null || gaps.has(total.row)) continue;
    const { table, block, row } = total;
    gaps.set(row, { table, block, total: row, columns: lacksOf(book, incidence, total) });
  }
  return [...gaps.values()].filter(({ columns }) =>
    [...columns.values()].every(({ amount }) => amount > 0),
  );
}

/** The total that an equality says its rows come to. */
function summedDown(book: FactBook, incidence: Incidence, position: number): Fact | null {
  const relation = incidence.relation(position);
  if (relation?.generator !== 'rollUp' || relation.comparison !== 'equal') return null;
  const [own, part] = relation.terms;
  const total = book.facts[own?.fact ?? -1];
  return total !== undefined && book.facts[part?.fact ?? -1]?.column === total.column
    ? total
    : null;
}

/** Also of a column in which no row prints anything: with others that differ, its total is one more. */
function lacksOf(
  book: FactBook,
  incidence: Incidence,
  { block, row }: Fact,
): ReadonlyMap<AxisNode, Lack> {
  const columns = new Map<AxisNode, Lack>();
  for (const column of block.columns) {
    const total = book.at(row, column)?.index ?? -1;
    for (const position of incidence.relationsOf(total)) {
      const { verdict, residual = 0 } = incidence.evaluations[position] ?? {};
      const above = summedDown(book, incidence, position);
      if (above?.index !== total || residual === 0) continue;
      if (verdict !== 'missing-data' && !incidence.broken.has(position)) continue;
      // With one more row it is a sum of rounded figures, also where now it copies its only row.
      const { doubleSlack = 0 } = incidence.tallyOf(position) ?? {};
      columns.set(column, { amount: residual, doubleSlack: doubleSlack + above.step });
    }
  }
  return columns;
}

/** Whether a row of these figures is just what the total lacks. */
export function fillsGap(
  { columns }: Gap,
  row: AxisNode,
  figureOf: (row: AxisNode, column: AxisNode) => Amount,
): boolean {
  const fits = [...columns].every(
    ([column, { amount, doubleSlack }]) =>
      2 * Math.abs(figureOf(row, column) - amount) <= doubleSlack,
  );
  return fits && columns.size > 0;
}
