import type { FixedList } from './table-names';

const GENERAL = 'generalPublicBudget';

/** Every source of 收支总表 in a fixed order, for those who print zeros too. */
export const ALL_INCOME_LINES: FixedList = {
  kind: 'fixed',
  side: 'income',
  entries: [
    { code: GENERAL, name: '一般公共预算财政拨款收入', at: { flow: 'income', fund: GENERAL } },
    {
      code: 'governmentFund',
      name: '政府性基金预算财政拨款收入',
      at: { flow: 'income', fund: 'governmentFund' },
    },
    {
      code: 'stateCapital',
      name: '国有资本经营预算财政拨款收入',
      at: { flow: 'income', fund: 'stateCapital' },
      ifAny: true,
    },
    {
      code: 'institutionalIncome',
      name: '事业收入',
      at: { flow: 'income', fund: 'institutionalIncome' },
    },
    {
      code: 'superiorSubsidy',
      name: '上级补助收入',
      at: { flow: 'income', fund: 'superiorSubsidy' },
    },
    {
      code: 'subordinateRemittance',
      name: '附属单位上缴收入',
      at: { flow: 'income', fund: 'subordinateRemittance' },
    },
    {
      code: 'operatingIncome',
      name: '事业单位经营收入',
      at: { flow: 'income', fund: 'operatingIncome' },
    },
    { code: 'otherIncome', name: '其他收入', at: { flow: 'income', fund: 'otherIncome' } },
    {
      code: 'fiscalAccount',
      name: '纳入财政专户管理资金',
      at: { flow: 'income', fund: 'fiscalAccount' },
    },
    { code: 'openingBalance', name: '上年结转', at: { flow: 'openingBalance' } },
  ],
};

/** Both kinds of 财政拨款 and what was brought forward of each, zeros too. */
export const ALL_APPROPRIATION_LINES: FixedList = {
  kind: 'fixed',
  side: 'income',
  entries: [
    {
      code: GENERAL,
      name: '一般公共预算财政拨款本年收入',
      at: { flow: 'income', fund: GENERAL },
    },
    {
      code: `opening.${GENERAL}`,
      name: '上年结转',
      at: { flow: 'openingBalance', fund: GENERAL },
    },
    {
      code: 'governmentFund',
      name: '政府性基金预算财政拨款本年收入',
      at: { flow: 'income', fund: 'governmentFund' },
    },
    {
      code: 'opening.governmentFund',
      name: '上年结转',
      at: { flow: 'openingBalance', fund: 'governmentFund' },
    },
    {
      code: 'stateCapital',
      name: '国有资本经营预算财政拨款本年收入',
      at: { flow: 'income', fund: 'stateCapital' },
      ifAny: true,
    },
    {
      code: 'opening.stateCapital',
      name: '国有资本经营预算上年结转',
      at: { flow: 'openingBalance', fund: 'stateCapital' },
      ifAny: true,
    },
  ],
};
