import type { Amount } from '../../base/amount';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
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
  const gaps = new Map<AxisNode, Gap & { columns: Map<AxisNode, Lack> }>();
  for (const position of incidence.broken) {
    const relation = incidence.relation(position);
    const evaluation = incidence.evaluations[position];
    const [own, part] = relation?.terms ?? [];
    const total = book.facts[own?.fact ?? -1];
    if (relation?.generator !== 'rollUp' || total === undefined || evaluation === undefined)
      continue;
    if (relation.comparison !== 'equal' || book.facts[part?.fact ?? -1]?.column !== total.column)
      continue;
    const { table, block, row } = total;
    const gap = gaps.get(row) ?? { table, block, total: row, columns: new Map() };
    const { residual: amount, doubleSlack } = evaluation;
    gap.columns.set(total.column, { amount, doubleSlack });
    gaps.set(row, gap);
  }
  return [...gaps.values()].filter(({ columns }) =>
    [...columns.values()].every(({ amount }) => amount > 0),
  );
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
