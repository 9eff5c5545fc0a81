import type { Aspect } from '../../tables/coordinates';
import type { AxisNode, RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E10: a list of several rows has a total row, where the other lists of the set have one. */
export const totalRowRule: FormRule = {
  id: 'E10',
  check(context) {
    const lists = context.book.set.tables.filter((table) => topRows(table).length > 1);
    const totalled = lists.filter(hasTotalRow);
    // An office that prints no totals anywhere has left out none.
    const isCustom = totalled.length > 0 && totalled.length * 2 >= lists.length;
    return perTableRule('E10', (table) => isCustom && lists.includes(table), look).check(context);
  },
};

/** What the rows of a list stand for; a total row stands for none of it. */
const LISTED: readonly Aspect[] = ['function', 'economy', 'economyGov', 'unit', 'project', 'line'];

function look(_: CheckContext, table: RecognisedTable): readonly Problem[] {
  if (hasTotalRow(table)) return [];
  const problem = { code: 'noTotalRow', kindName: table.kind.id } as const;
  return [{ key: 'total', severity: 'warning', cell: table.titleCell, problem }];
}

/** The rows that a total row adds up, or would; lists that go on in further columns total them apart. */
function topRows({ kind, blocks }: RecognisedTable): readonly AxisNode[] {
  const { shape } = kind.layout;
  const rows = shape === 'matrix' ? blocks.flatMap((block) => block.rows) : [];
  if (rows.some(({ amountColumn }) => amountColumn !== undefined)) return [];
  return rows.filter((row) => !row.empty && isListed(row) && isTop(row));
}

/** Nothing that is above the row holds a figure, but for a total. */
function isTop({ parent }: AxisNode): boolean {
  return parent === null || ((parent.empty || isTotal(parent)) && isTop(parent));
}

function hasTotalRow({ blocks }: RecognisedTable): boolean {
  return blocks.some(({ rows }) => rows.some(isTotal));
}

function isListed({ coordinates }: AxisNode): boolean {
  return LISTED.some((aspect) => coordinates[aspect] !== undefined);
}

function isTotal(row: AxisNode): boolean {
  return row.parent === null && !isListed(row);
}
