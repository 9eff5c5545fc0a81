import type { MemberList } from './table-names';

const FUND_NAMES: Readonly<Record<string, string>> = {
  generalPublicBudget: '一般公共预算财政拨款收入',
  governmentFund: '政府性基金预算财政拨款收入',
  stateCapital: '国有资本经营预算财政拨款收入',
  fiscalAppropriation: '财政拨款收入',
  fiscalAccount: '财政专户管理资金收入',
  unitFunds: '单位资金收入',
  institutionalIncome: '事业收入',
  operatingIncome: '事业单位经营收入',
  superiorSubsidy: '上级补助收入',
  subordinateRemittance: '附属单位上缴收入',
  otherIncome: '其他收入',
  openingBalance: '上年结转结余',
};

/** Sources of income: what comes in this year by kind of money, and 上年结转 as one item. */
export const INCOME_SOURCES: MemberList = {
  kind: 'members',
  picks: [
    { aspect: 'fund', at: { flow: 'income' }, level: 'finest' },
    { aspect: 'fund', at: { flow: 'openingBalance' }, level: 'together' },
  ],
  names: FUND_NAMES,
};
