import type { OverviewCounts, OverviewRow } from './overview-row';

export type OverviewColumn =
  'file' | 'entity' | 'document' | 'verdict' | keyof Omit<OverviewCounts, 'expected'>;

export interface OverviewOrder {
  readonly column: OverviewColumn;
  readonly descending: boolean;
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

/** As in a report: with 不符 first, then what is not wholly or not at all checked. */
const RANKS = { errors: 0, open: 1, failed: 1, clear: 2 } as const satisfies Record<
  OverviewRow['kind'],
  number
>;

/** The worst first. */
export const WORST_FIRST: OverviewOrder = { column: 'verdict', descending: false };

/**
 * In the order asked for, equal ones as they were. Files that were not checked come last, unless the
 * order is that of what the files came to.
 */
export function sortOverview<T extends { readonly row: OverviewRow }>(
  items: readonly T[],
  { column, descending }: OverviewOrder,
): readonly T[] {
  const sign = descending ? -1 : 1;
  const isText = column === 'file' || column === 'entity' || column === 'document';
  return [...items].sort(({ row: a }, { row: b }) => {
    if (column === 'verdict') return sign * (RANKS[a.kind] - RANKS[b.kind]);
    if (a.counts === null || b.counts === null) {
      return Number(a.counts === null) - Number(b.counts === null);
    }
    if (isText) return sign * CHINESE.compare(a[column], b[column]);
    return sign * (a.counts[column] - b.counts[column]);
  });
}
