import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block, RecognisedTable } from '../../../tables/table';
import { partsByParent } from '../../relations/roll-up';
import type { Lack } from '../incidence/gaps';
import type { Incidence } from '../incidence/incidence';

/** A total row that differs from its rows as it would by one row left out, or one not counted. */
export interface UnevenTotal {
  /** The total row comes to more than its rows, or to less. */
  readonly kind: 'lacking' | 'exceeded';
  readonly table: RecognisedTable;
  readonly block: Block;
  readonly total: AxisNode;
  /** How much more than its rows it is, in the columns in which it differs. */
  readonly lacks: ReadonlyMap<AxisNode, Lack>;
}

/**
 * The total row that alone is broken, where one row would explain all of it: every column that
 * differs does so to the same side, and a total column by what its columns do.
 */
export function unevenTotal(
  book: FactBook,
  incidence: Incidence,
  explained: readonly number[],
): UnevenTotal | null {
  let first: Fact | null = null;
  for (const position of explained) {
    const relation = incidence.relation(position);
    if (relation?.severity !== 'error') continue;
    const total = brokenTotal(book, incidence, position);
    if (total === null || (first !== null && total.row !== first.row)) return null;
    first ??= total;
  }
  if (first === null) return null;
  const { table, block, row } = first;
  const lacks = lacksOf(book, incidence, block, row);
  const amounts = [...lacks.values()].map(({ amount }) => amount);
  const isLacking = amounts.every((amount) => amount > 0);
  if (amounts.length === 0 || (!isLacking && amounts.some((amount) => amount > 0))) return null;
  const kind = isLacking ? ('lacking' as const) : ('exceeded' as const);
  const uneven = { kind, table, block, total: row, lacks };
  return addUp(book, uneven) ? uneven : null;
}

/** The total of a sum over rows that does not hold. */
function brokenTotal(book: FactBook, incidence: Incidence, position: number): Fact | null {
  const relation = incidence.relation(position);
  const [own, part] = relation?.terms ?? [];
  const total = book.facts[own?.fact ?? -1];
  if (relation?.generator !== 'rollUp' || relation.comparison !== 'equal') return null;
  if (total === undefined || book.facts[part?.fact ?? -1]?.column !== total.column) return null;
  return incidence.broken.has(position) ? total : null;
}

/** By how much the total is more than its rows; where all of them are blank, the whole of it. */
function lacksOf(
  book: FactBook,
  incidence: Incidence,
  { columns }: Block,
  row: AxisNode,
): ReadonlyMap<AxisNode, Lack> {
  const lacks = new Map<AxisNode, Lack>();
  for (const column of columns) {
    const total = book.at(row, column);
    if (total === null) continue;
    for (const position of incidence.relationsOf(total.index)) {
      const relation = incidence.relation(position);
      const [own, part] = relation?.terms ?? [];
      if (relation?.generator !== 'rollUp' || own?.fact !== total.index) continue;
      if (part === undefined || book.facts[part.fact]?.column !== column) continue;
      const tally = incidence.tallyOf(position);
      if (tally === undefined || tally.unreadable > 0) continue;
      const { residual: amount, doubleSlack } = tally;
      if (2 * Math.abs(amount) > Math.max(doubleSlack, 2 * total.step))
        lacks.set(column, { amount, doubleSlack });
    }
  }
  return lacks;
}

/** Whether each total column lacks what its columns lack, where the row prints anything in these. */
function addUp(book: FactBook, { total, block, lacks }: UnevenTotal): boolean {
  const none: Lack = { amount: 0, doubleSlack: 0 };
  return [...partsByParent(block.columns)].every(([parent, parts]) => {
    if (!parts.some((part) => book.at(total, part)?.reading.kind === 'figure')) return true;
    const whole = lacks.get(parent) ?? none;
    const own = parts.map((part) => lacks.get(part) ?? none);
    const sum = own.reduce((all, { amount }) => all + amount, 0);
    const slack = own.reduce((all, { doubleSlack }) => all + doubleSlack, whole.doubleSlack);
    return 2 * Math.abs(whole.amount - sum) <= slack;
  });
}

/** The columns in which something is lacking that no other column adds up. */
export function unevenLeaves({ block, lacks }: UnevenTotal): readonly AxisNode[] {
  const parents = partsByParent(block.columns);
  return [...lacks.keys()].filter(
    (column) => !(parents.get(column) ?? []).some((part) => lacks.has(part)),
  );
}
