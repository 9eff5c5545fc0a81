import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { parentMember } from '../../tables/aspect-members';
import { coordinatesText, mergeCoordinates, withMember } from '../../tables/coordinates';
import type { Block, RecognisedTable } from '../../tables/table';
import type { Figures } from '../figures';
import { isNonZero } from '../figures';
import type { Relation } from '../relation';
import { crossTableRule } from './cross-table-rules';
import { makeRelation } from './make-relation';

type ListAspect = 'function' | 'economy';

interface ClosedList {
  readonly table: RecognisedTable;
  readonly aspect: ListAspect;
  /** Codes with a row, and the codes above them. */
  readonly covered: ReadonlySet<string>;
  /** Longest code printed: a list of 类 says nothing about 项. */
  readonly depth: number;
  /** Key texts of its columns without the listed aspect. */
  readonly columns: ReadonlySet<string>;
}

/** Figures after which the page may draw. */
const MOST_AT_A_STEP = 250;

/**
 * Tables that list only rows with money say 0 about every code they have no
 * row for: a figure elsewhere on such a code must be 0.
 */
export function* generateClosedLists(book: FactBook, figures: Figures): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  yield* listsOf(book);
  for (let from = 0; from < book.facts.length; from += MOST_AT_A_STEP) {
    relations.push(...closedListsOf(book, figures, book.facts.slice(from, from + MOST_AT_A_STEP)));
    yield;
  }
  return relations;
}

/** The same for some figures: each by itself is 0 or not. */
export function closedListsOf(
  book: FactBook,
  figures: Figures,
  facts: readonly Fact[],
): readonly Relation[] {
  const lists = finish(listsOf(book));
  const relations: Relation[] = [];
  for (const fact of facts) {
    const { function: functional, economy } = fact.coordinates;
    if (functional === undefined && economy === undefined) continue;
    if (!isNonZero(figures, fact.index) || !book.isOwnPeriod(fact)) continue;
    const list = lists.find((candidate) => lacksRowFor(candidate, fact));
    if (list === undefined) continue;
    relations.push(
      makeRelation({
        rule: crossTableRule(fact.table.kind.id, list.table.kind.id, fact.coordinates),
        generator: 'closedList',
        left: [fact],
        right: [],
        condition: {
          kind: 'noRowIn',
          sheet: list.table.sheet,
          member: fact.coordinates[list.aspect] ?? '',
        },
      }),
    );
  }
  return relations;
}

const listMemo = new WeakMap<FactBook, readonly ClosedList[]>();

function* listsOf(book: FactBook): Steps<readonly ClosedList[]> {
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

function lacksRowFor(list: ClosedList, fact: Fact): boolean {
  const code = fact.coordinates[list.aspect];
  if (code === undefined || fact.table === list.table) return false;
  // A list without 类 rows says nothing about a 类 whose 项 it has.
  if (code.length > list.depth || list.covered.has(code)) return false;
  return list.columns.has(coordinatesText(withMember(fact.coordinates, list.aspect, null)));
}
