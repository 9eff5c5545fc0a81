import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { RecognisedTable } from '../../../tables/table';
import type { Relation } from '../../relation';
import type { Incidence } from '../incidence/incidence';

/** What is wrong with how a total is worked out, not with a figure that somebody typed. */
export type FormulaMistake =
  /** A live formula leaves parts out, or adds up other cells. */
  | { readonly kind: 'adds'; readonly missed: readonly Fact[]; readonly surplus: readonly Fact[] }
  /** A number stands where the totals of the table are formulas. */
  | { readonly kind: 'typedOver' };

/** Null for a cell that is no total, or whose formula adds up another kind of parts. */
export function formulaMistakeOf(
  book: FactBook,
  incidence: Incidence,
  fact: Fact,
): FormulaMistake | null {
  const sums = incidence
    .relationsOf(fact.index)
    .flatMap((position) => incidence.relation(position) ?? [])
    .filter((relation) => isSumOf(relation, fact.index));
  if (sums.length === 0) return null;
  if (fact.formula === null) {
    return isTypedAmongLive(book, incidence, fact) ? { kind: 'typedOver' } : null;
  }
  const factsOf = (indexes: Iterable<number>) =>
    [...indexes].sort((a, b) => a - b).flatMap((one) => book.facts[one] ?? []);
  const added = factsOf(new Set(incidence.links.partsOf(fact.index).map((part) => part.fact)));
  for (const { terms } of sums) {
    const wanted = factsOf(new Set(terms.slice(1).map((term) => term.fact)));
    const missed = wanted.filter((part) => !added.includes(part));
    const surplus = added.filter((part) => !wanted.includes(part));
    // Parts of a deeper level, or of the other direction, come to the same.
    if (missed.length === wanted.length && !isDisplaced(wanted, added)) continue;
    if (missed.length + surplus.length > 0) return { kind: 'adds', missed, surplus };
  }
  return null;
}

/** The same cells so many rows or columns away: the formula was copied to a wrong place. */
function isDisplaced(wanted: readonly Fact[], added: readonly Fact[]): boolean {
  const [first, second] = wanted;
  const start = added[0];
  if (first === undefined || second === undefined || start === undefined) return false;
  const down = start.cell.row - first.cell.row;
  const across = start.cell.column - first.cell.column;
  return (
    wanted.length === added.length &&
    wanted.every(({ cell }, position) => {
      const other = added[position]?.cell;
      const isBelow = other?.row === cell.row + down && other.column === cell.column + across;
      return other?.sheet === cell.sheet && isBelow;
    })
  );
}

function isSumOf({ generator, comparison, terms }: Relation, total: number): boolean {
  return generator === 'rollUp' && comparison === 'equal' && terms[0]?.fact === total;
}

interface Totals {
  live: number;
  typed: number;
}

const memo = new WeakMap<readonly Relation[], ReadonlyMap<RecognisedTable, Totals>>();

function isTypedAmongLive(book: FactBook, { relations }: Incidence, { table }: Fact): boolean {
  // Most tables are typed throughout.
  if (book.ofTable(table).every(({ formula }) => formula === null)) return false;
  const byTable = memo.get(relations) ?? countTotals(book, relations);
  memo.set(relations, byTable);
  const { live, typed } = byTable.get(table) ?? { live: 0, typed: 0 };
  // The cell itself is among the typed ones.
  return live > 0 && live >= typed;
}

/** The totals of several parts of each table, by whether they are formulas. */
function countTotals(
  book: FactBook,
  relations: readonly Relation[],
): ReadonlyMap<RecognisedTable, Totals> {
  const byTable = new Map<RecognisedTable, Totals>();
  const seen = new Set<number>();
  for (const { generator, terms } of relations) {
    const total = book.facts[terms[0]?.fact ?? -1];
    if (generator !== 'rollUp' || terms.length < 3 || total === undefined) continue;
    if (seen.has(total.index) || total.reading.kind !== 'figure') continue;
    seen.add(total.index);
    const totals = byTable.get(total.table) ?? { live: 0, typed: 0 };
    byTable.set(total.table, totals);
    if (total.formula === null) totals.typed += 1;
    else totals.live += 1;
  }
  return byTable;
}
