import { SAVED_WORDS } from '../report/saved-words.zh-CN';

/** The words with which the wording of the narrative is kept, taken along and restored. */
export const WORDING_VIEW_WORDS = {
  heading: '本单位的写法',
  about:
    '在“说明”里改写一句时选“本单位的写法”，就按式样记在本机，以后各年、各单位的说明都这样写。其中只有文字和取数的名称，没有表中的数。',
  none: '还没有本单位的写法。',
  count: (count: number) => `按本单位的写法写的句子 ${count} 句。`,
  notKept: '没能记在本机（浏览器不允许，或者空间已满），关闭后不保留；请导出为文件，下次载入。',
  exporting: '导出写法',
  fileName: '本单位的写法.json',
  exported: SAVED_WORDS.saved,
  taking: '载入写法…',
  choose: '选择导出的写法',
  taken: (fileName: string, used: number, unused: number) =>
    `已载入 ${fileName}：用上 ${used} 句${unused === 0 ? '。' : `，没有用上 ${unused} 句：`}`,
  unused: (sentence: string, why: string) => `${sentence}：${why}。`,
  restore: '全部恢复为原句',
  ask: (count: number) =>
    `${count} 句都恢复为式样原来的写法；需要留底时先导出。只改了这一次的句子不变。`,
  restoreNow: '恢复',
  keep: '不恢复',
};
