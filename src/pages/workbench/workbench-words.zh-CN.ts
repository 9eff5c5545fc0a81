import { CHANGE_WORDS } from '../../session/changes/change-words.zh-CN';
import { OVERVIEW_WORDS } from '../../session/overview/overview-words.zh-CN';
import type { UnsavedWork } from './unsaved-work';

export const WORKBENCH_WORDS = {
  title: '公开表助手工作台',
  openFile: '打开文件',
  samples: '示例',
  sampleNote: '示例，不是您的文件',
  sampleClean: '示例：无误的公开表',
  sampleFaulty: '示例：含错误的公开表',
  opening: (name: string) => `正在打开“${name}”…`,
  openFolder: '打开文件夹',
  dropHere: '松开即打开；多个文件或文件夹列成总览',
  privacy: '文件只在本机浏览器中读取，不上传；这里的改动不写回文件',
  regionKeys: 'F6 切换到窗格',
  gridRegion: '工作簿表格',
  paneRegion: '公开表助手',
  dismiss: '关闭提示',
  noWorkbook: '其中没有工作簿。请选择 .xlsx、.xls 或 .ods 文件，或它们所在的文件夹。',
  notListed: '没有读完拖入的文件夹，可能没有权限。请改用“打开文件夹”。',
  noFile: '拖入的不是文件。请从文件夹中拖入 .xlsx、.xls 或 .ods 工作簿。',
  unreadable: (name: string) =>
    `“${name}”读不到内容，文件可能已被移动、删除或由其他程序独占。请关闭占用它的程序后重新打开。`,
  noReader: '读取程序没有完成，可能是站点已停止服务，或内存不足。请刷新页面后重新打开。',
  timeLimit: '一分钟内没有读完，文件可能过大。请把公开表另存到单独的工作簿后再试。',
  notOpened: '没有打开成功，可能是内存不足。请关闭其他页面和程序后再试。',
  problem: (name: string, message: string) => `“${name}”未能打开：${message}`,
  stillOpen: (name: string) => `下面仍是“${name}”。`,
  sampleMissing: '示例未能载入，请检查与站点的连接后再试；也可以直接打开自己的工作簿。',
  gridMissing: '表格控件未能载入，仍可检查和生成说明，但不能在此查看和改动表格。请刷新页面再试。',
  plain: '这种格式的文件只显示内容，不显示边框、字体和数字格式；不影响检查。',
  changesBusy: '改动清单没有列出：有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。',
  overview: {
    title: '总览',
    back: (count: number) => `总览（${count}）`,
    columns: {
      file: '文件',
      entity: '单位',
      document: '年度',
      tables: '识别',
      errors: '不符',
      warnings: '提示',
      rounding: '尾差',
      unresolved: '未能检查',
      verdict: '结论',
    },
    running: (done: number, total: number) =>
      `正在检查第 ${Math.min(done + 1, total)} 个，共 ${total} 个`,
    done: (done: number, total: number) =>
      done === total
        ? OVERVIEW_WORDS.total(total)
        : `检查了 ${done} 个，共 ${total} 个，其余已取消`,
    cancel: '取消',
    close: '关闭总览',
    crashed: '公开表助手自身出错，没有检查完。请单独打开这个文件再试。',
  },
  changes: {
    open: '改动清单',
    title: CHANGE_WORDS.titleOf,
    note: (isReshaped: boolean) =>
      `工作台不保存到文件。请按清单在 Excel 或 WPS 中改好并保存。${isReshaped ? CHANGE_WORDS.inOrder : ''}`,
    none: '与打开时相比没有改动，不用保存。',
    more: (count: number) => `另有 ${count} 处，复制和导出的清单中列全。`,
    copy: '复制清单',
    save: '导出清单',
    close: '关闭',
    copied: '已复制',
    notCopied: '浏览器不允许复制，请改用导出清单。',
    notSaved: '清单没有导出，可能是内存不足。请改用复制清单。',
  },
  discard: {
    title: '打开其他工作簿后不再保留的内容',
    body: (name: string, { isEdited, said, compared }: UnsavedWork) => {
      const parts = [
        isEdited ? '表格有改动，没有写回文件' : '',
        said === null ? '' : `填写的内容没有导出${said === '' ? '' : `（${said}）`}`,
        compared.length === 0 ? '' : `载入了核对用的文件（${compared.join('、')}）`,
      ].filter((part) => part !== '');
      return `“${name}”${parts.join('；')}。打开其他工作簿后，这些都不再保留。`;
    },
    titleKept: '已导出，可以打开其他工作簿',
    kept: '要留下的内容都已导出。',
    saidLater:
      '导出的填写内容，下次打开这个工作簿时，在“设置”的“本簿中保存的内容”中按“载入导出的文件…”载入。',
    exportChanges: '导出改动清单',
    exportSaid: '导出填写的内容',
    notExported: '没有导出。请留在当前工作簿，再试一次。',
    confirm: '打开其他工作簿',
    cancel: '留在当前工作簿',
  },
} as const;
