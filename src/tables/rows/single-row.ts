import type { RowContext, RowReading } from './row-reading';
import { hasAmounts } from './row-reading';

/**
 * One row of figures without any label, as “三公”经费 tables have it. Of several
 * such rows nobody knows which year or unit each speaks about.
 */
export function readSingleRow(context: RowContext): RowReading {
  const rows = context.rows.filter((row) => hasAmounts(context, row));
  const [only] = rows;
  if (only === undefined) return { drafts: [], parents: [], unknown: [] };
  if (rows.length > 1) {
    return { drafts: [], parents: [], unknown: rows.map((index) => ({ index, label: '' })) };
  }
  return { drafts: [{ index: only, label: '', coordinates: {} }], parents: [-1], unknown: [] };
}
