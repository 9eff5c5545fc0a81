import type { Label } from '../sheet/label';
import { NO_LABEL } from '../sheet/label';
import type { RowTexts } from '../sheet/sheet-text';

/** The line of a group that holds its total. */
const OF_GROUP = /^(小计|合计)$/;

export interface NestedLabels {
  readonly sheet: RowTexts;
  /** How deep a line stands: 1 for a group, 2 for its lines; 0 where one column holds them all. */
  readonly levelAt: (row: number) => number;
  /** Whether 小计 is printed in the row: the lines of its group are all that it adds up. */
  readonly isSummed: (row: number) => boolean;
}

/**
 * 其他资金 over 小计, 事业收入 and 其他收入 in a column of their own: the sheet as if each
 * line stood in the first column, the total of a group by the name of the group. Null
 * where a line shares its row with the group that it begins: what it says of the others
 * would be lost.
 */
export function withNestedLabels(
  sheet: RowTexts,
  rows: readonly number[],
  columns: readonly number[],
): NestedLabels | null {
  const [first] = columns;
  if (first === undefined || columns.length === 1) {
    return { sheet, levelAt: () => 0, isSummed: () => false };
  }
  const labels = new Map<number, Label>();
  const summed = new Set<number>();
  for (const row of rows) {
    const words = columns.flatMap((column) => {
      const label = sheet.isCovered(row, column) ? NO_LABEL : sheet.labelAt(row, column);
      return label.folded === '' ? [] : label;
    });
    const [group = NO_LABEL, line, ...further] = words;
    if (further.length > 0 || (line !== undefined && !OF_GROUP.test(line.folded))) return null;
    if (line === undefined && OF_GROUP.test(group.folded) && isUnderGroup(sheet, row, first)) {
      return null;
    }
    labels.set(row, group);
    if (line !== undefined) summed.add(row);
  }
  return {
    sheet: {
      grid: sheet.grid,
      left: sheet.left,
      right: sheet.right,
      filledAt: (row) => sheet.filledAt(row),
      labelAt: (row, column) =>
        (column === first ? labels.get(row) : undefined) ?? sheet.labelAt(row, column),
      isCovered: (row, column) => sheet.isCovered(row, column),
    },
    levelAt: (row) => (isUnderGroup(sheet, row, first) ? 2 : 1),
    isSummed: (row) => summed.has(row),
  };
}

/** Whether the row belongs to a group whose name stands in a row above it. */
function isUnderGroup(sheet: RowTexts, row: number, first: number): boolean {
  return sheet.isCovered(row, first) || sheet.labelAt(row, first).folded === '';
}
