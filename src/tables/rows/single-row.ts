import type { RowContext, RowReading } from './row-reading';
import { hasAmounts } from './row-reading';

/** One row of figures without any label, as “三公”经费 tables have it. */
export function readSingleRow(context: RowContext): RowReading {
  const rows = context.rows.filter((row) => hasAmounts(context, row));
  const [first, ...others] = rows;
  return {
    drafts: first === undefined ? [] : [{ index: first, label: '', coordinates: {} }],
    parents: first === undefined ? [] : [-1],
    unknown: others.map((index) => ({ index, label: '' })),
  };
}
