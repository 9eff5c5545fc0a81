import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { COVERAGE_WORDS } from '../../session/report/check-words.zh-CN';
import type { ReadProgress } from '../../workbook/workbook-port';

/** The words around the views. */
export const FRAME_WORDS = {
  views: { check: '检查', narrative: '说明', settings: '设置' },
  viewList: '视图',
  check: '检查本工作簿',
  promise: '不改动表格内容，不上传数据。',
  recheck: '重新检查',
  welcome: {
    heading: '第一次使用',
    lines: [
      '检查：核对公开表的合计、表间勾稽和科目，指出有误的单元格，说明应为多少。',
      '说明：按公开表写出情况说明，每个数字都能追溯到单元格。',
      '只读取，不改动表格内容，不上传数据；在表中标出由您打开，可随时清除。',
    ],
    sample: '打开含错误的示例',
    dismiss: '知道了',
  },
  codeList: {
    region: '科目表',
    used: (fileName: string, summary: string) => `科目表“${fileName}”：${summary}`,
    details: '详情',
    drop: '取消使用',
  },
  reading: (progress: ReadProgress | null) => {
    if (progress === null) return '正在读取工作簿';
    const { sheet, done, total } = progress;
    return done < total ? `正在读取 ${sheet}（${done + 1}/${total}）` : '正在检查';
  },
  storedShort: '查看',
  readingBar: '读取进度',
  cancel: '取消',
  changed: '表格已改动',
  rechecking: '表格已改动 · 正在复查 …',
  selectCell: (place: string) => `选中 ${place}`,
  dismiss: '关闭',
  retry: '重试',
  technical: '技术信息',
  technicalNote: '不含表中的内容和数字。',
  copy: '复制',
  copied: '已复制',
  notCopied: '已选中，请按 Ctrl+C 复制',
  viewFailed: {
    what: '这一页没有显示出来',
    why: '公开表助手自身出错，与表格内容无关',
    next: '请重试；仍然不行时，复制技术信息交给维护人员',
  },
  sentences: (...parts: readonly string[]) => parts.map((part) => `${part}。`).join(''),
  checked: (isAgain: boolean, outcome: string) =>
    `${isAgain ? '再次检查完成' : '检查完成'}。${outcome}`,
  /** Texts that became numbers; fewer than none where they were taken back. */
  converted: (cells: number) => {
    if (cells === 0) return '';
    return cells > 0
      ? `已把 ${cells} 个单元格转换为数字。`
      : `已撤销转换，${-cells} 个单元格恢复为文本。`;
  },
  /** The words before may have been replaced before they were read out. */
  unchanged: (verdict: string) => `结果不变：${verdict}`,
  /** Against the check before; empty where there are as many. */
  errorsChanged: (more: number) => {
    if (more === 0) return '';
    return `不符比上次${more > 0 ? '多' : '少'} ${Math.abs(more)} 处。`;
  },
  /** `change`: a sentence for behind the verdict, or nothing. */
  outcome: ({ verdict, sets }: CheckedWorkbook, change = '') => {
    const sum = (count: (set: (typeof sets)[number]) => number) =>
      sets.reduce((total, set) => total + count(set), 0);
    const counts = [
      `${COVERAGE_WORDS.tables} ${sum(({ tables }) => tables.length)} ${COVERAGE_WORDS.tablesUnit}`,
      `${COVERAGE_WORDS.checked} ${sum(({ summary }) => summary.checked)} 项`,
      `${COVERAGE_WORDS.passed} ${sum(({ summary }) => summary.passed)} 项`,
      `${COVERAGE_WORDS.errors} ${sum(({ summary }) => summary.errors)} 处`,
      `${COVERAGE_WORDS.warnings} ${sum(({ summary }) => summary.warnings)} 处`,
      `${COVERAGE_WORDS.unresolved} ${sum(({ summary }) => summary.unresolved)} 项`,
    ];
    return `${verdict.text}${change}${counts.join('，')}。`;
  },
} as const;
