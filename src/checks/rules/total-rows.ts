import type { Aspect } from '../../tables/coordinates/aspect-members';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E10: a list of several rows has a total row, where the other lists of the set have one. */
export const totalRowRule: FormRule = {
  id: 'E10',
  check(context) {
    const { tables } = context.book.set;
    const lists = [tables.flatMap(listOf), tables.flatMap(sidesOf)].filter(isTotalledMostly).flat();
    const listed = new Set(lists.map(({ table }) => table));
    const lacking = new Set(lists.flatMap((list) => (list.isTotalled ? [] : list.table)));
    return perTableRule('E10', (table) => listed.has(table), look(lacking)).check(context);
  },
};

/** Several rows that a total row adds up, or would. */
interface List {
  readonly table: RecognisedTable;
  readonly isTotalled: boolean;
}

/** An office that prints no totals anywhere has left out none. */
function isTotalledMostly(lists: readonly List[]): boolean {
  const totalled = lists.filter(({ isTotalled }) => isTotalled);
  return totalled.length > 0 && totalled.length * 2 >= lists.length;
}

/** What the rows of a list stand for; a total row stands for none of it. */
const LISTED: readonly Aspect[] = ['function', 'economy', 'economyGov', 'unit', 'project', 'line'];

const look =
  (lacking: ReadonlySet<RecognisedTable>) =>
  (_: CheckContext, table: RecognisedTable): readonly Problem[] => {
    if (!lacking.has(table)) return [];
    const problem = { code: 'noTotalRow', kindName: table.kind.id } as const;
    return [{ key: 'total', severity: 'warning', cell: table.titleCell, problem }];
  };

/** Of a matrix; lists that go on in further columns total them apart. */
function listOf(table: RecognisedTable): readonly List[] {
  const { kind, blocks } = table;
  const rows = kind.layout.shape === 'matrix' ? blocks.flatMap((block) => block.rows) : [];
  if (rows.some(({ amountColumn }) => amountColumn !== undefined)) return [];
  const top = rows.filter((row) => !row.empty && isListed(row) && isTop(row));
  return top.length > 1 ? [{ table, isTotalled: rows.some(isTotal) }] : [];
}

/** Nothing that is above the row holds a figure, but for a total. */
function isTop({ parent }: AxisNode): boolean {
  return parent === null || ((parent.empty || isTotal(parent)) && isTop(parent));
}

function isListed({ coordinates }: AxisNode): boolean {
  return LISTED.some((aspect) => coordinates[aspect] !== undefined);
}

function isTotal(row: AxisNode): boolean {
  return row.parent === null && !isListed(row);
}

/** Of a table of two sides: each of them, however it is divided, with 本年合计, 总计 or both. */
function sidesOf(table: RecognisedTable): readonly List[] {
  if (table.kind.layout.shape !== 'twoSided') return [];
  return [...new Set(table.blocks.map(({ side }) => side))].flatMap((side) => {
    const blocks = table.blocks.filter((block) => block.side === side);
    const isTotalled = blocks.some((block) => block.rows.some((row) => isSideTotal(block, row)));
    const lines = blocks.flatMap((block) =>
      block.rows.filter((row) => !row.empty && !isSideTotal(block, row)),
    );
    return lines.length > 1 ? [{ table, isTotalled }] : [];
  });
}

const TOTAL_FLOWS: ReadonlySet<string | undefined> = new Set([
  'income',
  'expenditure',
  'resources',
  'uses',
]);

function isSideTotal({ scope }: Block, row: AxisNode): boolean {
  const { flow, fund, nature } = row.coordinates;
  const isOfAll = (fund ?? scope.fund) === scope.fund && nature === scope.nature;
  return TOTAL_FLOWS.has(flow ?? scope.flow) && isOfAll && !isListed(row);
}
