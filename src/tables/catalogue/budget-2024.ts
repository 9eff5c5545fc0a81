import type { TableKind } from './table-kind';
import { EDUCATION_FEE_TERMS } from '../vocabulary/final-accounts';
import { INCOME_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import {
  BROUGHT_FORWARD_TERMS,
  EDUCATION_FUND_TERMS,
  FUND_TERMS,
  SPENT_UNIT_FUND_TERMS,
} from '../vocabulary/funds';
import { AGENCY_OPERATION_TABLE_2024 } from './agency-operation-2024';
import { ALL_MONEY_BY_ECONOMY } from './all-money-by-economy';
import { BASIC_EXPENDITURE_2024 } from './basic-expenditure-2024';
import { NATURE_COLUMNS, NATURE_LIST, TWO_SIDED, matrix } from './budget-layouts';
import { TABLES_BY_ECONOMY } from './by-economy';
import { FUNCTION_BY_ECONOMY } from './function-by-economy';
import { PROCUREMENT_TABLES_2024 } from './procurement-2024';
import { PROJECT_TABLE_2024 } from './projects-2024';
import { THREE_PUBLIC_TABLE_2024 } from './three-public-2024';

/** Titles of final accounts and of forms share words with the budget tables. */
const OTHER_DOCUMENT = /决算|绩效|申报/;

/** 收支预算表 of a year or a body, with no other word before it. */
function ownTable(name: string): RegExp {
  return new RegExp(
    `(^|年|年度|部门|单位|部门预算|综合预算|财务|中心|委员会|学院|[大中小]学|学校|幼儿园|[局委办院站馆处队厅所])${name}表$`,
  );
}

/**
 * The thirteen public tables of a department budget (预算01表–预算13表), and what is
 * published beside them.
 * Source: 地方预决算公开操作规程 and the forms that departments publish.
 */
export const BUDGET_TABLES_2024: readonly TableKind[] = [
  {
    id: '部门收支总表',
    document: '预算',
    titles: [
      {
        pattern: /收支(预算)?总(表|体情况表)$/,
        except: /决算|绩效|申报|财政拨款|一般公共/,
        scope: {},
      },
      {
        pattern: ownTable('收支(预算)?'),
        except: /决算|绩效|申报|财政拨款|公共|基金|国有|保险|专户/,
        scope: {},
        alone: true,
      },
    ],
    layout: TWO_SIDED,
    trust: 5,
    closed: true,
    rules: { rollUp: 'C1', balance: 'C1' },
  },
  {
    id: '部门收入总表',
    document: '预算',
    titles: [
      {
        pattern: /收入(预算)?总(表|体情况表)$/,
        except:
          /决算|绩效|申报|财政拨款|支出|(税收?|非税|事业|经营|专项|保险|补助|其他)收入(预算)?(汇总|总)/,
        scope: {},
      },
      {
        pattern: ownTable('收入(预算)?'),
        except: OTHER_DOCUMENT,
        scope: {},
      },
    ],
    layout: {
      ...matrix(
        ['unit', 'function', 'single', 'list'],
        [
          TOTAL_TERMS,
          INCOME_FLOW_TERMS,
          EDUCATION_FEE_TERMS,
          FUND_TERMS,
          EDUCATION_FUND_TERMS,
          BROUGHT_FORWARD_TERMS,
        ],
        'income',
      ),
      lines: {
        lines: [INCOME_FLOW_TERMS, FUND_TERMS, EDUCATION_FUND_TERMS, BROUGHT_FORWARD_TERMS],
        classes: null,
        defaultFlow: 'income',
      },
    },
    trust: 7,
    closed: false,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '部门支出总表',
    document: '预算',
    titles: [
      {
        pattern: /支出(预算)?总(表|体情况表)$/,
        except:
          /决算|绩效|申报|财政拨款|一般公共|收入|收支|基金|国有|项目|(基本|经营|经费|采购|购买|服务|福利|资本性|专项|保险|补助|债务|其他)支出/,
        scope: {},
      },
      {
        pattern: ownTable('支出(预算)?'),
        except: OTHER_DOCUMENT,
        scope: {},
      },
    ],
    layout: {
      ...matrix(
        ['function', 'unit', 'single', 'list'],
        [...NATURE_COLUMNS, SPENT_UNIT_FUND_TERMS, FUND_TERMS],
        'expenditure',
      ),
      lines: NATURE_LIST,
    },
    trust: 1,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '财政拨款收支总表',
    document: '预算',
    titles: [
      {
        pattern: /财政拨款(收支(预算)?|预算收支)总(表|体情况表)$|财政拨款(预算)?收支(预算)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'fiscalAppropriation' },
      },
      {
        // Without 拨款 it would be that of a place, with its taxes.
        pattern: /一般公共预算(财政)?拨款收支(预算)?总?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
    ],
    layout: TWO_SIDED,
    trust: 6,
    closed: true,
    rules: { rollUp: 'C4', balance: 'C4' },
  },
  {
    id: '一般公共预算支出表',
    document: '预算',
    titles: [
      {
        pattern:
          /一般公共预算(当年|本年)?(财政)?(拨款)?支出(功能分类|明细)?(预算)?(情况|总)?表(\(.*功能.*\))?$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
      {
        // Without 支出 it may head income as well: what stands below must say the rest.
        pattern: /一般公共预算(财政)?拨款(预算)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
        alone: true,
      },
      {
        pattern: /财政拨款支出(预算)?(情况|总)?表(\(.*功能.*\))?$/,
        except: /决算|绩效|申报|一般公共|基金|国有|三公/,
        scope: { fund: 'fiscalAppropriation' },
      },
    ],
    layout: {
      ...matrix(['function'], NATURE_COLUMNS, 'expenditure'),
      periodsBy: ['nature', 'timing', 'economy'],
    },
    trust: 2,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '一般公共预算支出表（分单位）',
    document: '预算',
    titles: [
      {
        pattern: /一般公共预算(财政拨款)?支出(预算)?(情况)?表(\(.*单位.*\))?$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
    ],
    layout: matrix(['unit'], NATURE_COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  BASIC_EXPENDITURE_2024,
  THREE_PUBLIC_TABLE_2024,
  {
    id: '政府性基金预算支出表',
    document: '预算',
    titles: [
      {
        pattern: /政府性基金(预算)?(财政)?(拨款)?支出(功能分类)?(预算)?(情况|总)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'governmentFund' },
      },
      {
        pattern: /政府性基金((预算)?(财政)?拨款(预算)?|预算)表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'governmentFund' },
        alone: true,
      },
    ],
    layout: {
      ...matrix(['function'], NATURE_COLUMNS, 'expenditure'),
      periodsBy: ['nature', 'timing', 'economy'],
    },
    trust: 2,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '国有资本经营预算支出表',
    document: '预算',
    titles: [
      {
        pattern: /国有资本经营(预算)?(财政)?(拨款)?支出(功能分类)?(预算)?(情况|总)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'stateCapital' },
      },
      {
        pattern: /国有资本经营((预算)?(财政)?拨款(预算)?|预算)表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'stateCapital' },
        alone: true,
      },
    ],
    layout: {
      ...matrix(['function'], NATURE_COLUMNS, 'expenditure'),
      periodsBy: ['nature', 'timing', 'economy'],
    },
    trust: 2,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  PROJECT_TABLE_2024,
  ...PROCUREMENT_TABLES_2024,
  AGENCY_OPERATION_TABLE_2024,
  ...FUNCTION_BY_ECONOMY,
  ...TABLES_BY_ECONOMY,
  ...ALL_MONEY_BY_ECONOMY,
];
