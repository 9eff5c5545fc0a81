import type { TableSet } from '../../tables/table';
import type { IgnoredFinding } from '../ignoring/ignored-findings';
import type { Typing } from '../report/unchecked-items';

/** Numbers of the parts of an official letter. */
const ORDINALS = ['一', '二', '三'];
/** Bodies and sheets that are named. */
const MOST_BODIES = 3;
const MOST_SHEETS = 8;

/** The words of the letter that a reviewer sends back to an office. */
export const LETTER_WORDS = {
  /** `asked`: something is to be done about it. */
  title: (subject: string, asked: boolean) => `关于${subject}的${asked ? '退回意见' : '检查情况'}`,
  tables: (bodies: string, documents: readonly string[]) =>
    `${bodies}${documents.join('、')}公开表`,
  file: (name: string) => `“${name}”`,
  bodies: (names: readonly string[]) =>
    names.slice(0, MOST_BODIES).join('、') +
    (names.length > MOST_BODIES ? `等 ${names.length} 个单位` : ''),
  /** 2024年部门预算 */
  document: ({ year, document }: Pick<TableSet, 'year' | 'document'>) =>
    `${year === 0 ? '' : `${year}年`}部门${document}`,
  notChecked: (name: string, reason: string) => `报来的“${name}”无法审核：${reason}。请重新报送。`,
  received: (name: string, tables: number) => `报来的“${name}”收悉，其中有公开表 ${tables} 张。`,
  count: (count: number) => `共提出意见 ${count} 条。`,
  asked: '请按下列意见更正、说明或补充后重新报送，并按序号逐条写明处理情况。',
  nothingAsked: '没有发现需要更正、说明或补充的内容。',
  part: (position: number, heading: string) => `${ORDINALS[position] ?? ''}、${heading}`,
  correct: (count: number) => `请更正（${count} 条）`,
  explain: (count: number) => `请核实或说明（${count} 条）`,
  supply: (count: number) => `请补充或改正（${count} 条）`,
  lead: '以下内容缺少或者读不出来，有关的数没有核对，请补齐、改好后重新报送。',
  entry: (number: number, text: string) => `${number}. ${text.replace(/。$/, '')}。`,
  place: (number: number, text: string, isLast: boolean) =>
    `（${number}）${text}${isLast ? '。' : '；'}`,
  unnamedBody: '（单位名称）：',
  table: (titles: readonly string[], sheet: string) =>
    titles.length === 0 ? sheet : `${titles.map((title) => `《${title}》`).join('')}（${sheet}）`,
  titled: (title: string) => `《${title}》`,
  wholeSet: '整套公开表',
  ofSet: (set: string, table: string) => `${set}　${table}`,
  unchecked: (cells: string, text: string) =>
    cells === '' ? text : `${cells}${/^[“]/.test(text) ? ' 的' : '：'}${text}`,
  /** The office has its own program, not the one that read the file. */
  typed: {
    numberAsText: '数字以文本形式存储，求和公式不会计入，请转换为数字',
    fullWidthNumber: '数字是全角的，求和公式不会计入，请改为半角的数',
  } satisfies Readonly<Record<Typing, string>>,
  refusedTables: '无法核对的表',
  refused: (sheet: string, range: string, demand: string) => `${sheet}（${range}）：${demand}`,
  /** A reason was given for it before the figures changed. */
  lapsed: ({ date, reason }: Pick<IgnoredFinding, 'date' | 'reason'>) =>
    `。${date}的说明“${reason}”因数据已改动不再适用，请重新说明`,
  notes: '说明',
  roundings: (count: number) => `尾差 ${count} 处，可能由四舍五入造成，没有列出。`,
  infos: (count: number) => `另有 ${count} 处供核对时留意，没有列出。`,
  ignored: (count: number, reasons: readonly (readonly [string, number])[]) =>
    `已写明理由、不再要求处理的 ${count} 处，没有列出：${reasons
      .map(([reason, times]) => `“${reason}”${times} 处`)
      .join('，')}。`,
  notMade: (reason: string) => `${reason.replace(/。$/, '')}。`,
  switchedOff: (titles: readonly string[]) => `没有检查的内容：${titles.join('、')}。`,
  otherSheets: (sheets: readonly string[]) =>
    `没有当作公开表、没有检查的工作表：${sheets.slice(0, MOST_SHEETS).join('、')}${
      sheets.length > MOST_SHEETS ? `等 ${sheets.length} 张` : ''
    }。其中如有公开表，请改用规定的表名（标题）和表头后重新报送。`,
  edited: '检查的是审核时在页面上改动后的内容，与报来的文件不完全相同。',
  scope:
    '检查的是表内合计、表与表之间的勾稽、科目编码和名称、表的标题和格式，不涉及预算、决算的安排是否合理。',
  signature: '审核单位：　　　　　　日期：　　年　月　日',
  fileName: '退回意见',
} as const;
