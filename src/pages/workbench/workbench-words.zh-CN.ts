export const WORKBENCH_WORDS = {
  title: '公开表助手工作台',
  openFile: '打开文件',
  samples: '示例',
  sampleClean: '示例：无误的公开表',
  sampleFaulty: '示例：含错误的公开表',
  opening: (name: string) => `正在打开“${name}”…`,
  dropHere: '松开即打开这个工作簿',
  privacy: '文件只在本机浏览器中读取，不上传；这里的改动不写回文件',
  gridRegion: '工作簿表格',
  paneRegion: '公开表助手',
  dismiss: '关闭提示',
  oneFile: '一次只能打开一个工作簿，请选定一个文件后再拖入。',
  noFile: '拖入的不是文件。请从文件夹中拖入 .xlsx 或 .xls 工作簿。',
  unreadable: (name: string) =>
    `“${name}”读不到内容，文件可能已被移动、删除或由其他程序独占。请关闭占用它的程序后重新打开。`,
  problem: (name: string, message: string) => `“${name}”未能打开：${message}`,
  sampleMissing: '示例未能载入，请检查与站点的连接后再试；也可以直接打开自己的工作簿。',
  gridMissing: '表格控件未能载入，仍可检查和生成说明，但不能在此查看和改动表格。请刷新页面再试。',
  discard: {
    title: '放弃在此所做的改动',
    body: (name: string) =>
      `“${name}”在工作台中有改动。这些改动没有写回文件，打开其他工作簿后不再保留。`,
    confirm: '打开其他工作簿',
    cancel: '留在当前工作簿',
  },
} as const;
