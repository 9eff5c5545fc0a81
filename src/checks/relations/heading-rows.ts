import type { Fact } from '../../facts/fact';
import type { AxisNode, Block } from '../../tables/table';

const known = new WeakMap<Block, ReadonlySet<AxisNode>>();

/**
 * Whether the fact stands in a row that only heads those below it: it has a code and no figure, and
 * neither has any other row of its level that has parts. Of such a list the parts are what is stated.
 */
export function isInHeadingRow({ block, row }: Fact): boolean {
  if (!row.empty || row.code === undefined) return false;
  let headings = known.get(block);
  if (headings === undefined) known.set(block, (headings = headingRows(block)));
  return headings.has(row);
}

function headingRows({ rows }: Block): ReadonlySet<AxisNode> {
  const parents = new Set(rows.flatMap(({ parent }) => parent ?? []));
  const wholes = rows.filter((row) => row.code !== undefined && parents.has(row));
  const filled = new Set(wholes.flatMap(({ code, empty }) => (empty ? [] : (code?.length ?? 0))));
  return new Set(wholes.filter(({ code }) => !filled.has(code?.length ?? 0)));
}
