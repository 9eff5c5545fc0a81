/** The words around the list of 公开前检查. */
export const PUBLISHING_VIEW_WORDS = {
  open: '公开前检查',
  back: '返回检查结果',
  lines: (state: string, count: number) => (count === 0 ? state : `${state} ${count}`),
  more: (count: number) => `继续显示，还有 ${count} 处`,
  toNarrative: '看说明',
  clearMarks: '清除全部标记',
  stale: '表格已改动，以下是改动前的结果。',
} as const;
