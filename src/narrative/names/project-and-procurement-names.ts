import type { TableNames } from './table-names';

const PROCUREMENT_INPUTS = ['procurement.goods', 'procurement.works', 'procurement.services'];

/** The names for what a department budget lists one by one: projects, procurement, services bought. */
export const PROJECT_AND_PROCUREMENT_NAMES: Readonly<Record<string, TableNames>> = {
  项目表: {
    kind: '项目支出表',
    figures: {
      合计: { at: { flow: 'expenditure', nature: 'project' }, concept: 'departmentProject' },
    },
    lists: {
      项目: { kind: 'projects', at: { flow: 'expenditure' } },
      优秀项目: { kind: 'projects', at: { flow: 'expenditure' }, rating: '优秀' },
      一般项目: { kind: 'projects', at: { flow: 'expenditure' }, rating: '一般' },
      一般公共预算项目: {
        kind: 'projects',
        at: { flow: 'expenditure', fund: 'generalPublicBudget' },
      },
      资金: {
        kind: 'members',
        supplement: true,
        picks: [
          { aspect: 'fund', at: { flow: 'expenditure', nature: 'project' }, level: 'finest' },
        ],
        names: {
          'generalPublicBudget.current': '一般公共预算本年拨款',
          'governmentFund.current': '政府性基金预算本年拨款',
          'stateCapital.current': '国有资本经营预算本年拨款',
          'generalPublicBudget.carriedOver': '一般公共预算结转结余',
          'governmentFund.carriedOver': '政府性基金预算结转结余',
          'stateCapital.carriedOver': '国有资本经营预算结转结余',
          fiscalAccount: '财政专户管理资金',
          unitFunds: '单位资金',
        },
      },
    },
  },
  项目申报表: {
    kind: '项目支出绩效目标表',
    figures: {},
    lists: { 项目: { kind: 'projects', at: { flow: 'expenditure' }, ofForms: true } },
  },
  采购表: {
    kind: '政府采购预算表',
    figures: {
      合计: { at: { flow: 'procurement' }, concept: 'procurement', manual: PROCUREMENT_INPUTS },
      面向中小企业: { at: { flow: 'procurement', item: 'smallAndMedium' } },
      面向小微企业: { at: { flow: 'procurement', item: 'smallMicro' } },
    },
    lists: {},
  },
  购买服务表: {
    kind: '政府购买服务预算表',
    figures: {
      合计: { at: { flow: 'servicePurchase' }, concept: 'services', manual: ['services.total'] },
    },
    lists: {},
  },
};
