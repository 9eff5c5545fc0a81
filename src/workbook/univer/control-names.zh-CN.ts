/** What the library draws as bare pictures, or names in another language, by what it is found by. */
export const CONTROL_NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', '名称框，输入单元格地址后按 Enter'],
  ['[data-u-comp="defined-name"] a', '已定义的名称'],
  ['.univerjs-icon-close-icon', '关闭'],
  ['.univerjs-icon-increase-icon', '新增工作表'],
  ['.univerjs-icon-convert-icon', '全部工作表'],
  ['[data-u-comp="sheet-bar-append-button"] .univerjs-icon-more-icon', '后面的工作表'],
  ['[data-u-comp="sheet-bar-append-button"] .univer-rotate-180', '前面的工作表'],
  ['[data-u-comp="slide-tab-bar"]', '工作表'],
  ['[data-u-comp="sidebar"]', '侧栏'],
  ['section[aria-label^="Notifications"]', '通知'],
];
