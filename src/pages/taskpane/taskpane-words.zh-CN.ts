/** What to say when the page cannot work with Excel: what, why, what next. */
export const HOST_MESSAGES = {
  noHost: {
    title: '这里没有 Excel',
    body: '任务窗格只能在 Excel 里工作。请在 Excel 的“开始”选项卡的“公开表助手”组中按“检查”；没有 Excel 时，可在浏览器工作台中打开工作簿。',
  },
  otherHost: {
    title: '请在 Excel 中打开',
    body: '公开表助手检查的是 Excel 工作簿，在其他 Office 程序里不能使用。',
  },
  notLoaded: {
    title: '未能连接 Excel',
    body: 'Excel 的接口脚本没有载入，可能是网络不通或站点地址不对。请检查网络后重试；仍然不行时，请联系安装加载项的管理员。',
  },
  tooOld: {
    title: 'Excel 版本过旧',
    body: '公开表助手需要 Microsoft 365、Excel 2021 或更新的版本。请换用新版 Excel，或在浏览器工作台中打开工作簿。',
  },
} as const;

export const TASKPANE_WORDS = {
  connecting: '正在连接 Excel…',
  retry: '重试',
  workbench: '打开浏览器工作台',
} as const;
