import { INCOME_SOURCES } from './income-sources';
import {
  EXPENDITURE_CLASSES,
  functionLists,
  GENERAL_PUBLIC_COLUMNS,
  NATURE_COLUMNS,
  NATURE_NAMES,
  natureLists,
} from './expenditure-lists';
import { BASIC_CLASSES, BASIC_ITEMS, OTHER_CODES, PERSONNEL_CODES } from './basic-lists';
import { ALL_APPROPRIATION_LINES, ALL_INCOME_LINES } from './full-lists';
import { PROJECT_AND_PROCUREMENT_NAMES } from './project-and-procurement-names';
import type { TableNames } from './table-names';

/** The Chinese names that templates use for the tables of a department budget. */
export const BUDGET_NAMES: Readonly<Record<string, TableNames>> = {
  收支总表: {
    kind: '部门收支总表',
    figures: {
      总计: { at: { flow: 'resources' }, side: 'income', concept: 'total' },
      收入总计: { at: { flow: 'resources' }, side: 'income', concept: 'total' },
      本年收入合计: { at: { flow: 'income' }, side: 'income' },
      上年结转结余: { at: { flow: 'openingBalance' }, side: 'income' },
      支出总计: { at: { flow: 'uses' }, side: 'expenditure', concept: 'total' },
      本年支出合计: { at: { flow: 'expenditure' }, side: 'expenditure' },
      年终结转结余: { at: { flow: 'closingBalance' }, side: 'expenditure' },
    },
    lists: {
      来源: { ...INCOME_SOURCES, side: 'income' },
      全部来源: ALL_INCOME_LINES,
      类: EXPENDITURE_CLASSES,
    },
  },
  收入总表: {
    kind: '部门收入总表',
    figures: {
      合计: {
        at: { flow: 'resources' },
        concept: 'income',
        columns: {
          合计: { at: { flow: 'resources' }, concept: 'income' },
          本年收入: { at: { flow: 'income' } },
          上年结转结余: { at: { flow: 'openingBalance' } },
        },
      },
    },
    lists: { 来源: INCOME_SOURCES },
  },
  支出总表: {
    kind: '部门支出总表',
    figures: {
      合计: {
        at: { flow: 'uses' },
        concept: 'expenditure',
        columns: {
          合计: { at: { flow: 'uses' }, concept: 'expenditure' },
          本年支出: { at: { flow: 'expenditure' } },
          基本支出: { at: { flow: 'expenditure', nature: 'basic' }, concept: 'departmentBasic' },
          项目支出: {
            at: { flow: 'expenditure', nature: 'project' },
            concept: 'departmentProject',
          },
          事业单位经营支出: { at: { flow: 'expenditure', nature: 'businessOperation' } },
          上缴上级支出: { at: { flow: 'expenditure', nature: 'remittanceToSuperior' } },
          对附属单位补助支出: { at: { flow: 'expenditure', nature: 'subsidyToSubordinates' } },
        },
      },
    },
    lists: {
      ...functionLists(NATURE_COLUMNS),
      ...natureLists(NATURE_NAMES),
    },
  },
  财拨总表: {
    kind: '财政拨款收支总表',
    figures: {
      总计: { at: { flow: 'resources' }, side: 'income', concept: 'fiscalAppropriation' },
      收入总计: { at: { flow: 'resources' }, side: 'income', concept: 'fiscalAppropriation' },
      本年收入: { at: { flow: 'income' }, side: 'income' },
      一般公共预算拨款: {
        at: { flow: 'income', fund: 'generalPublicBudget' },
        side: 'income',
      },
      政府性基金预算拨款: { at: { flow: 'income', fund: 'governmentFund' }, side: 'income' },
      国有资本经营预算拨款: { at: { flow: 'income', fund: 'stateCapital' }, side: 'income' },
      上年结转: { at: { flow: 'openingBalance' }, side: 'income' },
      上年结转一般公共预算: {
        at: { flow: 'openingBalance', fund: 'generalPublicBudget' },
        side: 'income',
      },
      支出总计: { at: { flow: 'uses' }, side: 'expenditure', concept: 'fiscalAppropriation' },
      本年支出: { at: { flow: 'expenditure' }, side: 'expenditure' },
      年终结转结余: { at: { flow: 'closingBalance' }, side: 'expenditure' },
    },
    lists: {
      来源: {
        ...INCOME_SOURCES,
        side: 'income',
        names: {
          generalPublicBudget: '一般公共预算拨款本年收入',
          governmentFund: '政府性基金预算拨款本年收入',
          stateCapital: '国有资本经营预算拨款本年收入',
          openingBalance: '上年结转',
        },
      },
      全部来源: ALL_APPROPRIATION_LINES,
      类: EXPENDITURE_CLASSES,
      年终结转: {
        kind: 'members',
        supplement: true,
        side: 'expenditure',
        picks: [{ aspect: 'fund', at: { flow: 'closingBalance' }, level: 'together' }],
        names: { closingBalance: '结转下年' },
      },
    },
  },
  一般支出表: {
    kind: '一般公共预算支出表',
    scope: { fund: 'generalPublicBudget' },
    figures: {
      合计: {
        at: { flow: 'expenditure' },
        concept: 'generalPublicBudget',
        columns: GENERAL_PUBLIC_COLUMNS,
      },
      扶贫: { at: { flow: 'expenditure', function: '21305' }, manual: ['poverty.amount'] },
    },
    lists: {
      ...functionLists(NATURE_COLUMNS),
      项目支出项: {
        kind: 'codes',
        aspect: 'function',
        digits: 7,
        at: { flow: 'expenditure', nature: 'project' },
        order: 'code',
      },
    },
  },
  分单位表: {
    kind: '一般公共预算支出表（分单位）',
    figures: {
      合计: {
        at: { flow: 'expenditure' },
        concept: 'generalPublicBudget',
        columns: GENERAL_PUBLIC_COLUMNS,
      },
    },
    lists: {},
  },
  基本支出表: {
    kind: '一般公共预算基本支出表',
    figures: {
      合计: {
        at: { flow: 'expenditure' },
        concept: 'basic',
        columns: {
          合计: { at: { flow: 'expenditure' }, concept: 'basic' },
          人员经费: { at: { flow: 'expenditure', nature: 'personnel' }, concept: 'personnel' },
          公用经费: { at: { flow: 'expenditure', nature: 'operating' }, concept: 'operating' },
        },
      },
      工资福利支出: { at: { flow: 'expenditure', economy: '301' } },
      商品和服务支出: { at: { flow: 'expenditure', economy: '302' } },
      对个人和家庭的补助: { at: { flow: 'expenditure', economy: '303' } },
    },
    lists: {
      类: BASIC_CLASSES,
      人员类: { ...BASIC_CLASSES, only: PERSONNEL_CODES },
      公用类: { ...BASIC_CLASSES, only: OTHER_CODES },
      人员款: { ...BASIC_ITEMS, at: { flow: 'expenditure', nature: 'personnel' } },
      公用款: { ...BASIC_ITEMS, at: { flow: 'expenditure', nature: 'operating' } },
      款: BASIC_ITEMS,
    },
  },
  三公表: {
    kind: '“三公”经费支出表',
    figures: {
      合计: { at: { flow: 'expenditure', item: 'threePublic' }, concept: 'threePublic' },
      因公出国境费: { at: { flow: 'expenditure', item: 'travelAbroad' }, concept: 'travelAbroad' },
      公务用车费: { at: { flow: 'expenditure', item: 'vehicles' }, concept: 'vehicles' },
      公务用车购置费: {
        at: { flow: 'expenditure', item: 'vehiclePurchase' },
        concept: 'vehiclePurchase',
      },
      公务用车运行费: {
        at: { flow: 'expenditure', item: 'vehicleOperation' },
        concept: 'vehicleOperation',
      },
      公务接待费: { at: { flow: 'expenditure', item: 'reception' }, concept: 'reception' },
    },
    lists: {},
  },
  基金表: {
    kind: '政府性基金预算支出表',
    figures: {
      合计: { at: { flow: 'expenditure' }, concept: 'governmentFund', columns: NATURE_COLUMNS },
    },
    lists: functionLists(NATURE_COLUMNS),
  },
  国资表: {
    kind: '国有资本经营预算支出表',
    figures: {
      合计: { at: { flow: 'expenditure' }, concept: 'stateCapital', columns: NATURE_COLUMNS },
    },
    lists: functionLists(NATURE_COLUMNS),
  },
  ...PROJECT_AND_PROCUREMENT_NAMES,
};
