import type { OverviewCounts, OverviewRow } from './overview-row';

export type OverviewColumn =
  'file' | 'entity' | 'document' | keyof Omit<OverviewCounts, 'expected'>;

export interface OverviewOrder {
  readonly column: OverviewColumn;
  readonly descending: boolean;
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

/** In the order asked for, equal ones as they were; files that were not checked always last. */
export function sortOverview<T extends { readonly row: OverviewRow }>(
  items: readonly T[],
  { column, descending }: OverviewOrder,
): readonly T[] {
  const sign = descending ? -1 : 1;
  const isText = column === 'file' || column === 'entity' || column === 'document';
  return [...items].sort(({ row: a }, { row: b }) => {
    if (a.counts === null || b.counts === null) {
      return Number(a.counts === null) - Number(b.counts === null);
    }
    if (isText) return sign * CHINESE.compare(a[column], b[column]);
    return sign * (a.counts[column] - b.counts[column]);
  });
}
