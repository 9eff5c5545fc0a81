import { yearOfHeading } from '../column-terms';
import type { NodeDraft } from '../build-tree';
import { NOTHING_SAID } from '../coordinates';
import type { OwnPeriod } from '../own-period';
import { otherPeriod } from '../own-period';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts, roleCell, roleText } from './row-reading';

/** One row of figures for each year, printed once each. */
export function readYearRows(context: RowContext, own: OwnPeriod): RowReading {
  const drafts: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const seen = new Set<string>();
  for (const row of context.rows) {
    const label = roleText(context, 'year', row);
    const year = /^20\d{2}$/.test(label) ? Number(label) : yearOfHeading(label);
    if (year === null || !/^(20\d{2}(年度?)?|上年度?)$/.test(label) || seen.has(label)) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label });
      continue;
    }
    seen.add(label);
    const nameCell = roleCell(context, 'year', row);
    drafts.push({
      index: row,
      label,
      coordinates: NOTHING_SAID,
      ...(nameCell === undefined ? {} : { nameCell }),
      ...otherPeriod({ year }, own),
    });
  }
  return { drafts, parents: drafts.map(() => -1), unknown };
}
