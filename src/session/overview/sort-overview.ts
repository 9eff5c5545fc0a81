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

/** What tells two files of one class apart, the graver first; 尾差 need nothing and tell none. */
const GRAVER: readonly ((counts: OverviewCounts) => number)[] = [
  ({ errors }) => errors,
  lacking,
  ({ warnings }) => warnings,
  ({ unresolved }) => unresolved,
];

/**
 * Files with 不符 first, then those not read, then those not wholly checked; among them the most 不符
 * before fewer, then the most tables that lack, the most 提示, the most that could not be checked.
 */
export function worseFirst(a: FileResult, b: FileResult): number {
  const more = GRAVER.map(
    (countIn) =>
      (b.counts === null ? 0 : countIn(b.counts)) - (a.counts === null ? 0 : countIn(a.counts)),
  );
  return RANKS[a.kind] - RANKS[b.kind] || (more.find((difference) => difference !== 0) ?? 0);
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
    return sign * (countOf(a.counts, column) - countOf(b.counts, column));
  });
}

/** What a count is sorted by: 识别 by the tables that lack, not by how many a kind of office has to show. */
function countOf(counts: OverviewCounts, column: keyof Omit<OverviewCounts, 'expected'>): number {
  return column === 'tables' ? -lacking(counts) : counts[column];
}

/** Tables that are to be there and are not, or could not be read. */
function lacking({ tables, expected }: OverviewCounts): number {
  return expected - tables;
}
