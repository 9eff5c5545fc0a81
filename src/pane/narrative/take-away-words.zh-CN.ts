/** Fields that are named. */
const MOST_NAMED = 3;

/** The words of taking the narrative out of the pane. */
export const TAKE_AWAY_WORDS = {
  copyAll: '复制全文',
  word: '导出 Word',
  copied: '已复制，可以粘贴到 Word 或 WPS',
  selected: '已选中全文，请按 Ctrl+C 复制',
  notCopied: '当前环境不允许复制，请导出 Word',
  exported: (name: string) => `已导出 ${name}`,
  withoutCharts: (name: string) => `已导出 ${name}，图没有画成，文件中没有图`,
  withoutTables: '。没有附公开表，要附的在“式样与资料”中勾选',
  stillOpen: (labels: readonly string[]) =>
    `。文件中还有 ${labels.length} 项待填，写成【待填：…】：${labels.slice(0, MOST_NAMED).join('、')}` +
    `${labels.length > MOST_NAMED ? '等' : ''}。请按下方的“填写”补上后再导出`,
  changedSince: '。此后文中又有改动，需要时请再做一次',
};
