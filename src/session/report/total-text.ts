import type { OverviewRow } from '../overview/overview-row';
import { tallyOf } from '../overview/overview-row';
import { OVERVIEW_WORDS } from '../overview/overview-words.zh-CN';

/** 共 3 个文件：有不符 1 个，未发现不符 2 个。 */
export function totalText(rows: readonly Pick<OverviewRow, 'kind'>[]): string {
  return `${OVERVIEW_WORDS.total(rows.length)}：${OVERVIEW_WORDS.tally(tallyOf(rows))}。`;
}
