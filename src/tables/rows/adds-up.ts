import type { NodeDraft } from '../axes/build-tree';
import type { RowContext } from './row-reading';
import { amountAt } from './row-reading';

/** Half of the last of two places that a figure shows. */
const HALF_PLACE = 0.005;

/**
 * Whether the parts come to the whole in most columns: one wrong figure does not
 * hide what a row is. For deciding only; amounts of facts are added exactly.
 */
export function addsUp(
  context: RowContext,
  drafts: readonly NodeDraft[],
  whole: number,
  parts: readonly number[],
): boolean {
  const at = (position: number, column: number) =>
    amountAt(context, drafts[position]?.index ?? -1, column) ?? 0;
  const filled = context.amountColumns.filter((column) => at(whole, column) !== 0);
  const equal = filled.filter((column) => {
    const sum = parts.reduce((amount, part) => amount + at(part, column), 0);
    return Math.abs(sum - at(whole, column)) <= HALF_PLACE * (parts.length + 1);
  });
  return equal.length * 2 > filled.length;
}
