import type { CheckedSet } from '../../session/result/checked-workbook';
import { COVERAGE_WORDS } from '../../session/report/check-words.zh-CN';
import type { RemainsTopic } from '../../session/publishing/remains-topics';
import type { RefusedMarks } from '../../workbook/mark-plan';
import type { MarkPlace } from '../../workbook/workbook-port';

/** With seconds: a check may follow another within the same minute. */
const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const REMAINS_NAMES: Readonly<Record<RemainsTopic, string>> = {
  unfilled: '未填的“××”',
  hidden: '隐藏的内容',
  personal: '手机号码或身份证号码',
  links: '引用其他工作簿的公式',
  remarks: '批注',
};

/** The words of the view 检查. */
export const CHECK_WORDS = {
  coverage: {
    names: COVERAGE_WORDS,
    tables: (recognised: number, expected: number) =>
      `${recognised}/${expected} ${COVERAGE_WORDS.tablesUnit}`,
    /** 项 is a check that was made, 处 a place of the list: one wrong cell breaks several checks. */
    units: {
      checked: '项',
      passed: '项',
      errors: '处',
      warnings: '处',
      infos: '处',
      rounding: '处',
      unresolved: '项',
      ignored: '处',
      switchedOff: '条',
    } satisfies Readonly<
      Record<Exclude<keyof typeof COVERAGE_WORDS, 'tables' | 'tablesUnit'>, string>
    >,
    region: '检查的数',
    tablesListed: (count: number) => `公开表 ${count} 张`,
    missingListed: (count: number) => `应公开而没有找到的表 ${count} 张`,
    formsListed: (count: number) => `绩效目标等表单 ${count} 张，不计入公开表的张数`,
    listOf: (name: string, heading: string) => `${name} · ${heading}`,
    noChecks: '没有可以检查的内容。',
    missing: '应公开，没有找到',
    switchedOffNote: '已在“设置”的“检查的规则”中停用，没有检查。',
    nothingOpen: '没有未能检查的内容。',
    ruleChecked: (count: number) => `${count} 项`,
    rulePassed: (passed: number, checked: number) => `${passed}/${checked}`,
    ruleName: (id: string, title = '') => `规则 ${id} ${title}`.trim(),
    ruleFailed: (count: number) => `未通过 ${count} 项`,
    ruleUnresolved: (count: number) => `未能检查 ${count} 项`,
    failedNote: (count: number) => `${count} 项没有通过。一处有误往往牵动几项检查，列在一处。`,
    times: (count: number) => (count > 1 ? `（${count} 项）` : ''),
  },
  stale: '表格已改动，以下是改动前的结果',
  /** The figures are right; what else goes out with the file is not theirs to tell. */
  beforePublishing: (topics: readonly RemainsTopic[], all: number) =>
    `公开前还请确认：${topics.map((topic) => REMAINS_NAMES[topic]).join('、')}${all > topics.length ? `等 ${all} 类` : ''}。`,
  checkedAt: (time: Date) => `检查于 ${CLOCK.format(time)}`,
  goToPart: (part: string) => `查看：${part}`,
  otherAreas: '其他内容',
  refused: (count: number) => `未识别的表 ${count}`,
  hidden: (count: number) => `已隐藏的表 ${count}`,
  showFirst: '右键单击任一工作表标签“取消隐藏”，就参与检查',
  forms: (count: number) => `申报表单 ${count}，不在检查范围内`,
  otherSheets: (count: number) => `其他工作表 ${count}，没有当作公开表`,
  skipped: (count: number) => `内容过大，没有读取 ${count}`,
  findings: '检查结果',
  wholeSet: '整套公开表',
  roundings: (count: number) => `尾差 ${count}`,
  roundingNote: '四舍五入所致，不必修改',
  search: '搜索',
  clearSearch: '清除搜索',
  searchHint: '科目、单元格、数字',
  filter: '筛选',
  filterActive: (count: number) => `筛选（${count}）`,
  filterGroups: { levels: '级别', handling: '处理', sheets: '表', rules: '规则' },
  clearFilter: '清除筛选',
  shown: (shown: number, total: number) => `显示 ${shown}/${total} 处`,
  noneShown: '没有符合筛选条件的内容。',
  showMore: (rest: number) => `继续显示，还有 ${rest} 处`,
  navigation: '逐处查看',
  toReport: '到“导出报告”',
  previous: '上一处',
  next: '下一处',
  positionNone: (total: number) => `共 ${total} 处`,
  positionOf: (position: number, total: number, isOpen: boolean) =>
    isOpen ? `第 ${position} 处，共 ${total} 处` : `${position}/${total} 看详情`,
  /** It left its place in the order that the two buttons go by. */
  positionIgnored: (total: number) => `已忽略，共 ${total} 处`,
  toPosition: '到列表中的这一处',
  detailOf: (title: string) => `详情：${title}`,
  detail: {
    candidates: '可能有误的单元格',
    beside: '因此没有通过的还有',
    unit: (unit: string) => `单位：${unit}`,
    header: { role: '类别', cell: '单元格', amount: '数值' },
    more: (count: number) => `另有 ${count} 项检查`,
    rule: '规则',
    basis: '依据',
    leave: '何时可以不改',
    gone: '表格已改动，这一处不再有详情。',
  },
  /** Places that differ from another document. */
  differences: {
    caption: (count: number) => `共 ${count} 处不同`,
    header: { cell: '单元格', own: '本表', other: '对方', gap: '相差' },
    /** 对方 预算08表!A6; of many the first. */
    counterparts: (cells: readonly string[]) =>
      `对方 ${cells.slice(0, MOST_COUNTERPARTS).join('、')}${cells.length > MOST_COUNTERPARTS ? ' 等' : ''}`,
    more: (count: number) => `另有 ${count} 处`,
  },
  marks: {
    region: '标记',
    toggle: '在表中标出',
    state: (count: number) => (count === 0 ? '本簿没有标记' : `本簿有 ${count} 处标记`),
    clear: '清除全部标记',
    notes: {
      workbook: '标记会随表打印和公布',
      screen: '标记只在这里显示，不写入文件',
    } satisfies Readonly<Record<MarkPlace['kind'], string>>,
    refused: ({ sheet, cells, reason }: RefusedMarks, wanted: boolean) =>
      `${sheet}：${MARK_REASONS[reason]}，${wanted ? '未标出' : '标记未清除'}（${cells} 处）`,
  },
} as const;

const MOST_COUNTERPARTS = 2;

const MARK_REASONS: Readonly<Record<RefusedMarks['reason'], string>> = {
  protected: '受保护',
  missing: '工作表已删除或改名',
  tooMany: '数量过多',
};

/** A rule with its id, which is the only foreign word on the screen. */
export function ruleName(id: string, rules: CheckedSet['rules']): string {
  const title = rules.find(({ rule }) => rule === id)?.title ?? '';
  return `${id} ${title}`.trim();
}
