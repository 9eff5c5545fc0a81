import type { FactBook } from '../../../facts/fact-book';
import type { RecognisedTable } from '../../../tables/table';
import type { Cause } from './cause';
import type { Incidence } from '../incidence/incidence';

/** Equalities with other tables that fail, by amounts of their own, before the table is doubted as a whole. */
const FEWEST_BROKEN = 4;
const FEWEST_AMOUNTS = 3;
/** The share of its equalities with other tables that fail. */
const MOST = 0.8;

/** How the figures of a table stand to those of the others. */
interface Standing {
  readonly table: RecognisedTable;
  readonly broken: readonly number[];
  readonly compared: number;
  readonly partners: ReadonlySet<RecognisedTable>;
  /** All its own sums hold. */
  readonly addsUp: boolean;
}

/**
 * Causes that are one table of another year or draft, as one: it adds up in itself, and hardly a
 * figure agrees with what the other tables say. Not where a single cause mends all.
 */
export function foldForeignTable(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  if (causes.length < FEWEST_AMOUNTS || causes.some(({ layout }) => layout !== null)) return causes;
  const standings = foreignTables(book, incidence);
  const [first, ...others] = standings.filter(({ addsUp }) => addsUp);
  if (first === undefined) return causes;
  const rival = standings.find(({ table }) => first.partners.has(table)) ?? null;
  if (others.length > 1 || (others.length === 1 && rival === null)) return causes;
  const own = causes.filter(
    ({ explained }) =>
      explained.some((one) => first.broken.includes(one)) ||
      explained.every((one) => isLackOf(book, incidence, one, first.table)),
  );
  const { table, broken, compared } = first;
  const mistake = {
    kind: 'foreignTable',
    cell: table.titleCell,
    title: table.title,
    otherYear: table.titleYear === table.year ? null : table.titleYear,
    setYear: table.year,
    broken: broken.length,
    compared,
    rival: rival === null ? null : { cell: rival.table.titleCell, label: rival.table.title },
  } as const;
  const facts = broken.flatMap((position) =>
    (incidence.relation(position)?.terms ?? []).flatMap(({ fact }) =>
      book.facts[fact]?.table === table ? fact : [],
    ),
  );
  const told = new Set([
    ...own.flatMap(({ explained }) => explained),
    ...[...incidence.broken].filter((position) => tablesOf(book, incidence, position).has(table)),
  ]);
  const whole: Cause = {
    suspects: [],
    explained: [...told],
    mends: false,
    layout: { mistake, facts: [...new Set(facts)] },
  };
  return [whole, ...causes.filter((cause) => !own.includes(cause))];
}

/** Whether all that is broken is that the table has no row for a figure of another one. */
function isLackOf(
  book: FactBook,
  { relation }: Incidence,
  position: number,
  table: RecognisedTable,
): boolean {
  const { condition = null } = relation(position) ?? {};
  if (condition?.kind !== 'noRowIn' || condition.sheet !== table.sheet) return false;
  return book.set.tables.every((other) => other === table || other.sheet !== table.sheet);
}

/** Tables that fail beside nearly all others, the most broken first. */
function foreignTables(book: FactBook, incidence: Incidence): readonly Standing[] {
  const inner = new Set<RecognisedTable>();
  const standings = new Map<RecognisedTable, { broken: number[]; compared: number }>();
  incidence.relations.forEach(({ comparison, severity }, position) => {
    const { verdict } = incidence.evaluations[position] ?? {};
    if (verdict !== 'pass' && verdict !== 'rounding' && verdict !== 'fail') return;
    if (comparison !== 'equal' || severity !== 'error') return;
    if (incidence.telling(position).length < 2) return;
    const tables = tablesOf(book, incidence, position);
    const isBroken = incidence.broken.has(position);
    if (tables.size === 1 && isBroken) for (const table of tables) inner.add(table);
    if (tables.size < 2) return;
    for (const table of tables) {
      const standing = standings.get(table) ?? { broken: [], compared: 0 };
      standings.set(table, standing);
      standing.compared += 1;
      if (isBroken && !isDisputed(book, incidence, position, table)) standing.broken.push(position);
    }
  });
  return [...standings]
    .filter(([, { broken, compared }]) => broken.length >= MOST * compared)
    .filter(([, { broken }]) => broken.length >= FEWEST_BROKEN)
    .filter(([, { broken }]) => amountsOf(incidence, broken).size >= FEWEST_AMOUNTS)
    .map(([table, standing]) => ({
      table,
      ...standing,
      addsUp: !inner.has(table),
      partners: partnersOf(book, incidence, table, standing.broken),
    }))
    .sort((a, b) => b.partners.size - a.partners.size || b.broken.length - a.broken.length);
}

/** Other relations say as well that the counterpart of the table is wrong: this one says nothing of it. */
function isDisputed(
  book: FactBook,
  incidence: Incidence,
  position: number,
  table: RecognisedTable,
): boolean {
  const counterparts = (incidence.relation(position)?.terms ?? []).filter(
    ({ fact }) => book.facts[fact]?.table !== table,
  );
  return counterparts.some(({ fact }) =>
    incidence
      .relationsOf(fact)
      .some(
        (other) =>
          incidence.broken.has(other) &&
          incidence.relation(other)?.severity === 'error' &&
          !tablesOf(book, incidence, other).has(table),
      ),
  );
}

function amountsOf(incidence: Incidence, broken: readonly number[]): ReadonlySet<number> {
  return new Set(
    broken.map((position) => Math.abs(incidence.evaluations[position]?.residual ?? 0)),
  );
}

function partnersOf(
  book: FactBook,
  incidence: Incidence,
  table: RecognisedTable,
  broken: readonly number[],
): ReadonlySet<RecognisedTable> {
  const tables = new Set(broken.flatMap((position) => [...tablesOf(book, incidence, position)]));
  tables.delete(table);
  return tables;
}

function tablesOf(
  book: FactBook,
  incidence: Incidence,
  position: number,
): ReadonlySet<RecognisedTable> {
  const terms = incidence.relation(position)?.terms ?? [];
  return new Set(terms.flatMap(({ fact }) => book.facts[fact]?.table ?? []));
}
