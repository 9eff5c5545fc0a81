import { foldLabel } from '../../base/label-text';
import type { SheetText } from '../sheet-text';

/** The line of a group that holds its total. */
const OF_GROUP = /^(小计|合计)$/;

export interface NestedLabels {
  readonly sheet: SheetText;
  /** How deep a line stands: 1 for a group, 2 for its lines; 0 where one column holds them all. */
  readonly levelAt: (row: number) => number;
}

/**
 * 其他资金 over 小计, 事业收入 and 其他收入 in a column of their own: the sheet as if each
 * line stood in the first column, the total of a group by the name of the group. Null
 * where a line shares its row with the group that it begins: what it says of the others
 * would be lost.
 */
export function withNestedLabels(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly number[],
): NestedLabels | null {
  const [first] = columns;
  if (first === undefined || columns.length === 1) return { sheet, levelAt: () => 0 };
  const labels = new Map<number, string>();
  for (const row of rows) {
    const words = columns.flatMap((column) => {
      const text = sheet.isCovered(row, column) ? '' : sheet.labelAt(row, column);
      return foldLabel(text) === '' ? [] : text;
    });
    const [group = '', line, ...further] = words;
    if (further.length > 0 || (line !== undefined && !OF_GROUP.test(foldLabel(line)))) return null;
    if (line === undefined && OF_GROUP.test(foldLabel(group)) && isUnderGroup(sheet, row, first)) {
      return null;
    }
    labels.set(row, group);
  }
  const labelAt: SheetText['labelAt'] = (row, column) =>
    column === first ? (labels.get(row) ?? sheet.labelAt(row, column)) : sheet.labelAt(row, column);
  return {
    sheet: { ...sheet, labelAt },
    levelAt: (row) => (isUnderGroup(sheet, row, first) ? 2 : 1),
  };
}

/** Whether the row belongs to a group whose name stands in a row above it. */
function isUnderGroup(sheet: SheetText, row: number, first: number): boolean {
  return sheet.isCovered(row, first) || foldLabel(sheet.labelAt(row, first)) === '';
}
