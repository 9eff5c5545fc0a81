import type { Vocabulary } from './vocabulary';

const TOTAL: Vocabulary = [
  { pattern: /^(收入|支出|当年预算)?(合计|总计)$/, gives: {}, total: true },
];

/** 收入构成: what the whole department has, by source. */
export const COMPOSED_INCOME_TERMS: Vocabulary = [
  { pattern: /^(收入)?(合计|总计)$/, gives: { flow: 'resources' }, total: true },
  {
    pattern: /^财政拨款(\(补助\))?(资金|收入)?$/,
    gives: { flow: 'resources', fund: 'fiscalAppropriation' },
  },
  {
    pattern: /^一般公共预算(财政)?(拨款)?(资金|收入)?$/,
    gives: { flow: 'resources', fund: 'generalPublicBudget' },
  },
  {
    pattern: /^政府性基金(预算)?(财政)?(拨款)?(资金|收入)?$/,
    gives: { flow: 'resources', fund: 'governmentFund' },
  },
  {
    pattern: /^国有资本经营(预算)?(财政)?(拨款)?(资金|收入)?$/,
    gives: { flow: 'resources', fund: 'stateCapital' },
  },
  { pattern: /^财政专户(管理)?资金(收入)?$/, gives: { flow: 'resources', fund: 'fiscalAccount' } },
  { pattern: /^单位资金(收入)?$/, gives: { flow: 'resources', fund: 'unitFunds' } },
  { pattern: /^其他(资金|收入)$/, gives: { flow: 'resources', fund: 'nonFiscal' } },
  { pattern: /^(上年|年初)结转((和)?结余)?$/, gives: { flow: 'openingBalance' } },
];

/** 其他资金 beside 财政专户管理资金 is what is left of it. */
export const OTHER_FUNDS_BESIDE_FISCAL_ACCOUNT: Vocabulary = [
  { pattern: /^其他(资金|收入)$/, gives: { flow: 'resources', fund: 'unitFunds' } },
];

/** 支出构成: by nature, or by the three categories of projects. */
export const COMPOSED_EXPENDITURE_TERMS: Vocabulary = [
  { pattern: /^(支出)?(合计|总计)$/, gives: { flow: 'uses' }, total: true },
  { pattern: /^(结转下年|(年终|年末)结转((和)?结余)?)$/, gives: { flow: 'closingBalance' } },
  { pattern: /^基本支出$/, gives: { flow: 'expenditure', nature: 'basic' } },
  { pattern: /^项目支出$/, gives: { flow: 'expenditure', nature: 'project' } },
  {
    pattern: /^(事业单位)?经营支出$/,
    gives: { flow: 'expenditure', nature: 'businessOperation' },
  },
  {
    pattern: /^上缴上级支出$/,
    gives: { flow: 'expenditure', nature: 'remittanceToSuperior' },
  },
  {
    pattern: /^对(附属|下级)单位(的)?补助支出$/,
    gives: { flow: 'expenditure', nature: 'subsidyToSubordinates' },
  },
  {
    pattern: /^人员类(项目)?(支出)?$/,
    gives: { flow: 'expenditure', nature: 'personnelCategory' },
  },
  {
    pattern: /^运转类(项目)?(支出)?$/,
    gives: { flow: 'expenditure', nature: 'operationsCategory' },
  },
  {
    pattern: /^特定目标类(项目)?(支出)?$/,
    gives: { flow: 'expenditure', nature: 'specificTarget' },
  },
];

/**
 * 资金来源 of a project. 区级安排数 and 上级转移支付 divide 财政拨款 by who gives it,
 * which no coordinate says.
 */
export const PROJECT_SOURCE_TERMS: Vocabulary = [
  ...TOTAL,
  {
    pattern: /^财政拨款(收入)?\((本级|区级|市级|省级|县级|上级).*\)$/,
    gives: { fund: 'fiscalAppropriation' },
    listed: true,
  },
  { pattern: /^财政拨款(\(补助\))?(资金|收入)?$/, gives: { fund: 'fiscalAppropriation' } },
  {
    pattern: /^一般公共预算(财政)?(拨款)?(资金|收入)?$/,
    gives: { fund: 'generalPublicBudget' },
  },
  {
    pattern: /^政府性基金(预算)?(财政)?(拨款)?(资金|收入)?$/,
    gives: { fund: 'governmentFund' },
  },
  {
    pattern: /^国有资本经营(预算)?(财政)?(拨款)?(资金|收入)?$/,
    gives: { fund: 'stateCapital' },
  },
  {
    pattern: /^(其中:)?申请当年预算拨款$/,
    gives: { timing: 'current' },
    ofWhich: true,
  },
  {
    pattern: /^(纳入)?(财政)?专户管理的?(非税收入拨款|资金)(收入)?$/,
    gives: { fund: 'fiscalAccount' },
  },
  { pattern: /^单位资金(收入)?$/, gives: { fund: 'unitFunds' } },
  { pattern: /^事业收入$/, gives: { fund: 'institutionalIncome' } },
  { pattern: /^上级补助收入$/, gives: { fund: 'superiorSubsidy' } },
  { pattern: /^附属单位(上缴|缴款)收入$/, gives: { fund: 'subordinateRemittance' } },
  { pattern: /^(事业单位)?经营收入$/, gives: { fund: 'operatingIncome' } },
  { pattern: /^其他收入$/, gives: { fund: 'otherIncome' } },
  // May hold what was left over of any fund.
  { pattern: /^其他资金(\(.*\))?$/, gives: {}, listed: true },
  {
    pattern: /^(用事业基金弥补收支差额|使用非财政拨款结余(\(含专用结余\))?)$/,
    gives: { flow: 'balancesUsed' },
  },
  { pattern: /^(上年|年初)结转((和)?结余)?$/, gives: { flow: 'openingBalance' } },
  {
    pattern: /^(其中:)?使用上年度财政拨款(结转|结余|结余结转|结转结余)$/,
    gives: { fund: 'fiscalAppropriation', timing: 'carriedOver' },
    ofWhich: true,
    ofTotal: true,
  },
  {
    pattern: /^(其中:)?使用上年度一般公共预算(财政拨款)?(结转|结余|结余结转|结转结余)$/,
    gives: { fund: 'generalPublicBudget' },
    ofWhich: true,
  },
  {
    pattern: /^(其中:)?使用上年度政府性基金预算(财政拨款)?(结转|结余|结余结转|结转结余)$/,
    gives: { fund: 'governmentFund' },
    ofWhich: true,
  },
];
