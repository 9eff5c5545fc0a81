import { fileName } from '../../base/address';
import { withThousands } from '../../base/amount';
import { FUND_NAMES } from '../../checks/words/fund-names.zh-CN';
import { conceptName, isConceptId } from '../../narrative/names/concepts';
import { NATURE_NAMES } from '../../narrative/names/expenditure-lists';
import { INCOME_SOURCES } from '../../narrative/names/income-sources';
import type { TableSet } from '../../tables/table';
import type { YearComparison, YearDocument, YearPercent } from './year-comparison';
import type { MainLine, YearSection } from './main-lines';
import type { StatedFigure } from './stated-figure';

const FLOW_NAMES: Readonly<Record<string, string>> = {
  resources: '收入总计',
  income: '本年收入',
  balancesUsed: '使用非财政拨款结余',
  openingBalance: '年初结转和结余',
  uses: '支出总计',
  expenditure: '本年支出',
  surplusDistribution: '结余分配',
  closingBalance: '年末结转和结余',
};

/** What the figures stand beside. */
export interface ComparedWith {
  readonly budget: boolean;
  readonly prior: boolean;
}

export const YEAR_WORDS = {
  title: ({ budget, prior }: ComparedWith) =>
    `与${[...(budget ? ['年初预算'] : []), ...(prior ? ['上年'] : [])].join('、')}对照`,
  /** 示例区数据中心 2022 年部门决算与年初预算、上年对照 */
  titleOf: (entity: string, { own }: Pick<YearComparison, 'own'>, title: string) =>
    `${entity} ${setName(own)}${title}`,
  /** Of the sheet: no mark in it, which a formula would have to quote. */
  tab: ({ budget, prior }: ComparedWith) =>
    `${[...(budget ? ['预算'] : []), ...(prior ? ['上年'] : [])].join('和')}对照`,
  sections: {
    income: '收入',
    expenditure: '支出',
    fiscalAppropriation: '财政拨款',
    generalPublicBudget: '一般公共预算',
    governmentFund: '政府性基金预算',
    stateCapital: '国有资本经营预算',
    threePublic: '“三公”经费',
  } satisfies Readonly<Record<YearSection, string>>,
  section: '类别',
  line: '项目',
  unit: '单位',
  own: '本年数',
  cell: '单元格',
  budget: ['年初预算数', '差额', '完成 %'],
  prior: ['上年数', '增减额', '增减 %'],
  unitOf: (unit: string) => `单位：${unit}`,
} as const;

/** Which documents stand in the columns. */
export function sourceNote({ own, budget, prior }: YearComparison): string {
  const sources = [
    `本年数：${setName(own)}`,
    ...(budget === null ? [] : [`年初预算数：${documentName(budget)}`]),
    ...(prior === null ? [] : [`上年数：${documentName(prior)}`]),
  ];
  return `${sources.join('；')}。`;
}

/** How the table is to be read. */
export function legendNotes({ budget, prior }: ComparedWith): readonly string[] {
  const formulas = [
    ...(budget ? ['差额 = 本年数 − 年初预算数', '完成 % = 本年数 ÷ 年初预算数'] : []),
    ...(prior ? ['增减额 = 本年数 − 上年数', '增减 % = 增减额 ÷ 上年数'] : []),
  ];
  return [
    `${formulas.join('，')}。`,
    '“空白”是单元格没有填数，“无此行”是识别出的各表中没有这一行，都不当作 0，不计算差额和比例。各数都为空白或 0 的行没有列出。',
    ...(budget ? ['“三公”经费：决算表为财政拨款，预算表多为一般公共预算。'] : []),
  ];
}

/** What stands where there is no figure; empty for a figure. */
export function figureWord({ kind }: StatedFigure): string {
  switch (kind) {
    case 'figure':
      return '';
    case 'blank':
      return '空白';
    case 'unreadable':
      return '不是数字';
    case 'unequal':
      return '各表不同';
    case 'absent':
      return '无此行';
  }
}

/** 185885.5 → 185,885.50% */
export function percentText(percent: string): string {
  const [whole = '', fraction = ''] = withThousands(percent).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}%`;
}

/** What stands where there is no percentage; empty where one is, or where there is nothing to compare. */
export function percentWord(percent: YearPercent): string {
  if (percent.kind !== 'noBase') return '';
  return percent.base === 'zero' ? '基数为 0' : '基数为负';
}

/** `printed`: the name in the row, for lines of a code. */
export function lineName({ section, coordinates }: MainLine, printed: string): string {
  const { flow = '', fund, function: code, nature, item } = coordinates;
  if (item !== undefined) return isConceptId(item) ? conceptName(item, '预算') : printed;
  if (code !== undefined) return `${code} ${printed}`;
  if (nature !== undefined) return NATURES[nature] ?? printed;
  if (section === 'income' && fund !== undefined) {
    return INCOME_SOURCES.names[fund] ?? FUND_NAMES[fund] ?? printed;
  }
  return FLOW_NAMES[flow] ?? printed;
}

const NATURES: Readonly<Record<string, string>> = {
  ...NATURE_NAMES,
  personnel: '人员经费',
  operating: '公用经费',
};

function documentName({ set, file, inColumns }: YearDocument): string {
  if (inColumns) return '本工作簿的上年数栏';
  return `${setName(set)}（${file === null ? '本工作簿' : fileName(file)}）`;
}

function setName({ year, document }: TableSet): string {
  return `${year === 0 ? '' : `${year} 年`}部门${document}`;
}
