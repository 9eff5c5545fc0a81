import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { isNonZero, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { layoutBlock } from './block-step';
import type { Incidence } from '../incidence/incidence';
import { agreesWithKin } from '../incidence/kindred-figures';
import { placedRow } from '../layouts/layout-mistake';
import { isListedElsewhere } from './listed-rows';

/** Figures with fewer steps than this equal a total by chance. */
const TELLING_STEPS = 100;

/** Rows that print what their total does although other rows of it print money as well. */
export function totalsAsParts(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const rows = new Map(touched.map((fact) => [fact.row, fact]));
  return [...rows.values()].flatMap((fact) => totalAsPart(book, incidence, fact));
}

function totalAsPart(
  book: FactBook,
  incidence: Incidence,
  { block, row, table }: Fact,
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  const total = row.parent;
  if (total === null || !repeatsTotal(book, incidence, row, block.columns)) return [];
  const others = paidBeside(book, incidence, row, block.rows, block.columns);
  const [other, ...more] = others;
  if (other === undefined) return [];
  // Of two rows the other may be the one too many, unless it is listed elsewhere too.
  if (more.length === 0 && !isListedElsewhere(book, incidence, table, other)) return [];
  const changes = new Map<number, number>();
  const amounts = block.columns.flatMap((column) => {
    const [fact, above] = [book.at(row, column), book.at(total, column)];
    if (fact === null || above === null || links.isProven(fact.index)) return [];
    const beside = others.map((one) => book.at(one, column)?.index ?? -1);
    const amount = beside.reduce(
      (left, index) => left - valueOf(figures, index),
      valueOf(figures, above.index),
    );
    const change = amount - valueOf(figures, fact.index);
    if (change === 0) return [];
    changes.set(fact.index, change);
    return [{ column: column.label, amount, fact }];
  });
  if (amounts.some(({ amount }) => amount < 0)) return [];
  const mistake = {
    kind: 'totalAsPart',
    row: placedRow(table, row),
    total: placedRow(table, total),
    amounts: amounts.map(({ column, amount }) => ({ column, amount })),
    unit: table.unit,
    places: table.places,
  } as const;
  const facts = amounts.map(({ fact }) => fact);
  return layoutBlock(incidence, facts, changes, mistake, 1);
}

/** Every figure of the row is that of its total, and no other table says so too. */
function repeatsTotal(
  book: FactBook,
  incidence: Incidence,
  row: AxisNode,
  columns: readonly AxisNode[],
): boolean {
  const { figures } = incidence;
  const own = columns.flatMap((column) => book.at(row, column) ?? []);
  const telling = own.filter(
    ({ index, step }) => Math.abs(valueOf(figures, index)) >= TELLING_STEPS * step,
  );
  return (
    telling.length > 0 &&
    own.every(({ index, column }) => {
      const above = row.parent === null ? null : book.at(row.parent, column);
      return above !== null && valueOf(figures, above.index) === valueOf(figures, index);
    }) &&
    !telling.some((fact) => agreesWithKin(book, incidence, fact, valueOf(figures, fact.index)))
  );
}

/** The other rows of its total that hold money. */
function paidBeside(
  book: FactBook,
  { figures }: Incidence,
  row: AxisNode,
  rows: readonly AxisNode[],
  columns: readonly AxisNode[],
): readonly AxisNode[] {
  return rows.filter(
    (other) =>
      other !== row &&
      other.parent === row.parent &&
      columns.some((column) => isNonZero(figures, book.at(other, column)?.index ?? -1)),
  );
}
