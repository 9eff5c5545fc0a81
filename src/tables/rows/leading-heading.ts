import type { NodeDraft } from '../axes/build-tree';
import type { RowContext } from './row-reading';
import { amountAt } from './row-reading';

/**
 * Lists without telling codes print the department first and what belongs to it
 * below: a first row equal to 合计 in every column, beside others that come to
 * at least half of it, is their heading and not one of them.
 */
export function underLeadingHeading(
  context: RowContext,
  drafts: readonly NodeDraft[],
  parents: readonly number[],
  total: number,
): readonly number[] {
  const totalRow = drafts[total]?.index;
  const children = parents.flatMap((parent, position) =>
    parent === total && position !== total ? position : [],
  );
  const [first, ...others] = children;
  const firstRow = first === undefined ? undefined : drafts[first]?.index;
  if (totalRow === undefined || first === undefined || firstRow === undefined) return parents;
  const repeats = context.amountColumns.every(
    (column) => amountAt(context, firstRow, column) === amountAt(context, totalRow, column),
  );
  if (!repeats || others.length === 0 || parents.includes(first)) return parents;
  const column = context.amountColumns.find((one) => amountAt(context, totalRow, one) !== null);
  if (column === undefined) return parents;
  const beside = others.reduce(
    (sum, position) => sum + (amountAt(context, drafts[position]?.index ?? -1, column) ?? 0),
    0,
  );
  if (Math.abs(beside) * 2 < Math.abs(amountAt(context, totalRow, column) ?? 0)) return parents;
  return parents.map((parent, position) => (others.includes(position) ? first : parent));
}
