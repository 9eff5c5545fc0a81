import type { TableKind } from './table-kind';
import { EXPENDITURE_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS, LEFT_OVER_TERMS, TIMING_TERMS } from '../vocabulary/funds';
import { NATURE_TERMS } from '../vocabulary/natures';
import { matrix } from './budget-layouts';

const COLUMNS = [
  TOTAL_TERMS,
  TIMING_TERMS,
  NATURE_TERMS,
  EXPENDITURE_FLOW_TERMS,
  FUND_TERMS,
  LEFT_OVER_TERMS,
];

const OTHER_MONEY = '决算|绩效|申报|一般公共|财政拨款|基金|国有|专户|单位资金';

const RULES = { rollUp: 'C6', balance: 'C6' };

/**
 * Expenditure by departmental economic classification of more than one fund: of all
 * money, or of 财政拨款 as long as the columns say which.
 * Source: 支出经济分类汇总表 of 河南, 基本支出预算情况表 of 山东, 表2-1 of 四川.
 */
export const ALL_MONEY_BY_ECONOMY: readonly TableKind[] = [
  {
    id: '支出经济分类汇总表',
    document: '预算',
    titles: [
      {
        pattern:
          /支出(部门)?(预算)?经济分类(科目)?(汇总|情况|明细)?(预算)?(总)?表$|支出(预算)?(情况|总)?表\((按)?(部门)?(预算)?(支出)?经济分类(科目)?\)$/,
        except: new RegExp(`${OTHER_MONEY}|基本|项目|收支|收入|政府`),
        scope: {},
      },
      {
        pattern: /财政拨款支出(预算)?表(\(.*经济.*\))?$/,
        except: /决算|绩效|申报|一般公共|基金|国有|基本|政府|三公/,
        scope: { fund: 'fiscalAppropriation' },
      },
    ],
    layout: matrix(['economy'], COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: RULES,
  },
  {
    id: '基本支出表（经济分类）',
    document: '预算',
    titles: [
      {
        pattern: /基本支出(预算)?(情况|明细|总)?(预算)?表(\(.*经济.*\))?$/,
        except: new RegExp(`${OTHER_MONEY}|项目`),
        scope: { nature: 'basic' },
      },
      {
        pattern: /财政拨款(安排的)?基本支出(预算)?(情况|明细)?(预算)?表(\(.*经济.*\))?$/,
        except: /决算|绩效|申报|一般公共|基金|国有/,
        scope: { fund: 'fiscalAppropriation', nature: 'basic' },
      },
      {
        pattern: /政府性基金(预算)?(财政拨款)?基本支出(预算)?(情况|明细)?(预算)?表(\(.*经济.*\))?$/,
        except: /决算|绩效|申报/,
        scope: { fund: 'governmentFund', nature: 'basic' },
      },
    ],
    layout: matrix(['economy'], COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: RULES,
  },
];
