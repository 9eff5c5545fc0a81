import type { OverviewRow } from '../../session/overview/overview-row';
import { OVERVIEW_WORDS } from '../../session/overview/overview-words.zh-CN';

/** What is said while many files are checked. */
export const BATCH = {
  onlyJsonl: (option: string) => `选项“${option}”只用于批量检查，请同时写 --format jsonl。`,
  notTogether: (option: string) =>
    `批量检查（--format jsonl）不能同时使用“${option}”，请去掉，或者逐个文件检查。`,
  badShard: (shard: string) =>
    `分片“${shard}”写法有误，应为 序号/总数，序号从 0 开始，例如 --shard 0/4。`,
  badJobs: (jobs: string) => `线程数“${jobs}”写法有误，应为 1 到 64 的整数，例如 --jobs 4。`,
  notResults: (file: string) =>
    `${file}：不是批量检查写出的结果文件，没有改动。请换一个文件名，或先移走它。`,
  repaired: (file: string) => `${file}：最后一行没有写完，已去掉，那个文件重新检查。`,
  notList: (file: string) => `${file}：文件清单打不开，请检查文件名和权限。`,
  progress: (done: number) => `已检查 ${done} 个文件。`,
  summary: (tally: {
    readonly done: number;
    readonly counts: Readonly<Record<OverviewRow['kind'], number>>;
    readonly earlier: number;
  }) => {
    const { done, counts, earlier } = tally;
    const classes = OVERVIEW_WORDS.tally(counts);
    return (
      `检查了 ${done} 个文件${classes === '' ? '' : `：${classes}`}。` +
      (earlier > 0 ? `另有 ${earlier} 个上次已检查，没有变动，不再检查。` : '')
    );
  },
  emptyPart: '这一份中没有文件。',
} as const;
