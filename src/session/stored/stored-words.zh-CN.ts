import type { StoredContents } from './stored-contents';
import { withoutEmptyDrafts } from './stored-contents';
import type { StoredState } from './stored-state';

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
    ['说明填写', Object.keys(drafts.bySet).length, '份'],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count, measure]) => `${name} ${count} ${measure}`)
    .join('，');
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
