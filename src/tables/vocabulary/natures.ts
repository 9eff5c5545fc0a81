import type { Neighbour, Vocabulary } from './vocabulary';

/**
 * 人员支出, 对个人和家庭的补助 and 公用支出 beside each other divide 基本支出 in three, as was
 * usual before the economic classes: then the first is 工资福利支出 and does not hold the second.
 */
const BESIDE_SUBSIDIES: readonly Neighbour[] = [
  {
    members: ['303'],
    and: 'operating',
    without: ['301'],
    gives: { nature: 'basic', economy: '301' },
  },
];

/** The third of them heads nothing that follows. */
const BESIDE_STAFF: readonly Neighbour[] = [
  { members: ['303'], and: 'personnel', without: ['301', '302'], gives: { nature: 'operating' } },
];

/** Beside 基本支出 and 项目支出 in the forms of some provinces. */
const RESERVE = /^(单位)?预留(机动)?经费(支出)?$/;

/** What kind of expenditure a column holds. */
export const NATURE_TERMS: Vocabulary = [
  { pattern: /^(本年)?基本支出(合计|小计|预算数?)?$/, gives: { nature: 'basic' } },
  {
    pattern: /^(本年)?一般公共预算(财政拨款)?基本支出$/,
    gives: { fund: 'generalPublicBudget', nature: 'basic' },
  },
  {
    pattern: /^(本年)?财政拨款基本支出$/,
    gives: { fund: 'fiscalAppropriation', nature: 'basic' },
  },
  {
    pattern: /^人员(经费|支出|经费支出|类项目支出)$/,
    gives: { nature: 'personnel' },
    beside: BESIDE_SUBSIDIES,
  },
  { pattern: /^(日常)?公用(经费|支出|经费支出|类项目支出)$/, gives: { nature: 'operating' } },
  {
    pattern: /^((本年)?项目支出(合计|小计|预算数?)?|专项业务经费支出)$/,
    gives: { nature: 'project' },
  },
  { pattern: RESERVE, gives: { nature: 'reserve' } },
  { pattern: /^(事业单位)?经营支出$/, gives: { nature: 'businessOperation' } },
  { pattern: /^上缴上级(单位)?支出$/, gives: { nature: 'remittanceToSuperior' } },
  {
    pattern: /^对(附属|下级)单位(的)?补助(支出)?$|^补助下级支出$/,
    gives: { nature: 'subsidyToSubordinates' },
  },
  {
    pattern: /^(本年)?一般公共预算(财政拨款)?支出$/,
    gives: { fund: 'generalPublicBudget' },
    total: true,
  },
  {
    pattern: /^(本年)?政府性基金(预算)?(财政拨款)?支出$/,
    gives: { fund: 'governmentFund' },
    total: true,
  },
  {
    pattern: /^(本年)?国有资本经营(预算)?(财政拨款)?支出$/,
    gives: { fund: 'stateCapital' },
    total: true,
  },
  {
    pattern: /^(本年)?财政专户管理(的)?资金(预算)?支出$/,
    gives: { fund: 'fiscalAccount' },
    total: true,
  },
  { pattern: /^本年支出(合计)?$/, gives: { flow: 'expenditure' }, total: true },
  { pattern: /^预算支出$/, gives: {}, total: true, grandTotal: true },
];

/** What is left of 基本支出 or 项目支出, at the year's start or its end as the heading above says. */
export const LEFT_OVER_NATURE_TERMS: Vocabulary = [
  { pattern: /^基本支出(结转|结余|结转(和)?结余)$/, gives: { nature: 'basic' }, underFlow: true },
  { pattern: /^项目支出结转(和)?结余$/, gives: { nature: 'project' }, underFlow: true },
  {
    pattern: /^项目支出结转$/,
    gives: { nature: 'project' },
    underFlow: true,
    beside: [{ members: ['surplus'], gives: { nature: 'project', item: 'carriedForward' } }],
  },
  {
    pattern: /^项目支出结余$/,
    gives: { nature: 'project', item: 'surplus' },
    underFlow: true,
  },
];

/** Economic 类 of 项目支出 in words of their own. */
export const MANAGED_AS_PROJECT_TERMS: Vocabulary = [
  { pattern: /^按项目管理的?工资福利支出$/, gives: { nature: 'project', economy: '301' } },
  { pattern: /^按项目管理的?商品和?服务支出$/, gives: { nature: 'project', economy: '302' } },
  {
    pattern: /^按项目管理的?对个人和家庭的?补助(支出)?$/,
    gives: { nature: 'project', economy: '303' },
  },
];

/**
 * Natures as lines of a 收支总表. The economic 类 below 基本支出 are those of
 * 基本支出 only, so every nature begins a group.
 */
export const NATURE_LINE_TERMS: Vocabulary = [
  { pattern: /^基本支出$/, gives: { nature: 'basic' }, opensGroup: true },
  {
    pattern: /^(人员经费和公用经费支出)$/,
    gives: { nature: 'basic' },
    opensGroup: true,
  },
  {
    pattern: /^人员(经费|支出|类项目支出)$/,
    gives: { nature: 'personnel' },
    opensGroup: true,
    beside: BESIDE_SUBSIDIES,
  },
  {
    pattern: /^(日常)?公用(经费|支出|类项目支出)$/,
    gives: { nature: 'operating' },
    opensGroup: true,
    beside: BESIDE_STAFF,
  },
  { pattern: /^(项目支出|专项业务经费支出)$/, gives: { nature: 'project' }, opensGroup: true },
  ...MANAGED_AS_PROJECT_TERMS,
  { pattern: RESERVE, gives: { nature: 'reserve' }, opensGroup: true },
  { pattern: /^部门项目(支出)?$/, gives: { nature: 'departmentProject' }, opensGroup: true },
  { pattern: /^公共项目(支出)?$/, gives: { nature: 'publicProject' }, opensGroup: true },
  {
    pattern: /^(事业单位)?经营支出$/,
    gives: { nature: 'businessOperation' },
    opensGroup: true,
  },
  { pattern: /^上缴上级支出$/, gives: { nature: 'remittanceToSuperior' }, opensGroup: true },
  {
    pattern: /^对(附属|下级)单位(的)?补助支出$/,
    gives: { nature: 'subsidyToSubordinates' },
    opensGroup: true,
  },
];
