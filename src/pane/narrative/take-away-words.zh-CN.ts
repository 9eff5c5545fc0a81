/** The words of taking the narrative out of the pane. */
export const TAKE_AWAY_WORDS = {
  copyAll: '复制全文',
  word: '导出 Word',
  copied: '已复制，可以粘贴到 Word 或 WPS',
  selected: '已选中全文，请按 Ctrl+C 复制',
  notCopied: '当前环境不允许复制，请导出 Word',
  exported: (name: string) => `已导出 ${name}`,
  withoutCharts: (name: string) => `已导出 ${name}，图没有画成，文件中没有图`,
};
