import { isSameBody } from './body-names';
import { coordinatesText } from '../coordinates/coordinates';
import type { Cover } from '../regions/read-cover';
import type { SheetTable } from '../recognise-sheet';
import type { DocumentKind } from '../catalogue/table-kind';

/** The tables of one body, year and stage, in the order of the sheets. */
export interface TableGroup {
  readonly document: DocumentKind;
  /** 0 where no title and no cover says it. */
  readonly year: number;
  /** The body that its tables, those before them or a cover name; may be empty. */
  readonly entity: string;
  readonly tables: readonly SheetTable[];
}

/** Divides the tables of a workbook into the sets that they were published as. */
export function groupTables(tables: readonly SheetTable[]): readonly TableGroup[] {
  return (['预算', '决算'] as const).flatMap((document) => {
    // The accounts of one body say nothing about whose budget stands beside them.
    const own = withEntities(tables.filter(({ binding }) => binding.kind.document === document));
    return splitByYear(own).flatMap(({ year, members }) =>
      splitByEntity(members)
        .flatMap(splitByRuns)
        .map((group) => ({
          document,
          year,
          entity: group[0]?.entity ?? '',
          tables: group.map(({ table }) => table),
        })),
    );
  });
}

/** The same kind of table with the same scope: a second one of a set states something else. */
export function scopeOf({ binding: { kind, blocks }, title }: SheetTable): string {
  const apart = kind.apart?.test(title.folded) === true ? ' apart' : '';
  return `${kind.id} ${coordinatesText(blocks[0]?.scope ?? {})}${apart}`;
}

/** A table with the body it belongs to: its own, or that of the tables before it. */
interface NamedTable {
  readonly table: SheetTable;
  readonly entity: string;
  readonly year: number | null;
}

function givenEntity({ assumed }: SheetTable): string | null {
  return assumed?.entity ?? null;
}

function givenYear({ assumed }: SheetTable): number | null {
  return assumed?.year ?? null;
}

function withEntities(tables: readonly SheetTable[]): readonly NamedTable[] {
  let entity = tables.find((table) => table.entity !== null)?.entity ?? '';
  let cover: Cover | null = null;
  return tables.map((table) => {
    if (table.cover !== cover) entity = table.cover?.entity ?? entity;
    cover = table.cover;
    const own = table.entity ?? entity;
    // What the user says of one table says nothing about those behind it.
    if (givenEntity(table) === null) entity = own;
    return { table, entity: own, year: table.year ?? table.cover?.year ?? null };
  });
}

/**
 * A single title with another year is a slip and stays with the others; a year that brings kinds of
 * its own a second time, or that the user gives, is another set.
 */
function splitByYear(
  tables: readonly NamedTable[],
): readonly { year: number; members: readonly NamedTable[] }[] {
  const dated = withoutSlips(
    tables,
    (table) => table.year ?? 0,
    (table, other) => (givenYear(table.table) === null ? { ...table, year: other.year } : table),
  );
  const counts = countBy(dated.flatMap(({ year }) => year ?? []));
  const years = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a,
  );
  const main = years[0];
  if (main === undefined) return tables.length === 0 ? [] : [{ year: 0, members: tables }];
  const scopesOf = (year: number) =>
    new Set(
      dated
        .filter((one) => one.year === year)
        .map(({ table, entity }) => `${entity} ${scopeOf(table)}`),
    );
  const mainScopes = scopesOf(main);
  const given = new Set(dated.flatMap(({ table }) => givenYear(table) ?? []));
  const separate = years
    .slice(1)
    .filter(
      (year) => given.has(year) || [...scopesOf(year)].some((scope) => mainScopes.has(scope)),
    );
  let before = main;
  const yearOf = dated.map(({ table, year }) => {
    if (givenYear(table) !== null) return givenYear(table);
    if (year === null) return before;
    before = separate.includes(year) ? year : main;
    return before;
  });
  return [main, ...separate].map((year) => ({
    year,
    members: dated.filter((_, position) => yearOf[position] === year),
  }));
}

/** Several bodies in one workbook: only if the same kind stands there for each. */
function splitByEntity(tables: readonly NamedTable[]): readonly (readonly NamedTable[])[] {
  const settled = withoutSlips(
    tables,
    ({ entity }) => entity,
    (table, { entity }) => (givenEntity(table.table) === null ? { ...table, entity } : table),
  );
  const groups: NamedTable[][] = [];
  for (const table of settled) {
    const own = groups.find(([first]) => first?.entity === table.entity);
    if (own) own.push(table);
    else groups.push([table]);
  }
  const joined: NamedTable[][] = [];
  for (const group of groups) {
    const home = joined.find(
      (other) =>
        isSameBody(other[0]?.entity ?? '', group[0]?.entity ?? '') && !repeats(other, group),
    );
    if (home) home.push(...group);
    else joined.push(group);
  }
  const repeated = joined.some((own, position) =>
    joined.slice(position + 1).some((other) => repeats(own, other)),
  );
  return repeated ? joined : splitByGivenEntity(settled);
}

/** What the user gives to another body than the other tables name is not that body's. */
function splitByGivenEntity(tables: readonly NamedTable[]): readonly (readonly NamedTable[])[] {
  const given = tables.flatMap(({ table }) => givenEntity(table) ?? []);
  if (given.length === 0) return [tables];
  const others = tables.filter(({ table }) => givenEntity(table) === null);
  const main = mostFrequent(others.flatMap(({ entity }) => (entity === '' ? [] : entity)));
  const bodyOf = ({ table }: NamedTable) => givenEntity(table) ?? main ?? given[0];
  const bodies = [...new Set(tables.map(bodyOf))];
  return bodies.map((body) => tables.filter((table) => bodyOf(table) === body));
}

function repeats(one: readonly NamedTable[], other: readonly NamedTable[]): boolean {
  const scopes = new Set(one.map(({ table }) => scopeOf(table)));
  return other.some(({ table }) => scopes.has(scopeOf(table)));
}

/**
 * A table whose neighbours agree on something else is theirs if they lack its kind
 * and those that it agrees with have it already: a slip in one title.
 */
function withoutSlips(
  tables: readonly NamedTable[],
  valueOf: (table: NamedTable) => string | number,
  settle: (table: NamedTable, neighbour: NamedTable) => NamedTable,
): readonly NamedTable[] {
  return tables.map((table, position) => {
    const [before, after] = [tables[position - 1], tables[position + 1]];
    if (before === undefined || after === undefined) return table;
    const value = valueOf(table);
    if (valueOf(before) !== valueOf(after) || valueOf(before) === value) return table;
    const scope = scopeOf(table.table);
    const has = (wanted: string | number) =>
      tables.some(
        (other) => other !== table && valueOf(other) === wanted && scopeOf(other.table) === scope,
      );
    return !has(valueOf(before)) && has(value) ? settle(table, before) : table;
  });
}

/** So many tables make a set that names nobody. */
const FEWEST_OF_RUN = 3;

/**
 * Tables that all kinds repeat in the same order, nobody named: one set after
 * another. Fewer repeated kinds than that are second tables of one set.
 */
function splitByRuns(tables: readonly NamedTable[]): readonly (readonly NamedTable[])[] {
  const runs: NamedTable[][] = [];
  let met = new Set<string>();
  for (const table of tables) {
    const scope = scopeOf(table.table);
    if (runs.length === 0 || met.has(scope)) {
      runs.push([]);
      met = new Set();
    }
    met.add(scope);
    runs.at(-1)?.push(table);
  }
  const [first] = runs;
  const agree = runs.every(
    (run) =>
      run.length >= FEWEST_OF_RUN &&
      run[0] !== undefined &&
      first?.[0] !== undefined &&
      scopeOf(run[0].table) === scopeOf(first[0].table),
  );
  return agree ? runs : [tables];
}

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function mostFrequent<T>(values: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [value, count] of countBy(values)) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}
