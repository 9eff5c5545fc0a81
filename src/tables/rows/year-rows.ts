import { findColumnTerm } from '../column-terms';
import type { NodeDraft } from '../build-tree';
import { NOTHING_SAID } from '../coordinates';
import type { OwnPeriod } from '../own-period';
import { otherPeriod } from '../own-period';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts, roleCell, roleText } from './row-reading';

/** One row of figures for each year, planned or spent, printed once each. */
export function readYearRows(context: RowContext, own: OwnPeriod): RowReading {
  const drafts: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const seen = new Set<string>();
  for (const row of context.rows) {
    const label = roleText(context, 'year', row);
    const term = findColumnTerm([], /^20\d{2}$/.test(label) ? `${label}年` : label);
    const period = `${term?.year ?? ''}/${term?.stage ?? ''}`;
    if (term === null || period === '/' || seen.has(period)) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label });
      continue;
    }
    seen.add(period);
    const nameCell = roleCell(context, 'year', row);
    drafts.push({
      index: row,
      label,
      coordinates: NOTHING_SAID,
      ...(nameCell === undefined ? {} : { nameCell }),
      ...otherPeriod({ year: term.year, stage: term.stage }, own),
    });
  }
  return { drafts, parents: drafts.map(() => -1), unknown };
}
