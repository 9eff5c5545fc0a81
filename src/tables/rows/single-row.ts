import type { RowContext, RowReading } from './row-reading';
import { filledColumns } from '../sheet/sheet-text';
import { hasAmounts } from './row-reading';

/** A bare number alone in its row, below a row of several figures. */
function isPageNumber({ sheet, rows, amountColumns }: RowContext, row: number): boolean {
  const [column, ...others] = filledColumns(sheet, row);
  const first = rows[0] ?? row;
  return (
    column !== undefined &&
    others.length === 0 &&
    /^\d{1,3}$/.test(sheet.labelAt(row, column).printed) &&
    amountColumns.filter((one) => sheet.labelAt(first, one).printed !== '').length > 1
  );
}

/**
 * One row of figures without any label, as “三公”经费 tables have it. Of several
 * such rows nobody knows which year or unit each speaks about.
 */
export function readSingleRow(context: RowContext): RowReading {
  const filled = context.rows.filter((row) => hasAmounts(context, row));
  const [only] = filled;
  const rows = filled.filter((row) => row === only || !isPageNumber(context, row));
  if (only === undefined) return { drafts: [], parents: [], unknown: [] };
  if (rows.length > 1) {
    return { drafts: [], parents: [], unknown: rows.map((index) => ({ index, label: '' })) };
  }
  return { drafts: [{ index: only, label: '', coordinates: {} }], parents: [-1], unknown: [] };
}
