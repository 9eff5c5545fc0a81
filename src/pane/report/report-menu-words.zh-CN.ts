/** The words with which a report is taken away. */
export const REPORT_MENU_WORDS = {
  open: '导出报告',
  formats: {
    html: '网页（可打印）',
    xlsx: 'Excel 工作簿',
    docx: '退回意见（Word，发给单位）',
    zip: '退回意见（Word，每家一个文件，打成一个压缩包）',
  },
  /** Of several files: sent as it is, it would show an office those of the others. */
  lettersTogether: '退回意见（Word，合在一个文件，各家另起一页）',
  copyLetter: '复制退回意见（文字）',
  copyLetters: '复制退回意见（文字，各家合在一起）',
  copied: '已复制退回意见，可以粘贴到 Word、WPS 或邮件',
  copiedBefore: '已复制退回意见。复制后又有改动或重新检查，需要时请再复制一次。',
  notCopied: '当前环境不允许复制，请导出“退回意见（Word）”。',
  whole: '报告列出全部结果，不只是筛选出的',
  failed: '报告没有导出，可能是内存不足。请关闭其他页面和程序后再试。',
} as const;
