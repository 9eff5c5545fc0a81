import type { NodeDraft } from '../axes/build-tree';
import { NOTHING_SAID } from '../coordinates/coordinates';
import { otherPeriod } from '../columns/own-period';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts, roleCell, roleText } from './row-reading';
import type { YearWords } from './stated-period';
import { periodText, statedPeriod } from './stated-period';

/** One row of figures for each year, planned or spent, printed once each. */
export function readYearRows(context: RowContext, words: YearWords): RowReading {
  const drafts: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const seen = new Set<string>();
  for (const row of context.rows) {
    const label = roleText(context, 'year', row);
    const period = statedPeriod(label, words);
    if (period === null || seen.has(periodText(period))) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label });
      continue;
    }
    seen.add(periodText(period));
    const nameCell = roleCell(context, 'year', row);
    drafts.push({
      index: row,
      label,
      coordinates: NOTHING_SAID,
      ...(nameCell === undefined ? {} : { nameCell }),
      ...otherPeriod(period, words.own),
    });
  }
  return { drafts, parents: drafts.map(() => -1), unknown };
}
