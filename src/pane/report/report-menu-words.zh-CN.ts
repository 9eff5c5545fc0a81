/** The words with which a report is taken away. */
export const REPORT_MENU_WORDS = {
  open: '导出报告',
  formats: { html: '网页（可打印）', xlsx: 'Excel 工作簿' },
  whole: '报告列出全部结果，不只是筛选出的',
  failed: '报告没有导出，可能是内存不足。请关闭其他页面和程序后再试。',
} as const;
