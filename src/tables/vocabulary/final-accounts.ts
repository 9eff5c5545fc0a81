import type { BandLayout, NotedStage } from '../catalogue/table-kind';
import type { Stage } from '../coordinates/coordinates';
import type { Term, Vocabulary } from './vocabulary';

/** 教育收费 is a part of 事业收入 in final accounts, unlike in budgets. */
export const EDUCATION_FEE_TERMS: Vocabulary = [
  {
    pattern: /^其中:教育收费$/,
    gives: { fund: 'institutionalIncome', item: 'educationFee' },
    ofWhich: true,
  },
];

/** 财政拨款收入 with what one budget gives of it below: a part beside which others are not printed. */
export const OF_WHICH_FUND_TERMS: Vocabulary = [
  {
    pattern: /^其中:一般公共预算(财政拨款)?(收入)?$/,
    gives: { fund: 'generalPublicBudget' },
    ofWhich: true,
  },
  {
    pattern: /^其中:政府性基金(预算)?(财政拨款)?(收入)?$/,
    gives: { fund: 'governmentFund' },
    ofWhich: true,
  },
  {
    pattern: /^其中:国有资本经营(预算)?(财政拨款)?(收入)?$/,
    gives: { fund: 'stateCapital' },
    ofWhich: true,
  },
];

function planned(pattern: RegExp, stage: Stage): Term {
  return { pattern, gives: {}, total: true, grandTotal: true, stage };
}

/** What was planned is another stage and no figure of these accounts. */
export const PLANNED_STAGE_TERMS: Vocabulary = [
  planned(/^年初预算(数|额|金额)?$/, 'budget'),
  planned(/^(全年|调整后?)预算(数|额|金额)?$/, 'adjusted'),
  planned(/^预算(数|额|金额)?$/, 'asStated'),
];

/** 预算数 beside 决算数. */
export const FINAL_STAGE_TERMS: Vocabulary = [
  ...PLANNED_STAGE_TERMS,
  {
    pattern: /^(决算(数|金额|统计数)?|支出决算数?)$/,
    gives: {},
    total: true,
    grandTotal: true,
    stage: 'final',
  },
];

/** Whether 预算数 was adjusted during the year only the note below the table says. */
export const PLANNED_STAGE_NOTES: readonly NotedStage[] = [
  { note: /预算数.*(全年预算|调整)/, stage: 'adjusted' },
  { note: /预算数.*年初预算/, stage: 'budget' },
];

/** What paid for the expenditure of a column beside 本年支出. */
export const SPENT_FUND_TERMS: Vocabulary = [
  { pattern: /^财政拨款(资金)?支出$/, gives: { fund: 'fiscalAppropriation' } },
];

/** 一、人员经费 and 二、公用经费 among the economic items that they are the totals of. */
export const BASIC_DIVISION_TERMS: Vocabulary = [
  { pattern: /^人员(经费|支出)(合计|小计)?$/, gives: { nature: 'personnel' }, total: true },
  { pattern: /^(日常)?公用(经费|支出)(合计|小计)?$/, gives: { nature: 'operating' }, total: true },
];

/** The lines below the lists of economic items; of what they are the total. */
const BASIC_TOTAL_TERMS: Vocabulary = [
  { pattern: /^(其中:)?人员经费(合计|小计)?$/, gives: { nature: 'personnel' }, total: true },
  { pattern: /^(其中:)?(日常)?公用经费(合计|小计)?$/, gives: { nature: 'operating' }, total: true },
  { pattern: /^(基本支出)?(合计|总计)$/, gives: { nature: 'basic' }, total: true },
];

/** Economic items of 人员经费 and 公用经费 in lists beside each other. */
export const BASIC_BANDS: BandLayout = {
  groups: /^(日常)?(人员|公用)(经费|支出|经费支出)$/,
  totals: BASIC_TOTAL_TERMS,
};
