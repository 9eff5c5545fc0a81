import type { Coordinates } from '../coordinates';
import type { RowAxis, SideLayout, TableKind } from '../table-kind';
import type { Vocabulary } from '../vocabulary';
import { EXPENDITURE_FLOW_TERMS, INCOME_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import {
  BROUGHT_FORWARD_TERMS,
  FUND_TERMS,
  LEFT_OVER_TERMS,
  TIMING_TERMS,
} from '../vocabulary/funds';
import { PROCUREMENT_TERMS, THREE_PUBLIC_TERMS } from '../vocabulary/items';
import { NATURE_TERMS } from '../vocabulary/natures';
import { EXPENDITURE_SECTIONS } from './expenditure-sections';
import { FUNCTION_BY_ECONOMY } from './function-by-economy';

const INCOME_SIDE: SideLayout = {
  lines: [INCOME_FLOW_TERMS, FUND_TERMS, BROUGHT_FORWARD_TERMS],
  functionLines: false,
  columns: [TOTAL_TERMS, FUND_TERMS],
  defaultFlow: 'income',
};

const EXPENDITURE_SIDE: SideLayout = {
  lines: [EXPENDITURE_FLOW_TERMS],
  functionLines: true,
  sections: EXPENDITURE_SECTIONS,
  columns: [TOTAL_TERMS, FUND_TERMS],
  defaultFlow: 'expenditure',
};

const TWO_SIDED = {
  shape: 'twoSided',
  income: INCOME_SIDE,
  expenditure: EXPENDITURE_SIDE,
} as const;

const NATURE_COLUMNS: readonly Vocabulary[] = [TOTAL_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS];

function matrix(
  rows: readonly RowAxis[],
  columns: readonly Vocabulary[],
  defaultFlow: string,
  totalColumn: Coordinates = {},
) {
  return { shape: 'matrix', rows, columns, defaultFlow, totalColumn } as const;
}

/** Titles of final accounts and of forms share words with the budget tables. */
const OTHER_DOCUMENT = /决算|绩效|申报/;

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
        pattern: /收入(预算)?总(表|体情况表)$|(部门|单位|^)收入预算表$/,
        except: /决算|绩效|申报|财政拨款|支出/,
        scope: {},
      },
    ],
    layout: matrix(
      ['unit', 'function', 'single', 'terms'],
      [TOTAL_TERMS, INCOME_FLOW_TERMS, FUND_TERMS, BROUGHT_FORWARD_TERMS],
      'income',
    ),
    trust: 7,
    closed: false,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '部门支出总表',
    document: '预算',
    titles: [
      {
        pattern: /支出(预算)?总(表|体情况表)$|(部门|单位|^)支出预算表$/,
        except: /决算|绩效|申报|财政拨款|一般公共|收入|收支|基金|国有|项目/,
        scope: {},
      },
    ],
    layout: matrix(['function', 'unit', 'single'], NATURE_COLUMNS, 'expenditure'),
    trust: 1,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '财政拨款收支总表',
    document: '预算',
    titles: [
      {
        pattern: /财政拨款(收支(预算)?|预算收支)总(表|体情况表)$|财政拨款收支预算表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'fiscalAppropriation' },
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
        pattern: /一般公共预算(财政拨款)?支出(预算)?(情况)?表(\(.*功能.*\))?$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
      {
        pattern: /财政拨款支出(预算)?(情况)?表(\(.*功能.*\))?$/,
        except: /决算|绩效|申报|一般公共|基金|国有/,
        scope: { fund: 'fiscalAppropriation' },
      },
    ],
    layout: matrix(['function'], NATURE_COLUMNS, 'expenditure'),
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
  {
    id: '一般公共预算基本支出表',
    document: '预算',
    titles: [
      {
        pattern: /一般公共预算(财政拨款)?基本支出(预算)?(情况|明细)?表(\(.*经济.*\))?$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget', nature: 'basic' },
      },
      {
        pattern: /财政拨款基本支出(预算)?(情况|明细)?表(\(.*经济.*\))?$/,
        except: /决算|绩效|申报|一般公共/,
        scope: { fund: 'fiscalAppropriation', nature: 'basic' },
      },
    ],
    layout: matrix(['economy'], NATURE_COLUMNS, 'expenditure'),
    trust: 3,
    closed: true,
    rules: { rollUp: 'C6', balance: 'C6' },
  },
  {
    id: '“三公”经费支出表',
    document: '预算',
    titles: [
      {
        pattern: /一般公共预算(财政拨款)?"?三公"?经费(支出)?(预算)?(情况)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
      {
        pattern: /财政拨款"?三公"?经费(支出)?(预算)?(情况)?表$/,
        except: /决算|绩效|申报|一般公共/,
        scope: { fund: 'fiscalAppropriation' },
      },
      {
        pattern: /"?三公"?经费(支出)?(预算)?(情况)?表$/,
        except: /决算|绩效|申报|一般公共|财政拨款/,
        scope: {},
      },
    ],
    layout: matrix(
      ['unit', 'function', 'single', 'terms'],
      [THREE_PUBLIC_TERMS, TOTAL_TERMS],
      'expenditure',
      {
        item: 'threePublic',
      },
    ),
    trust: 8,
    closed: false,
    rules: { rollUp: 'C7', balance: 'C7' },
  },
  {
    id: '政府性基金预算支出表',
    document: '预算',
    titles: [
      {
        pattern: /政府性基金(预算)?(财政拨款)?支出(预算)?(情况)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'governmentFund' },
      },
    ],
    layout: matrix(['function'], NATURE_COLUMNS, 'expenditure'),
    trust: 2,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '国有资本经营预算支出表',
    document: '预算',
    titles: [
      {
        pattern: /国有资本经营(预算)?(财政拨款)?支出(预算)?(情况)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'stateCapital' },
      },
    ],
    layout: matrix(['function'], NATURE_COLUMNS, 'expenditure'),
    trust: 2,
    closed: true,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    id: '项目支出表',
    document: '预算',
    titles: [
      {
        pattern: /一般公共预算(财政拨款)?项目支出(预算)?(情况|明细)?(总)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget' },
      },
      {
        pattern: /财政拨款项目支出(预算)?(情况|明细)?(总)?表$/,
        except: /决算|绩效|申报|一般公共|基金|国有/,
        scope: { fund: 'fiscalAppropriation' },
      },
      {
        pattern: /项目支出(预算)?(情况|明细)?(总)?表$/,
        except: /决算|绩效|申报|一般公共|财政拨款|基金|国有/,
        scope: {},
      },
    ],
    layout: matrix(
      ['project'],
      [TOTAL_TERMS, TIMING_TERMS, FUND_TERMS, LEFT_OVER_TERMS],
      'expenditure',
    ),
    trust: 9,
    closed: true,
    rules: { rollUp: 'C8', balance: 'C8' },
  },
  {
    id: '政府采购预算表',
    document: '预算',
    titles: [
      { pattern: /政府采购(支出)?(预算)?(情况|明细)?表$/, except: OTHER_DOCUMENT, scope: {} },
    ],
    layout: matrix(['line'], [PROCUREMENT_TERMS, TOTAL_TERMS], 'procurement'),
    trust: 10,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'C9', balance: 'C9' },
  },
  {
    id: '政府购买服务预算表',
    document: '预算',
    titles: [
      {
        pattern: /政府(向社会力量)?购买服务(支出)?(预算)?(情况|明细)?表$/,
        except: OTHER_DOCUMENT,
        scope: {},
      },
    ],
    layout: matrix(['line'], [PROCUREMENT_TERMS, TOTAL_TERMS], 'servicePurchase'),
    trust: 10,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'C9', balance: 'C9' },
  },
  FUNCTION_BY_ECONOMY,
];
