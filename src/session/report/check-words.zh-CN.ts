import type { MoneyUnit } from '../../base/unit';
import type { Severity } from '../../checks/finding';
import type { Generator, Relation } from '../../checks/relation';
import type { Suspects } from '../../checks/suspects';
import type { TableSet } from '../../tables/table';
import type { Explanations } from '../ignoring/explanations';
import type { CheckSummary, SummarisedWorkbook } from '../result/summarise';
import { failedChecks, failsMoreThanPlaces, isMostlyOpen } from '../result/summarise';

/** The groups in which findings are listed. */
export const LEVEL_NAMES: Readonly<Record<Severity | 'rounding', string>> = {
  error: '不符',
  warning: '提示',
  info: '备查',
  rounding: '尾差',
};

/** The tiles of coverage, in their order. */
export const COVERAGE_WORDS = {
  tables: '识别',
  tablesUnit: '张表',
  checked: '检查',
  passed: '通过',
  errors: '不符',
  warnings: '提示',
  infos: '备查',
  rounding: '尾差',
  unresolved: '未能检查',
  ignored: '已忽略',
  switchedOff: '未启用',
} as const;

/** Why more checks fail than there are places that are wrong. */
export const WHY_MORE_FAIL = '一个数有误，常有几项通不过，只列为一处。';

/**
 * What became of the checks that were made: 检查 423 项 = 通过 412 + 未通过 11, and of how many
 * where most were not. The places of the findings
 * are counted apart from it, since one wrong figure breaks several checks.
 */
export function balanceText(summary: CheckSummary, sets: SummarisedWorkbook['sets']): string {
  const { checked, passed, rounding, unresolved } = summary;
  const failed = failedChecks(summary);
  const parts = [
    `${COVERAGE_WORDS.passed} ${passed}`,
    ...(failed > 0 ? [`未通过 ${failed}`] : []),
    ...(rounding > 0 ? [`${COVERAGE_WORDS.rounding} ${rounding}`] : []),
  ];
  const why = failsMoreThanPlaces(summary, sets) ? WHY_MORE_FAIL : '';
  // What rests on figures that could not be read may not even have been counted.
  const whole = isMostlyOpen(summary) ? `至少应检查 ${checked + unresolved} 项，只` : '';
  return `${whole}${COVERAGE_WORDS.checked} ${checked} 项 = ${parts.join(' + ')}。${why}`;
}

/** What deserves a word about a recognised table. */
export const TABLE_NOTES = {
  emptyTable: '空表',
  formWithoutAmounts: '没有金额',
  saidColumns: (count: number) => `手工指定 ${count} 列`,
  strangeNodes: (count: number) => `${count} 处行列未识别`,
  unitAssumed: '未写明单位，暂按此处理',
} as const;

/** Why a finding is left as it is, as reports print it; empty where nobody has said so. */
export function explanationText(id: string, { ignored, lapsed }: Explanations): string {
  const said = ignored.get(id);
  if (said !== undefined) return `已忽略（${said.date}）：${said.reason}`;
  const former = lapsed.get(id);
  if (former === undefined) return '';
  return `数据有改动，${former.date}的忽略已失效，原理由：${former.reason}`;
}

/** The counts that a verdict names. */
const VERDICT_PARTS = {
  errors: (count: number) => `${count} 处不符`,
  refused: (count: number) => `${count} 张表未识别`,
  hidden: (count: number) => `${count} 张表已隐藏、没有检查`,
  missing: (count: number) => `${count} 张应公开的表没有找到`,
  skipped: (count: number) => `${count} 张工作表过大没有读取`,
  unresolved: (count: number) => `${count} 项未能检查`,
  switchedOff: (count: number) => `${count} 条规则未启用`,
  compared: (count: number) => `与载入的文件有 ${count} 处不同`,
} as const;

/** Missing tables that a verdict names. */
const MOST_MISSING = 2;

/** What a checked file came to, in one sentence. */
export const VERDICTS = {
  errors: (count: number, open: readonly string[]) =>
    open.length === 0
      ? `共 ${VERDICT_PARTS.errors(count)}，请逐处核对。`
      : `共 ${VERDICT_PARTS.errors(count)}，请逐处核对；另有 ${open.join('，')}。`,
  /** They count and stay red, but nothing is left to be looked at: each has its reason. */
  errorsExplained: (count: number, open: readonly string[]) =>
    `共 ${VERDICT_PARTS.errors(count)}，均已忽略并写明理由；` +
    (open.length === 0 ? '其余未发现不符。' : `另有 ${open.join('，')}。`),
  open: (open: readonly string[]) => `已检查的部分未发现不符；另有 ${open.join('，')}。`,
  mostlyOpen: (open: readonly string[]) =>
    `多数检查没有做成，还不能说有没有不符：${open.join('，')}。`,
  /** One cause of nearly all that was not checked, and the way out in either host. */
  mostlyTyped: (open: readonly string[]) =>
    `多数数字以文本形式存储，检查没有做成，还不能说有没有不符：${open.join('，')}。请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中这些数（不要选编码）后点旁边的叹号，再检查。`,
  parts: VERDICT_PARTS,
  /** （《部门支出总表》、《部门收入总表》等） */
  missingNames: (kinds: readonly string[]) => {
    const named = [...new Set(kinds)];
    const some = named.slice(0, MOST_MISSING).map((kind) => `《${kind}》`);
    return `（${some.join('、')}${named.length > MOST_MISSING ? '等' : ''}）`;
  },
  compared: (difference: string) => `${difference}。`,
  edited: '按改动后的内容，改动没有写回文件：',
  clear: '未发现不符。',
  clearWithHints: (count: number) => `未发现不符；有 ${count} 处提示，请逐处看一看。`,
  ignored: (count: number) => `已忽略 ${count} 处，仍计入以上各数，理由写在各处。`,
  /** Where the sentence counts none of them. */
  ignoredBeside: (count: number) => `另已忽略 ${count} 处，理由写在各处。`,
  noTables:
    '没有识别出公开表。请确认打开的是部门预算或部门决算公开表所在的工作簿；标题、表头和金额单位齐全的表才能识别。',
} as const;

/** What the search for the wrong cell came to, as the headline of a finding. */
export const HEADLINES = {
  suspected: '疑有误',
  interchanged: '两数互换',
  mayBeInterchanged: '可能是两数填反',
  slippedRow: '小数点或单位疑错位',
  mendsAll: (count: number) => `改正这一处，${count} 项检查都能通过`,
  mendsTogether: (places: number, count: number) =>
    `改正这${places === 2 ? '两' : ` ${places} `}处，${count} 项检查都能通过`,
  openOne: (besides: string) => `不能确定是哪一个数有误${besides}`,
  openSeveral: (instead: string, count: string, besides: string) =>
    instead === ''
      ? `不能确定是哪一个数有误，可能是以下 ${count}之一${besides}`
      : `不能确定哪里有误：${instead}，也可能是以下 ${count}之一${besides}`,
  unmended: '没有一个数改动后能消除全部不符，可能不止一处有误，请先核对',
} as const;

export const SUM_WORDS = {
  header: { role: '类别', cell: '单元格', label: '科目·栏目', amount: '数值' },
  unit: (unit: MoneyUnit) => `单位：${unit}`,
  titles: {
    rollUp: '合计与分项',
    balance: '收支平衡',
    sameKey: '两处是同一数据',
    closedList: '对应的表没有这一行',
    product: '数量与单价',
    sumAcross: '表与表之间',
    ofWhich: '其中数大于总数',
  } satisfies Readonly<Record<Generator, string>>,
  /** Where a row or what is printed around the figures is wrong, none of the figures is marked. */
  marks: {
    layout: null,
    decided: '疑有误',
    open: '可能有误',
    unmended: '请先核对',
    none: null,
  } satisfies Readonly<Record<Suspects['kind'], string | null>>,
  blank: '空白',
  emptyParts: (count: number) => `其余 ${count} 个分项为空白或 0`,
  sumOf: (role: string) => `${role}之和`,
  product: (quantity: string | null) =>
    quantity === null ? '数量×单价' : `数量（${quantity}）×单价`,
  expected: '应为',
  difference: '相差',
} as const;

/** What the two sides of a relation are to each other. */
export function roleWords(relation: Relation): { readonly left: string; readonly right: string } {
  switch (relation.generator) {
    case 'rollUp':
      return { left: '合计', right: '分项' };
    case 'balance':
      return { left: '收入', right: '支出' };
    case 'sameKey':
    case 'closedList':
      return { left: '本表', right: '对应表' };
    case 'product':
      return { left: '金额', right: '单价' };
    case 'sumAcross':
      return relation.condition === null
        ? { left: '收入', right: '支出' }
        : { left: '本表', right: '对应表' };
    case 'ofWhich':
      return { left: '总数', right: '其中' };
  }
}

/** What follows from titles without a year, and what to do; the place of the first of them stands behind it. */
export function undatedText(inFileName: number | null): string {
  return inFileName === null
    ? '各表标题都没有写明年度，科目编码和名称只能按内置的科目提示。请在各表的标题中写明；第一个标题：'
    : `各表标题都没有写明年度，按文件名作 ${inFileName} 年检查。请在各表的标题中写明；第一个标题：`;
}

/** 示例区数据中心 · 2024年 · 部门预算 */
export function setHeading(set: TableSet): string {
  return [entityText(set), yearText(set), `部门${set.document}`].join(' · ');
}

export function entityText(set: TableSet): string {
  return set.entity === '' ? '未写明单位' : set.entity;
}

function yearText({ year, yearByFileName }: TableSet): string {
  if (year === 0) return '未写明年度';
  return yearByFileName ? `${year}年（按文件名）` : `${year}年`;
}

/** 2024年预算, 决算（未写明年度） */
export function documentText({ year, yearByFileName, document }: TableSet): string {
  if (year === 0) return `${document}（未写明年度）`;
  return yearByFileName ? `${year}年${document}（年度按文件名）` : `${year}年${document}`;
}

/** 示例区数据中心2024年预算, in whatever way the year was found; null where office or year is unknown. */
export function knownDocument({ entity, year, document }: TableSet): string | null {
  return entity === '' || year === 0 ? null : `${entity}${year}年${document}`;
}
