import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { AxisNode, Block } from '../table';

/** Half of the last of two places that a figure shows. */
const HALF_PLACE = 0.005;

/**
 * Whether a list proves itself: its total row is the sum of at least two rows in
 * every column that was understood. For deciding whether it is one; the amounts of
 * facts are added exactly.
 */
export function listAddsUp({ rows, columns }: Block, grid: Grid): boolean {
  const total = rows.find((row) => rows.some((other) => other.parent === row));
  if (total === undefined) return false;
  const parts = rows.filter(({ parent }) => parent === total);
  const filled = columns.filter(({ index }) => numberAt(grid, total, index) !== 0);
  const slack = HALF_PLACE * (parts.length + 1);
  return (
    parts.length > 1 &&
    filled.length > 0 &&
    columns.every(({ index }) => {
      const sum = parts.reduce((amount, part) => amount + numberAt(grid, part, index), 0);
      return Math.abs(sum - numberAt(grid, total, index)) <= slack;
    })
  );
}

function numberAt(grid: Grid, { index }: AxisNode, column: number): number {
  const { value } = cellAt(grid, index, column);
  return value.kind === 'number' ? value.number : 0;
}
