import type { StoredContents } from './stored-contents';
import { withoutEmptyDrafts } from './stored-contents';
import type { StoredState } from './stored-state';
import type { TakenUse } from './taken-use';

/** What is said of what a workbook has stored. */
export const STORED_WORDS = {
  notOurs: '文件不是从公开表助手导出的，或者已经损坏',
  newerFile: '文件是较新版本的公开表助手导出的，请更新后再载入',
} as const;

/** 忽略 3 处，更正 1 处，说明 1 份; empty for nothing. */
export function contentsText(contents: StoredContents): string {
  const { ignored, corrections, drafts } = withoutEmptyDrafts(contents);
  const counts = [
    ['忽略', Object.keys(ignored).length, '处'],
    ['更正', corrections.length, '处'],
    ['说明的填写和选择', Object.keys(drafts.bySet).length, '份'],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count, measure]) => `${name} ${count} ${measure}`)
    .join('，');
}

/** What of a file that was loaded is used, what is not and why; whole sentences. */
export function takenText(use: TakenUse): string {
  const { used, left } = takenSentences(use);
  return left === '' ? used : `${used}${left}没有用上的仍留着，再导出时一并写入。`;
}

/** What is used, and what is not and why; the latter is empty where all is used. */
export function takenSentences(use: TakenUse): { readonly used: string; readonly left: string } {
  const { unused, own } = use;
  const used = [
    use.ignored > 0 ? `忽略 ${use.ignored} 处` : '',
    use.corrections > 0 ? `更正 ${use.corrections} 处` : '',
    use.drafts > 0 ? `说明的填写和选择 ${use.drafts} 份` : '',
    use.templates > 0 ? `本单位的写法 ${use.templates} 句` : '',
  ].filter((part) => part !== '');
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');
  const left = [
    unused.ignored > 0 ? `忽略 ${unused.ignored} 处，本簿没有这几处不符或提示` : '',
    unused.lapsed > 0 ? `忽略 ${unused.lapsed} 处，所依据的数与当时不同，请重新确认` : '',
    unused.sheets.length > 0 ? `更正，在本簿中找不到${quoted(unused.sheets)}的表` : '',
    unused.sets.length > 0
      ? `说明的填写和选择 ${unused.sets.length} 份，是${quoted(unused.sets)}的，本簿是${own.length === 0 ? '没有识别出公开表的工作簿' : quoted(own)}`
      : '',
  ].filter((part) => part !== '');
  return {
    used: used.length > 0 ? `用上：${used.join('，')}。` : '一处也没有用上。',
    left: left.length > 0 ? `没有用上：${left.join('；')}。` : '',
  };
}

/** What the user should know of what could not be used; empty where all is well. */
export function storedWarning(stored: StoredState): string {
  switch (stored.kind) {
    case 'damaged':
      return '工作簿中保存的内容已损坏，没有采用；再次存入时原样保留，不会覆盖。';
    case 'several':
      return '工作簿中有几份保存的内容，互不相同，都没有采用；再次存入时原样保留，不会覆盖。';
    case 'newer':
      return '工作簿中保存的内容来自较新版本的公开表助手，没有采用，也不能存入；请更新后再用。';
    case 'failed':
      return '没有读到工作簿中保存的内容，重新检查时再读；读到之前不能存入。';
    case 'unread':
    case 'nothing':
    case 'contents':
      return '';
  }
}
