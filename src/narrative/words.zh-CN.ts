import { cellAddress } from '../base/address';
import type { ConceptId } from './names/concepts';
import { CONCEPTS } from './names/concepts';
import type { Stage } from '../tables/coordinates/coordinates';
import type { DocumentKind } from '../tables/catalogue/table-kind';
import { printHundredths } from './compute/hundredths';
import type { KnownFigure, SourceCell, UnknownReason } from './figures/figure';

const place = (cell: SourceCell) => `${cell.sheet}!${cellAddress(cell)}`;

/** Parts of formulas that are no cell. */
export const NARRATIVE_FORMULA_WORDS = {
  noRow: (sheet: string, name: string) => `${sheet}没有“${name}”这一行，按0计`,
  noRows: (sheet: string) => `${sheet}没有数据行，按0计`,
  manual: (id: string) => `手工填写(${id})`,
  plus: ' + ',
  minus: ' − ',
  counted: (sheet: string) => `${sheet}的单位行数`,
};

/** Words of the sentences themselves. */
export const SENTENCE_WORDS = {
  increase: { amount: '增加', percent: '增长' },
  decrease: { amount: '减少', percent: '下降' },
  unchanged: '持平',
  unchangedWith: '与',
  eachAtEnd: /各$/,
  lastYear: '上年',
  /** What a sentence compares with: 年预算, 上年执行数; not the 预算 of a concept named behind it. */
  stages: [
    { base: /^(上年|年)?度?预计执行数?(相比|，|$)/, stage: 'estimate' },
    { base: /^(上年|年)?度?(调整|全年)预算数?(相比|，|$)/, stage: 'adjusted' },
    { base: /^(上年|年)?度?(实际)?(执行|决算)数?(相比|，|$)/, stage: 'final' },
    { base: /^(上年|年)?度?(年初)?预算数?(相比|，|$)/, stage: 'budget' },
  ] satisfies readonly { readonly base: RegExp; readonly stage: Stage }[],
  nothing: '无',
  namely: '，为',
  enumerate: '、',
  andOthers: '等',
  semicolon: '；',
  ordinals: ['一是', '二是', '三是', '四是'],
  /** Stands for 增加 or 减少 in front of a reason. */
  eitherWay: '增减',
  above: '大于',
  below: '小于',
  comma: '，',
  moneyUnit: '万元',
  percent: '%',
};

/** What stands in the text where something is missing. */
export const SLOTS = {
  fill: (label: string) => `【待填：${label}】`,
  confirm: (label: string) => `【待确认：${label}】`,
};

/** A project whose name is still to be filled in. */
const UNNAMED = '项目';

/** Fields that the place of a sum names. */
const MOST_NAMED = 4;

/** What is missing, as a person would look for it. */
export const MISSING_LABELS = {
  year: '年度',
  unitName: '单位全称',
  prior: (year: number | null, name: string) =>
    `上年${year === null ? '' : `（${year}年）`}${name}`,
  priorOfStage: (year: number | null, name: string) =>
    `上年${year === null ? '' : `（${year}年）`}${name}：句子里比较的那种上年数，本年的表没有列出，比较没有写`,
  priorOfUnsaidStage: (
    year: number | null,
    name: string,
    { formula, value }: KnownFigure,
    document: DocumentKind,
  ) =>
    `${MISSING_LABELS.prior(year, name)}：${formula}那一栏没有写明是不是${document}数，是的填${printHundredths(value)}`,
  priorShort: (name: string) => `上年${name}`,
  reason: (name: string) => `${name}变动的主要原因`,
  difference: (name: string) => `${name}决算数与预算数差异的主要原因`,
  reasonSlot: '变动的主要原因',
  differenceSlot: '差异的主要原因',
  change: (name: string) => `${name}的变动额`,
  purpose: (name: string) => `${name}的主要用途`,
  purposeSlot: '主要用途',
  definition: (name: string) => `${name}的科目说明`,
  rating: (project: string) => `${project}的上年评价等级`,
  rated: (rating: string) => `${rating}项目`,
  /** 优秀项目个数，由各项目的上年评价等级得出 */
  ratedCount: (rating: string) => `${rating}项目个数，由各项目的上年评价等级得出`,
  appropriationSpent: (name: string) => `财政拨款${name}`,
  /** 编制 → 编制合计; a name that says so itself stays as it is. */
  sum: (name: string) => (/(数|合计)$/.test(name) ? name : `${name}合计`),
  /** 采购支出合计，由货物类采购、工程类采购、服务类采购得出 */
  sumOf: (name: string, parts: readonly string[]) =>
    `${name}，由${parts.slice(0, MOST_NAMED).join('、')}${parts.length > MOST_NAMED ? `等${parts.length}项` : ''}得出`,
  /** 项目个数，由项目名称得出 */
  countOf: (label: string) => `${label.replace(/名称$/, '')}个数，由${label}得出`,
  agencyChoice: '金额及增减，先填“机关运行经费口径”',
  executed: (project: string) => `${project || UNNAMED}执行数`,
  fullYearBudget: (project: string) => `${project || UNNAMED}全年预算数`,
  executedTotal: '项目执行数合计',
  fullYearTotal: '项目全年预算数合计',
  yearStartTotal: '一般公共预算财政拨款支出年初预算',
  projectResult: (project: string) => `${project || UNNAMED}的主要成效`,
  projectOutputs: (project: string) => `${project || UNNAMED}的产出和效益`,
  carriedOver: '一般公共预算上年结转',
  currentYear: '一般公共预算当年预算',
  yearStart: (name: string) => `${name}的年初预算`,
  procurementClass: (name: string) => `${name}类政府采购`,
  list: (tableKind: string, list: string) => `${tableKind}的${list}`,
  table: (kind: string) => `工作簿中没有${kind}，请确认是否有此项内容`,
  tableSlot: (kind: string) => `工作簿中没有${kind}`,
};

/** Why a figure could not be taken from the tables, and what to do. */
export function missingFigureLabel(name: string, reason: UnknownReason): string {
  switch (reason.kind) {
    case 'noTable':
      return `工作簿中没有${reason.tableKind}，请补上这张表`;
    case 'noFigure':
      return `${name}：${reason.tableKind}中没有找到这一数据，请核对表格的行和列`;
    case 'unreadable':
      return reason.content.trim() === ''
        ? `${name}：${place(reason.cell)}的公式没有计算结果，请在 Excel 中打开并保存后重试`
        : `${name}：${place(reason.cell)}的内容“${reason.content}”不是数字，请改为数字`;
    case 'blankTotal':
      return `${name}：${place(reason.cell)}是合计，却没有填数，请补上`;
    case 'notFilledIn':
      return reason.inputs[0]?.label ?? name;
    case 'contradiction':
      return `${name}：${reason.cells.map(place).join('、')}的数字不一致，请核对`;
  }
}

/** What does not fit together among the inputs. */
export const INPUT_CHECKS = {
  tooLarge: (part: string, whole: string) => `填写的${part}大于${whole}，请核对`,
  score: '填写的整体自评得分大于100分，请核对',
  wages: '工资福利支出',
  pensions: '离休费和退休费',
  withoutMoney: (counts: string, name: string) => `填写的${counts}不是0，而表中${name}是0，请核对`,
  withoutCount: (counts: string, name: string, amount: string) =>
    `表中${name}是${amount}万元，而填写的${counts}是0，请核对`,
  partsDiffer: (parts: string, sum: string, name: string, amount: string) =>
    `填写的${parts}合计${sum}万元，与表中${name}${amount}万元不等，请核对`,
};

/** Charts, and why there is none. */
export const CHART_WORDS = {
  caption: (number: number, title: string) => `图${number}：${title}`,
  year: (year: number) => `${year}年度`,
  text: (figures: readonly string[]) => `${figures.join('；')}。`,
  slice: (name: string, value: string, share: string) => `${name}${value}万元，占${share}%`,
  bar: (category: string, name: string, value: string) => `${category}${name}${value}万元`,
  withoutPrior: (title: string) => `没有上年的数，图“${title}”没有画`,
  negative: (title: string, part: string) => `${part}是负数，图“${title}”没有画`,
};

export const NOTICES = {
  outdatedFigures: (figures: readonly string[]) =>
    `改写过的句子所依据的数已经变了：${figures.join('，')}，请更新`,
  outdatedWords: '改写过的句子所依据的内容已经变了，请对照现在生成的句子',
  faultyTemplate: (problems: readonly string[]) =>
    `修改过的句子模板有误，仍按原句生成：${problems.join('；')}`,
  rounding: (whole: string, difference: string) =>
    `各项之和与${whole}相差${difference}万元，是四舍五入的尾差`,
  differentSum: (whole: string, difference: string) =>
    `各项之和比${whole}${difference.startsWith('-') ? `少${difference.slice(1)}` : `多${difference}`}万元，请核对`,
  unspentItems: (names: readonly string[], total: string) =>
    `${names.join('、')}年初预算${names.length > 1 ? '合计' : ''}${total}万元，没有支出决算，逐项说明中没有写，各项年初预算之和因此少于总数，请核对`,
  finerPercent: (name: string, percent: string) =>
    `${name}的变动比例按规定的小数位数为0，改印为${percent}%`,
  beyondCompletion: (name: string, percent: string) =>
    `${name}是所比数的${percent}%，超过十倍，请核对两个数是否同一口径、同一单位`,
  negativeShare: (name: string) => `${name}是负数，写出的占比不说明构成，请核对后改写这一句`,
  vanishingPercent: (name: string) =>
    `${name}不是0，百分数按所选的小数位数写成了0%，请增加小数位数，或者改写这一句`,
  beyondChange: (name: string, percent: string) =>
    `${name}比上年变动${percent}%，超过十倍，请核对两年的数是否同一口径、同一单位`,
  reasonAgainstChange: (name: string, change: string) =>
    `${name}${change}，但填写的原因只提到相反的方向，请核对`,
  priorDiffers: (name: string, taken: KnownFigure, other: KnownFigure) =>
    `上年的${name}有两个数：${taken.formula}是${printHundredths(taken.value)}万元，${other.formula}是${printHundredths(other.value)}万元；文中按前一个比较，请核对`,
  priorStatedInForm: (year: number) =>
    `与上年比较的数取自整体绩效表“近两年收支”${year}年一栏，请确认是上年的预算数`,
  priorFromForm: (year: number, concept: ConceptId) =>
    `上年的${CONCEPTS[concept]}取自整体绩效表${year}年一栏，按${year}年的资金构成与本年相同推算，请确认`,
  agencyPolicy:
    '机关运行经费的口径没有填写，已按本式样的习惯处理；事业单位一般没有机关运行经费，请确认',
  unknownYear: '上年工作簿的表题里没有年度，请确认它确实是上一年的',
  yearDiffers: (given: number, found: number) =>
    `填写的年度是${given}年，表题里是${found}年，请核对`,
};
