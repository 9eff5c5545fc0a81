import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import { partsByParent } from '../relations/roll-up';
import type { Lack } from './gaps';
import type { Incidence } from './incidence';

/** A total row that comes to more than its rows, as it would if one of them were left out. */
export interface LackingRow {
  readonly table: RecognisedTable;
  readonly block: Block;
  readonly total: AxisNode;
  /** By how much, in the columns in which it differs. */
  readonly lacks: ReadonlyMap<AxisNode, Lack>;
}

/**
 * The total row that alone is broken, where one row left out would explain all of it: every column
 * has too little or nothing, and a total column lacks what its columns lack.
 */
export function lackingRow(
  book: FactBook,
  incidence: Incidence,
  explained: readonly number[],
): LackingRow | null {
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
  const isFitting = [...lacks.values()].every(({ amount }) => amount > 0);
  const lacking = { table, block, total: row, lacks };
  return isFitting && addUp(book, lacking) ? lacking : null;
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

/** What the rows come to less than their total; where all of them are blank, the whole of it. */
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
      if (2 * Math.abs(amount) > doubleSlack || incidence.broken.has(position)) {
        lacks.set(column, { amount, doubleSlack });
      }
    }
  }
  return lacks;
}

/** Whether each total column lacks what its columns lack, where the row prints anything in these. */
function addUp(book: FactBook, { total, block, lacks }: LackingRow): boolean {
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
export function lackingLeaves({ block, lacks }: LackingRow): readonly AxisNode[] {
  const parents = partsByParent(block.columns);
  return [...lacks.keys()].filter(
    (column) => !(parents.get(column) ?? []).some((part) => lacks.has(part)),
  );
}
