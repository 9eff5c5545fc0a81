import { columnLetters } from '../../base/address';
import { positionRuns } from '../../base/position-runs';
import type { BesideCells } from '../../workbook/beside-cells';
import type { PublishingItem, PublishingTopic } from './publishing-item';
import type { SheetRemains } from './sheet-remains';

/** What is to be done about the places that are counted. */
const VERDICT_ENDS = {
  open: '待处理',
  review: '公开前请确认',
  clear: '',
} as const satisfies Readonly<Record<PublishingItem['state'], string>>;

/** The words of 公开前检查. */
export const PUBLISHING_WORDS = {
  title: '公开前检查',
  topics: {
    errors: '不符',
    unchecked: '未能检查、未识别的内容',
    absence: '缺少的表、空表的说明',
    unfilled: '表中留有“××”等未填内容',
    narrative: '情况说明',
    warnings: '其他提示',
    ignored: '已忽略，有理由',
    hidden: '隐藏的内容',
    personal: '手机号码、身份证号码',
    links: '引用其他工作簿的公式',
    remarks: '批注',
    authors: '作者等文档属性',
    marks: '公开表助手的标记',
    stored: '公开表助手保存的内容',
  } satisfies Readonly<Record<PublishingTopic, string>>,
  states: { open: '待处理', review: '请确认', clear: '无' } satisfies Readonly<
    Record<PublishingItem['state'], string>
  >,
  verdict: (items: readonly PublishingItem[]) => {
    const counted = (state: PublishingItem['state']) => {
      const found = items.filter((item) => item.state === state);
      const places = found.reduce((sum, { lines }) => sum + lines.length, 0);
      return found.length === 0 ? [] : [`${found.length} 类 ${places} 处${VERDICT_ENDS[state]}`];
    };
    const parts = [...counted('open'), ...counted('review')];
    return parts.length > 0 ? `有 ${parts.join('，')}。` : '以下各项没有需要处理的内容。';
  },
  /** What is left to the user. */
  byHand: ({ remarks, authors }: BesideCells) =>
    `${remarks === null ? '批注、' : ''}${authors === null ? '作者等文档属性、' : ''}页眉页脚、图片不在检查之内，公开前请自行查看；Excel 可用“文件 › 信息 › 检查问题 › 检查文档”。`,
  remark: (text: string) => (text === '' ? '没有文字' : `“${shortened(text)}”`),
  authors: { author: '作者', lastAuthor: '最后修改人', company: '单位' },
  /** What to do about the lines of a topic, once. */
  advice: {
    unfilled: '没有填完的补填；名称本来就这样写的，可以不改。',
    hidden: (sheets: boolean, unlisted: boolean, ranges: boolean) =>
      [
        ...(sheets ? ['隐藏的工作表，右键单击任一工作表标签“取消隐藏”'] : []),
        ...(unlisted
          ? [
              '深度隐藏的工作表不在“取消隐藏”中，请制表人改为可见，或把要公开的工作表都复制到新工作簿，用它公开',
            ]
          : []),
        ...(ranges ? ['隐藏的行、列，全选后右键单击任一行号、列标“取消隐藏”'] : []),
        '核对后，不公开的删除。',
      ].join('；'),
    personal: '不公开的，删去或遮盖其中几位。',
    remarks: '批注会随文件公开，不公开的在 Excel 或 WPS 的“审阅”中删除。',
    authors:
      '会随文件公开。要删除，Excel 用“文件 › 信息 › 检查问题 › 检查文档”；WPS 保存后右键单击文件“属性 › 详细信息 › 删除属性和个人信息”。',
  },
  because: (reason: string) => `（理由：${reason}）`,
  marked: (count: number) => `本簿有 ${count} 处标记，会随表打印和公布`,
  marksUnknown: '没有数到表中的标记，请重新检查',
  marksInFile: '文件中留有标记，会随表打印和公布；请在 Excel 或 WPS 的“条件格式 › 管理规则”中删除',
  marksUnseen: '这种格式的文件中是否留有标记没有查看，请在 Excel 或 WPS 中确认',
  withAmount: (cell: string, shown: string) => `，其中有金额（${cell} 的 ${shown}）`,
  missing: (count: number) => `情况说明：还有 ${count} 处待补充`,
  narrativeUnseen: '情况说明还没有看过',
  narrativeFailed: (reason: string) => `情况说明没有写成：${reason}`,
  stored: '工作簿中保存了忽略的理由等内容，会随文件公开',
  storedUnknown: '没有读到工作簿中保存的内容，请重新检查',
  namely: (title: string, which: string) => `${title}：${which}`,
  switchedOff: (rule: string, title: string) => `规则 ${rule} ${title}未启用，没有检查`,
  tooLarge: '工作表过大，没有读取',
} as const;

export function remainsText(remains: SheetRemains): string {
  switch (remains.kind) {
    case 'hiddenSheet':
      return `${remains.unlisted ? '深度隐藏' : '隐藏'}的工作表，有 ${remains.filled} 格内容${named(remains.label)}`;
    case 'hiddenRows':
      return `隐藏的第 ${positionRuns(remains.rows, (row) => String(row + 1))} 行有内容${named(remains.label)}`;
    case 'hiddenColumns':
      return `隐藏的 ${positionRuns(remains.columns, columnLetters)} 列有内容${named(remains.label)}`;
    case 'personalNumber':
      return `疑为${remains.number.kind === 'phone' ? '手机号码' : '身份证号码'}：${remains.number.text}`;
    case 'placeholder':
      return `“${shortened(remains.text)}”`;
    case 'externalLinks':
      return `${remains.count} 个公式引用其他工作簿`;
  }
}

function named(label: string): string {
  return label === '' ? '' : `：“${shortened(label)}”`;
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Characters by which a text is known again. */
const MOST_SHOWN = 24;
