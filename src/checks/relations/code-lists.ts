import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import type { FactBook } from '../../facts/fact-book';
import { FUND_BREAKDOWNS, parentMember } from '../../tables/coordinates/aspect-members';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import {
  coordinatesText,
  mergeCoordinates,
  withMember,
} from '../../tables/coordinates/coordinates';
import type { Division } from '../../tables/coordinates/division';
import type { Block, RecognisedTable } from '../../tables/table';

type ListAspect = 'function' | 'economy';

/** A table that lists every code with money: what it has no row for is 0. */
export interface ClosedList {
  readonly table: RecognisedTable;
  readonly aspect: ListAspect;
  /** Codes with a row, and the codes above them. */
  readonly covered: ReadonlySet<string>;
  /** Longest code printed: a list of 类 says nothing about 项. */
  readonly depth: number;
  /** What its columns say besides the code, as text. */
  readonly columns: ReadonlySet<string>;
}

const listMemo = new WeakMap<FactBook, readonly ClosedList[]>();

/** Those of a set, one table at a step. */
export function* closedListsOf(book: FactBook): Steps<readonly ClosedList[]> {
  const known = listMemo.get(book);
  if (known !== undefined) return known;
  const lists: ClosedList[] = [];
  for (const table of book.set.tables) {
    if (!table.kind.closed) continue;
    lists.push(...table.blocks.flatMap((block) => closedListOf(table, block) ?? []));
    yield;
  }
  listMemo.set(book, lists);
  return lists;
}

function closedListOf(table: RecognisedTable, block: Block): ClosedList | null {
  if (block.unknownRows.length > 0 || block.unknownColumns.length > 0 || table.empty) return null;
  const aspect = (['function', 'economy'] as const).find((candidate) =>
    block.rows.some((row) => row.coordinates[candidate] !== undefined),
  );
  if (aspect === undefined) return null;
  // 工资福利支出 below 基本支出 says nothing about what is not 基本支出.
  if (block.rows.some((row) => row.coordinates.nature !== undefined)) return null;
  const listed = block.rows.filter((row) => row.coordinates[aspect] !== undefined);
  const members = new Set(listed.flatMap((row) => row.coordinates[aspect] ?? []));
  // 年末结转 and 总计 below the list are flows that it does not list by code.
  const flows = new Set(listed.map((row) => row.coordinates.flow));
  const columns = block.columns.flatMap((column) => {
    return [...flows].flatMap((flow) => {
      const own = flow === undefined ? {} : { flow };
      const merged = mergeCoordinates(block.scope, column.coordinates, own);
      return merged === null ? [] : [coordinatesText(merged)];
    });
  });
  return {
    table,
    aspect,
    covered: new Set([...members].flatMap((code) => [code, ...codesAbove(aspect, code)])),
    depth: Math.max(...[...members].map((code) => code.length)),
    columns: new Set(columns),
  };
}

function codesAbove(aspect: ListAspect, code: string): readonly string[] {
  const above = parentMember(aspect, code);
  return above === '' ? [] : [above, ...codesAbove(aspect, above)];
}

/** The lists that have no row for the code of these coordinates, but that of the table `besides`. */
export function listsLacking(
  book: FactBook,
  coordinates: Coordinates,
  besides: RecognisedTable | null,
): readonly ClosedList[] {
  if (coordinates.function === undefined && coordinates.economy === undefined) return [];
  return finish(closedListsOf(book)).filter((list) => {
    const code = coordinates[list.aspect];
    if (code === undefined || besides === list.table) return false;
    // A list without 类 rows says nothing about a 类 whose 项 it has.
    return code.length <= list.depth && !list.covered.has(code);
  });
}

/** The one of these lists that says 0 about the figure, divided like this. */
export function listOfDivision(
  lacking: readonly ClosedList[],
  coordinates: Coordinates,
  division: Division,
): ClosedList | null {
  return (
    lacking.find(({ aspect, columns }) =>
      columns.has(coordinatesText(withoutCode(coordinates, aspect, division))),
    ) ?? null
  );
}

function withoutCode(
  coordinates: Coordinates,
  aspect: ListAspect,
  { fund, timing, nature }: Division,
): Coordinates {
  let said = withMember(coordinates, aspect, null);
  said = withMember(said, 'fund', fund === '' ? null : fund);
  said = withMember(said, 'timing', timing === '' ? null : timing);
  return withMember(said, 'nature', nature === '' ? null : nature);
}

/** A list of one of the funds that have money, where each of them has one that says 0 about it. */
export function listOfFunds(
  lacking: readonly ClosedList[],
  coordinates: Coordinates,
  whole: Division,
  voidFunds: ReadonlySet<string>,
): ClosedList | null {
  for (const breakdown of FUND_BREAKDOWNS[whole.fund] ?? []) {
    const paid = breakdown.filter((fund) => !voidFunds.has(fund));
    const lists = paid.map((fund) => {
      const division = whole.ofFund(fund);
      return (
        listOfDivision(lacking, coordinates, division) ??
        listOfFunds(lacking, coordinates, division, voidFunds)
      );
    });
    const [first = null] = lists;
    if (first !== null && !lists.includes(null)) return first;
  }
  return null;
}
