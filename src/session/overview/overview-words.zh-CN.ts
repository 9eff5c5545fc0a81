import type { OverviewCounts, OverviewRow } from './overview-row';

/** Files that are named before the rest is only counted. */
export const MOST_NAMED = 5;

/** The words of several files together, in the page and in their report. */
export const OVERVIEW_WORDS = {
  total: (count: number) => `共 ${count} 个文件`,
  /** 11/12: of the tables that should be there. */
  tables: ({ tables, expected }: OverviewCounts) => `${tables}/${expected}`,
  /** How many files came to what; the four together are all that were done. */
  tally: (counts: Readonly<Record<OverviewRow['kind'], number>>) => {
    const part = (name: string, of: OverviewRow['kind']) =>
      counts[of] > 0 ? [`${name} ${counts[of]} 个`] : [];
    return [
      ...part('有不符', 'errors'),
      ...part('没有检查', 'failed'),
      ...part('未发现不符但没有查全', 'open'),
      ...part('未发现不符', 'clear'),
    ].join('，');
  },
  /** `count`: of all, where `names` are only the first. */
  passedOver: (names: readonly string[], count = names.length) => {
    const some = names.slice(0, MOST_NAMED).join('、');
    const rest = count > MOST_NAMED ? '等' : '';
    return `另有 ${count} 个文件不是 Excel 工作簿，没有检查：${some}${rest}。`;
  },
} as const;
