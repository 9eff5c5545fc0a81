import type { Coordinates } from '../coordinates/coordinates';
import type { Vocabulary } from './vocabulary';

const PARTS_OF_UNIT_FUNDS = [
  'unitFunds',
  'institutionalIncome',
  'operatingIncome',
  'superiorSubsidy',
  'subordinateRemittance',
  'otherIncome',
  'clearingAccount',
  'otherOwnFunds',
];

/** Where money comes from, as columns and lines of the budget tables name it. */
export const FUND_TERMS: Vocabulary = [
  {
    pattern:
      /^(一般公共预算(财政)?(拨款)?(\(补助\))?(资金)?(本年)?(收入|支出)?|公共财政预算(拨款)?(资金)?(收入)?)$/,
    gives: { fund: 'generalPublicBudget' },
  },
  {
    pattern:
      /^(政府性基金(预算)?(财政)?(拨款)?(资金)?(本年)?(收入|支出|安排)?|基金预算(财政)?拨款(收入)?)$/,
    gives: { fund: 'governmentFund' },
  },
  {
    pattern: /^国有资本经营(预算)?(财政)?(拨款)?(资金)?(本年)?(收入|支出|安排)?$/,
    gives: { fund: 'stateCapital' },
  },
  {
    pattern: /^(财政(预算)?拨款(\(补助\))?(资金)?((预算)?收入)?|财政补助(预算)?收入|预算拨款)$/,
    gives: { fund: 'fiscalAppropriation' },
    // Beside it 一般公共预算 holds 专项收入 and other money that is not given.
    within: [{ fund: 'generalPublicBudget', gives: { fund: 'grant' } }],
    // 一、财政拨款 二、政府性基金: the older word for what one budget gives, beside the others.
    beside: [
      {
        members: ['governmentFund', 'stateCapital'],
        without: ['generalPublicBudget'],
        apart: true,
        gives: { fund: 'generalPublicBudget' },
      },
    ],
  },
  // The two parts of 一般公共预算资金 in some provinces; 公共财政预算 was the older name of the whole.
  { pattern: /^公共财政拨款(\(补助\))?(资金)?(收入)?$/, gives: { fund: 'grant' } },
  { pattern: /^专项收入(资金)?$/, gives: { fund: 'earmarked' } },
  // 陕西: what departments get of 专项资金, among other money of the same budget.
  {
    pattern: /^专项资金列入部门预算的?项目$/,
    gives: { fund: 'listedSpecialFunds' },
    ofWhich: true,
  },
  {
    pattern:
      /^((纳入)?财政专户(管理)?(的)?(非税收入安排的)?(资金|拨款|收入)(收入)?(\(教育收费\))?|教育收费\(财政专户\)|专户资金|纳入专户管理的非税收入)$/,
    gives: { fund: 'fiscalAccount' },
  },
  {
    pattern: /^事业(单位)?(预算)?收入(资金|预算)?(\(不含(财政)?专户(管理)?资金\))?$/,
    gives: { fund: 'institutionalIncome' },
  },
  { pattern: /^(事业单位)?经营(预算)?收入(资金|预算)?$/, gives: { fund: 'operatingIncome' } },
  { pattern: /^上级补助(预算)?收入(预算)?$/, gives: { fund: 'superiorSubsidy' } },
  {
    pattern: /^对?(附属|下级)单位(上缴|缴款)(预算)?收入(预算)?$/,
    gives: { fund: 'subordinateRemittance' },
  },
  { pattern: /^其他(预算)?收入(预算)?$/, gives: { fund: 'otherIncome' } },
  {
    // Neither appropriated nor in the account: what the unit keeps.
    pattern: /^单位资金(收入)?$|^(未|不)纳入(财政)?专户(管理)?的?(资金|收入)$/,
    gives: { fund: 'unitFunds' },
  },
  {
    // What is left beside the other sources; beside some of 单位资金 only a part of it.
    pattern: /^其他资金(收入)?$/,
    gives: { fund: 'nonFiscal' },
    rest: true,
    beside: [
      { members: ['fiscalAccount'], without: PARTS_OF_UNIT_FUNDS, gives: { fund: 'unitFunds' } },
      { members: PARTS_OF_UNIT_FUNDS, gives: null },
      { members: ['fiscalAccount'], gives: { fund: 'unitFunds' } },
    ],
  },
  { pattern: /^非财政拨款(资金)?(收入)?$/, gives: { fund: 'nonFiscal' } },
  // The layout of 2021 divides 财政拨款 and 单位资金 in a way of its own.
  { pattern: /^财政指标拨款(\(补助\))?$/, gives: { fund: 'fiscalIndicator' } },
  {
    pattern: /^纳入预算管理的?非税收入安排的拨款$/,
    gives: { fund: 'budgetedNonTax' },
  },
  { pattern: /^往来户可用资金$/, gives: { fund: 'clearingAccount' } },
  { pattern: /^其他自有资金$/, gives: { fund: 'otherOwnFunds' } },
];

/** 事业支出 and its like below 单位资金: what each of its sources pays for. */
export const SPENT_UNIT_FUND_TERMS: Vocabulary = [
  { pattern: /^事业支出$/, gives: { fund: 'institutionalIncome' }, underFund: 'unitFunds' },
  { pattern: /^上级补助支出$/, gives: { fund: 'superiorSubsidy' }, underFund: 'unitFunds' },
];

/** Fees of schools, which a budget counts among 财政专户管理资金. */
export const EDUCATION_FUND_TERMS: Vocabulary = [
  {
    pattern: /^(((财政)?专户)?(核拨|管理)的?)?教育收费(资金)?(收入)?$/,
    gives: { fund: 'educationFee' },
  },
];

const FISCAL_FUNDS = [
  ['一般公共预算', 'generalPublicBudget'],
  ['政府性基金(?:预算)?', 'governmentFund'],
  ['国有资本经营(?:预算)?', 'stateCapital'],
] as const;

/** 一般公共预算结转: what was left over of a fund, whether or not a group above says so. */
function leftOver(gives: Coordinates): Vocabulary {
  return FISCAL_FUNDS.map(([name, fund]) => ({
    pattern: new RegExp(
      `^(上年)?${name}(财政)?(拨款)?(资金)?(收入|支出)?(结转|结余|结转和?结余|结余和?结转)$`,
    ),
    gives: { ...gives, fund },
  }));
}

/** Left-over funds on the side of income. */
export const BROUGHT_FORWARD_TERMS: Vocabulary = [
  ...leftOver({ flow: 'openingBalance' }),
  {
    pattern: /^财政拨款(\(补助\))?结转(和?结余)?$/,
    gives: { flow: 'openingBalance', fund: 'fiscalAppropriation' },
  },
  {
    pattern: /^非财政拨款结转(和?结余)?$/,
    gives: { flow: 'openingBalance', fund: 'nonFiscal' },
  },
  {
    pattern: /^财政指标拨款(\(补助\))?结转$/,
    gives: { flow: 'openingBalance', fund: 'fiscalIndicator' },
  },
  {
    pattern: /^金库非税收入安排的拨款结转$/,
    gives: { flow: 'openingBalance', fund: 'budgetedNonTax' },
  },
  {
    pattern: /^财政专户非税收入安排的支出结转$/,
    gives: { flow: 'openingBalance', fund: 'fiscalAccount' },
  },
];

/** Left-over funds that pay for expenditure. */
export const LEFT_OVER_TERMS = leftOver({ timing: 'carriedOver' });

/** 上年结转, 上年结转结余, 上年结转和结余, 上年结余（转）. */
const LEFT_OVER_WORDS =
  '(?:上年|上年度|以前年度)(?:结转|结余)(?:[和及、]?(?:结余|结转)|\\((?:结余|结转|余|转)\\))?';

/** Whether the money is this year's or was left over; a third level of the fund. */
export const TIMING_TERMS: Vocabulary = [
  {
    // What other levels announced beforehand stands in columns beside it.
    pattern: /^(省级?|市级?|州级?|县级?|区级?|本级|省本级|市本级)?当年财政拨款(预算)?安排$/,
    gives: { fund: 'fiscalAppropriation', timing: 'current' },
  },
  {
    pattern: new RegExp(`^${LEFT_OVER_WORDS}(资金)?(安排)?(支出)?$`),
    gives: { timing: 'carriedOver' },
  },
  {
    pattern: /^本年一般公共预算(财政拨款)?支出$/,
    gives: { fund: 'generalPublicBudget', timing: 'current' },
  },
  ...FISCAL_FUNDS.map(([name, fund]) => ({
    pattern: new RegExp(`^(当年|本年)${name}(财政)?拨款$`),
    gives: { fund, timing: 'current' },
  })),
  { pattern: /^(当年|本年)(部门)?预算安排(资金)?$/, gives: { timing: 'current' }, total: true },
  { pattern: /^本年(财政)?拨款$/, gives: { fund: 'fiscalAppropriation', timing: 'current' } },
  {
    pattern: /^财政拨款结转(和?结余)?$/,
    gives: { fund: 'fiscalAppropriation', timing: 'carriedOver' },
  },
];

/** 本年一般公共预算 in a list of projects; elsewhere it may be all that the fund pays in the year. */
export const CURRENT_FUND_TERMS: Vocabulary = FISCAL_FUNDS.map(([name, fund]) => ({
  pattern: new RegExp(`^(当年|本年)${name}$`),
  gives: { fund, timing: 'current' },
}));

/** Over all columns of a table: what it shows is this year's appropriation only. */
export const CURRENT_APPROPRIATION_TERMS: Vocabulary = [
  {
    pattern: /^当年财政拨款(预算)?安排$/,
    gives: { fund: 'fiscalAppropriation', timing: 'current' },
    total: true,
    grandTotal: true,
  },
];
