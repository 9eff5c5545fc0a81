import type { Amount } from '../../../base/amount';
import type { FactBook } from '../../../facts/fact-book';
import type { RecognisedTable } from '../../../tables/table';
import { valueOf } from '../../figures';
import type { Cause, RankedSuspect } from './cause';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';

/**
 * Causes that are one change seen in several columns or tables: what the cells found wrong with
 * their totals mend elsewhere is theirs, and what differs by the same amount in one table is one thing.
 */
export function foldOneChange(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  return foldSameDifference(book, incidence, foldCarried(book, incidence, causes));
}

/** Cells of one row that are wrong with their totals mend these together. */
function foldCarried(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  const rows = new Map<unknown, Cause[]>();
  for (const cause of causes) {
    const [first] = cause.suspects;
    if (first?.isCarried !== true || !cause.mends) continue;
    const row = book.facts[first.fact]?.row;
    rows.set(row, [...(rows.get(row) ?? []), cause]);
  }
  let left = causes;
  for (const own of rows.values()) {
    const [first] = own;
    if (first === undefined || !left.includes(first)) continue;
    const cells = new Map(own.map((cause) => [cause.suspects[0]?.fact, cause]));
    const mended = mendedTogether(incidence, [...cells.values()]);
    const others = left.filter(
      (cause) =>
        cause !== first &&
        (!cause.mends || cause.suspects[0]?.fact === first.suspects[0]?.fact) &&
        cause.layout === null &&
        cause.explained.every((position) => mended.has(position)),
    );
    const explained = [first, ...others].flatMap((cause) => cause.explained);
    left = left.flatMap((cause) => {
      if (others.includes(cause)) return [];
      return cause === first ? [{ ...first, explained: [...new Set(explained)] }] : [cause];
    });
  }
  return left;
}

/** The broken relations that come out right when all of them are put right. */
function mendedTogether(incidence: Incidence, causes: readonly Cause[]): ReadonlySet<number> {
  const corrections = new Map<number, Amount>();
  for (const { suspects } of causes) {
    for (const [fact, value] of suspects[0]?.corrections ?? []) {
      const before = valueOf(incidence.figures, fact);
      corrections.set(fact, (corrections.get(fact) ?? before) + value - before);
    }
  }
  const mended = new Set<number>();
  for (const [position, { broken }] of evaluateChanged(incidence, corrections)) {
    if (!broken && incidence.broken.has(position)) mended.add(position);
  }
  return mended;
}

interface Difference {
  readonly amount: Amount;
  readonly doubleSlack: number;
  /** Which way each table differs from the others: 1 states more, -1 less; 0 where it is on both sides. */
  readonly tables: ReadonlyMap<RecognisedTable, number>;
}

/** Of what no figure mends: relations of one table that all miss by the same. */
function foldSameDifference(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  const groups: { readonly causes: Cause[]; readonly like: Difference }[] = [];
  for (const cause of causes) {
    const like = differenceOf(book, incidence, cause);
    if (like === null) continue;
    const group = groups.find((one) => isAlike(one.like, like));
    if (group === undefined) groups.push({ causes: [cause], like });
    else group.causes.push(cause);
  }
  const instead = new Map<Cause, Cause | null>();
  for (const { causes: own } of groups) {
    const [first, ...others] = own;
    if (first === undefined || others.length === 0) continue;
    const explained = own.flatMap((cause) => cause.explained);
    instead.set(first, { ...first, explained, suspects: suspectsOfAll(own) });
    for (const cause of others) instead.set(cause, null);
  }
  return causes.flatMap((cause) => {
    const whole = instead.get(cause);
    return whole === undefined ? cause : (whole ?? []);
  });
}

/** Any of their cells may be the one: what one cause was told apart by says nothing of the others. */
function suspectsOfAll(causes: readonly Cause[]): readonly RankedSuspect[] {
  const byFact = new Map<number, RankedSuspect>();
  for (const suspect of causes.flatMap(({ suspects }) => suspects)) {
    if (!byFact.has(suspect.fact)) byFact.set(suspect.fact, suspect);
  }
  const confidence = Math.round(100 / byFact.size) / 100;
  return [...byFact.values()].map((suspect) => ({ ...suspect, confidence }));
}

/** By how much all relations of a cause miss; null where they do not agree, or where a figure mends them. */
function differenceOf(
  book: FactBook,
  incidence: Incidence,
  { mends, layout, suspects, explained }: Cause,
): Difference | null {
  if (mends || layout !== null || suspects.length === 0) return null;
  const differences: Difference[] = [];
  for (const position of explained) {
    const { residual = 0, doubleSlack = 0 } = incidence.evaluations[position] ?? {};
    const { terms = [], severity } = incidence.relation(position) ?? {};
    if (severity !== 'error') continue;
    const tables = new Map<RecognisedTable, number>();
    for (const { fact, coefficient } of terms) {
      const table = book.facts[fact]?.table;
      if (table === undefined) continue;
      const way = Math.sign(residual) * Math.sign(coefficient);
      tables.set(table, (tables.get(table) ?? way) === way ? way : 0);
    }
    differences.push({ amount: Math.abs(residual), doubleSlack, tables });
  }
  const [first, ...others] = differences;
  if (first === undefined || !others.every((other) => isAlike(first, other))) return null;
  return others.reduce((shared, own) => ({ ...shared, tables: common(shared, own) }), first);
}

function isAlike(one: Difference, other: Difference): boolean {
  const isEqual =
    2 * Math.abs(one.amount - other.amount) <= Math.max(one.doubleSlack, other.doubleSlack);
  return isEqual && common(one, other).size > 0;
}

/** The tables that both are about and that differ the same way in both: one has not what the other lacks. */
function common(one: Difference, other: Difference): ReadonlyMap<RecognisedTable, number> {
  return new Map(
    [...one.tables].filter(([table, way]) => {
      const its = other.tables.get(table);
      return its !== undefined && (its === way || its === 0 || way === 0);
    }),
  );
}
