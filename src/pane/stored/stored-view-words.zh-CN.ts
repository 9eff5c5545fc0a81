import type { Obstacle } from '../../workbook/workbook-port';
import { SAVED_WORDS } from '../report/saved-words.zh-CN';

/** The words with which what is said of a workbook is stored in it. */
export const STORED_VIEW_WORDS = {
  heading: '本簿中保存的内容',
  about: '忽略的理由、识别的更正和说明中填写的内容',
  unread: '检查后读取',
  nothing: '没有保存内容',
  kept: (contents: string, day: string) => `${contents}（${day} 存入）`,
  keptNothing: (day: string) => `空（${day} 存入）`,
  aside: (count: number) => `另有 ${count} 份读不懂的内容原样保留，删除时一并删除。`,
  unsaved: (contents: string) =>
    contents === '' ? '现在的内容为空，未存入。' : `现在的内容未存入：${contents}。`,
  exported: SAVED_WORDS.saved,
  inExport: (contents: string) =>
    contents === '' ? '导出的文件中没有内容。' : `导出的文件中有：${contents}。`,
  taken: (fileName: string, use: string) => `已载入 ${fileName}。${use}`,
  /** Before the check nobody knows what of it fits. */
  takenEarly: (fileName: string, contents: string) =>
    `已载入 ${fileName}：${contents === '' ? '里面没有内容' : `${contents}，检查后采用`}。`,
  store: '存入工作簿',
  storeNote: '存入后还要保存工作簿；内容随文件公开，公开前请删除。',
  remove: '从工作簿中删除',
  removeAll: '删除工作簿中保存的全部内容，窗格中的内容留到关闭为止。',
  removeNow: '删除',
  keep: '不删除',
  exporting: '导出为文件',
  exportName: (fileName: string) => `${fileName.replace(/\.\w+$/, '')}-保存的内容.json`,
  taking: '载入导出的文件…',
  choose: '选择导出的文件',
} as const;

/** Why nothing can be stored in the workbook, and what to do instead; empty where it can. */
export function storeObstacleText(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'fileOnly':
      return '这里不改动文件，内容在关闭后不保留；可以导出为文件，下次载入。';
    case 'oldFormat':
      return '这种文件格式不能保存这些内容；请另存为 .xlsx 文件，或者导出为文件。';
    case 'readOnly':
      return '工作簿是只读打开的，不能存入；请另存后再用，或者导出为文件。';
    case null:
      return '';
  }
}

/** Whether something outlasts this session, behind the words that say what. */
export function keepingText(kept: 'workbook' | 'file' | null, fileName: string): string {
  switch (kept) {
    case 'workbook':
      return '已存入工作簿，保存工作簿后下次照用。';
    case 'file':
      return `已在“${fileName}”中，下次在“设置”的“本簿中保存的内容”中载入。`;
    case null:
      return '关闭后不保留。';
  }
}
