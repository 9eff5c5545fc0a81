import type { Stage } from '../../tables/coordinates/coordinates';
import { BASIC_ITEMS, OTHER_CODES, PERSONNEL_CODES } from './basic-lists';
import type { ConceptId } from './concepts';
import {
  functionLists,
  GENERAL_PUBLIC_COLUMNS,
  NATURE_COLUMNS,
  NATURE_NAMES,
  natureLists,
} from './expenditure-lists';
import type { ElsewhereName, FigureName, TableNames } from './table-names';

/** 预算数 of the 三公 table, whatever its note says it is. */
const PLANNED: readonly Stage[] = ['adjusted', 'budget', 'asStated'];

function threePublic(item: string, concept: ConceptId): FigureName {
  const at = { flow: 'expenditure', item };
  return { at, concept, columns: { 预算: { at, stages: PLANNED } } };
}

/** What the budget of the same year gave a 项. */
const YEAR_START: ElsewhereName = {
  book: 'budget',
  kind: '一般公共预算支出表',
  at: { flow: 'expenditure' },
  manual: 'budget.{code}',
};

const SPENT_NATURES: Readonly<Record<string, string>> = {
  ...NATURE_NAMES,
  businessOperation: '经营支出',
};

function fundTable(kind: string, concept: ConceptId): TableNames {
  return {
    kind,
    figures: {
      年初结转和结余: { at: { flow: 'openingBalance' } },
      本年收入: { at: { flow: 'income' } },
      合计: { at: { flow: 'expenditure' }, concept, columns: NATURE_COLUMNS },
      年末结转和结余: { at: { flow: 'closingBalance' } },
    },
    lists: functionLists(NATURE_COLUMNS),
  };
}

/** The Chinese names that templates use for the tables of final accounts. */
export const FINAL_ACCOUNTS_NAMES: Readonly<Record<string, TableNames>> = {
  收支决算表: {
    kind: '收入支出决算总表',
    figures: {
      总计: { at: { flow: 'resources' }, side: 'income', concept: 'total' },
      支出总计: { at: { flow: 'uses' }, side: 'expenditure', concept: 'total' },
    },
    lists: {},
  },
  收入决算表: {
    kind: '收入决算表',
    figures: { 合计: { at: { flow: 'income' }, concept: 'income' } },
    lists: {
      来源: {
        kind: 'members',
        picks: [{ aspect: 'fund', at: { flow: 'income' }, level: 'finest' }],
        names: {
          fiscalAppropriation: '财政拨款收入',
          superiorSubsidy: '上级补助收入',
          institutionalIncome: '事业收入',
          operatingIncome: '经营收入',
          subordinateRemittance: '附属单位上缴收入',
          otherIncome: '其他收入',
        },
      },
    },
  },
  支出决算表: {
    kind: '支出决算表',
    figures: {
      合计: {
        at: { flow: 'expenditure' },
        concept: 'expenditure',
        columns: {
          基本支出: { at: { flow: 'expenditure', nature: 'basic' }, concept: 'departmentBasic' },
          项目支出: {
            at: { flow: 'expenditure', nature: 'project' },
            concept: 'departmentProject',
          },
        },
      },
    },
    lists: {
      ...functionLists(NATURE_COLUMNS),
      ...natureLists(SPENT_NATURES),
    },
  },
  财拨决算表: {
    kind: '财政拨款收入支出决算总表',
    figures: {
      总计: { at: { flow: 'resources' }, side: 'income', concept: 'fiscalAppropriation' },
      支出总计: { at: { flow: 'uses' }, side: 'expenditure', concept: 'fiscalAppropriation' },
      一般公共预算收入: {
        at: { flow: 'income', fund: 'generalPublicBudget' },
        side: 'income',
        concept: 'generalPublicIncome',
      },
      政府性基金收入: {
        at: { flow: 'income', fund: 'governmentFund' },
        side: 'income',
        concept: 'governmentFundIncome',
      },
      国有资本收入: {
        at: { flow: 'income', fund: 'stateCapital' },
        side: 'income',
        concept: 'stateCapitalIncome',
      },
    },
    lists: {},
  },
  一般决算表: {
    kind: '一般公共预算财政拨款支出决算表',
    figures: {
      合计: {
        at: { flow: 'expenditure' },
        concept: 'generalPublicBudget',
        columns: GENERAL_PUBLIC_COLUMNS,
      },
    },
    lists: functionLists(NATURE_COLUMNS, { 年初预算: YEAR_START }),
  },
  基本决算表: {
    kind: '一般公共预算财政拨款基本支出决算表',
    figures: {
      人员经费: { at: { flow: 'expenditure', nature: 'personnel' }, concept: 'personnel' },
      公用经费: { at: { flow: 'expenditure', nature: 'operating' }, concept: 'operating' },
    },
    lists: {
      人员款: { ...BASIC_ITEMS, only: PERSONNEL_CODES },
      公用款: { ...BASIC_ITEMS, only: OTHER_CODES },
    },
  },
  三公决算表: {
    kind: '财政拨款“三公”经费支出决算表',
    figures: {
      合计: threePublic('threePublic', 'threePublic'),
      因公出国境费: threePublic('travelAbroad', 'travelAbroad'),
      公务用车费: threePublic('vehicles', 'vehicles'),
      公务用车购置费: threePublic('vehiclePurchase', 'vehiclePurchase'),
      公务用车运行费: threePublic('vehicleOperation', 'vehicleOperation'),
      公务接待费: threePublic('reception', 'reception'),
    },
    lists: {},
  },
  基金决算表: fundTable('政府性基金预算财政拨款收入支出决算表', 'governmentFund'),
  国资决算表: fundTable('国有资本经营预算财政拨款支出决算表', 'stateCapital'),
};
