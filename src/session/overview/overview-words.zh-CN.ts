import type { OverviewCounts, OverviewRow, RepeatedDocument } from './overview-row';

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
  /** What several files hold alike. */
  repeated: (repeated: readonly RepeatedDocument[]) => {
    const some = repeated.slice(0, MOST_NAMED).map(({ document, files }) => {
      const rest = files.length > MOST_NAMED ? '等' : '';
      const names = files.slice(0, MOST_NAMED).join('、');
      return `${document}有 ${files.length} 个文件（${names}${rest}）`;
    });
    const more = repeated.length - some.length;
    const others = more > 0 ? [`另有 ${more} 套公开表也有几个文件`] : [];
    return `${[...some, ...others].join('，')}，请确认以哪个为准。`;
  },
  /** `count`: of all, where `names` are only the first. */
  passedOver: (names: readonly string[], count = names.length) => {
    const some = names.slice(0, MOST_NAMED).join('、');
    const rest = count > MOST_NAMED ? '等' : '';
    return `另有 ${count} 个文件不是 Excel 工作簿，没有检查：${some}${rest}。`;
  },
} as const;
