import type { OverviewCounts, OverviewRow } from './overview-row';

export type OverviewColumn =
  'file' | 'entity' | 'document' | 'verdict' | keyof Omit<OverviewCounts, 'expected'>;

export interface OverviewOrder {
  readonly column: OverviewColumn;
  readonly descending: boolean;
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

/** In the order in which the files are counted above them. */
const RANKS = { errors: 0, failed: 1, open: 2, clear: 3 } as const satisfies Record<
  OverviewRow['kind'],
  number
>;

type FileResult = Pick<OverviewRow, 'kind' | 'counts'>;

/** Files with 不符 first, the most of them before fewer, then those not read, then those not wholly checked. */
export function worseFirst(a: FileResult, b: FileResult): number {
  return RANKS[a.kind] - RANKS[b.kind] || (b.counts?.errors ?? 0) - (a.counts?.errors ?? 0);
}

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
    if (column === 'verdict') return sign * worseFirst(a, b);
    if (a.counts === null || b.counts === null) {
      return Number(a.counts === null) - Number(b.counts === null);
    }
    if (isText) return sign * CHINESE.compare(a[column], b[column]);
    return sign * (a.counts[column] - b.counts[column]);
  });
}
