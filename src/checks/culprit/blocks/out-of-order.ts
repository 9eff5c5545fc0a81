import type { AxisNode, Block } from '../../../tables/table';

/** Of fewer rows nobody can say which one is out of place. */
const FEWEST_SIBLINGS = 3;

/**
 * Whether the codes of one total ascend but for this row: a row that was put in later stands where
 * it does not belong.
 */
export function isOutOfOrder({ rows }: Block, row: AxisNode): boolean {
  const siblings = rows.filter(
    ({ parent, amountColumn }) => parent === row.parent && amountColumn === row.amountColumn,
  );
  if (siblings.length < FEWEST_SIBLINGS || siblings.some((one) => codeOf(one) === '')) return false;
  return ascends(siblings.filter((one) => one !== row)) && !ascends(siblings);
}

function ascends(rows: readonly AxisNode[]): boolean {
  return rows.every((row, position) => {
    const before = rows[position - 1];
    return before === undefined || codeOf(before) < codeOf(row);
  });
}

function codeOf({ coordinates }: AxisNode): string {
  return coordinates.function ?? coordinates.economy ?? '';
}
