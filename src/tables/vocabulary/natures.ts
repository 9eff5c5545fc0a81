import type { Vocabulary } from '../vocabulary';

/** What kind of expenditure a column holds. */
export const NATURE_TERMS: Vocabulary = [
  { pattern: /^(本年)?基本支出$/, gives: { nature: 'basic' } },
  {
    pattern: /^(本年)?一般公共预算(财政拨款)?基本支出$/,
    gives: { fund: 'generalPublicBudget', nature: 'basic' },
  },
  { pattern: /^人员(经费|支出)$/, gives: { nature: 'personnel' } },
  { pattern: /^(日常)?公用(经费|支出)$/, gives: { nature: 'operating' } },
  { pattern: /^(本年)?项目支出$/, gives: { nature: 'project' } },
  { pattern: /^(事业单位)?经营支出$/, gives: { nature: 'businessOperation' } },
  { pattern: /^上缴上级支出$/, gives: { nature: 'remittanceToSuperior' } },
  {
    pattern: /^对(附属|下级)单位(的)?补助支出$/,
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
  { pattern: /^本年支出(合计)?$/, gives: {}, total: true, grandTotal: true },
];
