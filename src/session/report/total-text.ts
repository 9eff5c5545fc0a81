import { overviewRow, tallyOf } from '../overview/overview-row';
import { OVERVIEW_WORDS } from '../overview/overview-words.zh-CN';
import type { CheckedFile } from './checked-file';

/** 共 3 个文件：有不符 1 个，未发现不符 2 个。 */
export function totalText(files: readonly CheckedFile[]): string {
  return `${OVERVIEW_WORDS.total(files.length)}：${OVERVIEW_WORDS.tally(tallyOf(files.map(overviewRow)))}。`;
}
