import type { SideLayout, TableKind } from './table-kind';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { matrix } from './budget-layouts';
import { EXPENDITURE_SECTIONS } from './expenditure-sections';
import { THREE_PUBLIC_FINAL_ACCOUNTS } from './three-public-final-accounts';
import {
  BASIC_BANDS,
  BASIC_DIVISION_TERMS,
  EDUCATION_FEE_TERMS,
  OF_WHICH_FUND_TERMS,
  PLANNED_STAGE_TERMS,
} from '../vocabulary/final-accounts';
import { EXPENDITURE_FLOW_TERMS, INCOME_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import { LEFT_OVER_NATURE_TERMS, NATURE_TERMS } from '../vocabulary/natures';

const INCOME_SIDE: SideLayout = {
  lines: [INCOME_FLOW_TERMS, FUND_TERMS, OF_WHICH_FUND_TERMS],
  functionLines: false,
  columns: [PLANNED_STAGE_TERMS, TOTAL_TERMS, FUND_TERMS],
  defaultFlow: 'income',
};

const EXPENDITURE_SIDE: SideLayout = {
  lines: [EXPENDITURE_FLOW_TERMS],
  functionLines: true,
  sections: EXPENDITURE_SECTIONS,
  columns: [PLANNED_STAGE_TERMS, TOTAL_TERMS, FUND_TERMS],
  defaultFlow: 'expenditure',
};

const TWO_SIDED = {
  shape: 'twoSided',
  income: INCOME_SIDE,
  expenditure: EXPENDITURE_SIDE,
} as const;

/** 本年支出 is one of several flows here: it comes before the natures below it. */
const FUND_TABLE_COLUMNS: readonly Vocabulary[] = [
  PLANNED_STAGE_TERMS,
  TOTAL_TERMS,
  EXPENDITURE_FLOW_TERMS,
  INCOME_FLOW_TERMS,
  NATURE_TERMS,
];

const FUND_TABLE_RULES = {
  rollUp: 'A8',
  balance: 'A17',
  sums: [{ direction: 'across', rule: 'A17' }],
} as const;

/** …收入支出决算表 shows what …支出决算表 beside it shows, and the income and what was left. */
const WITH_INCOME = /(收入支出|收支)(?=决算)/;

const OTHER_FUNDS = /公共预算|基金|国有/;

/**
 * The nine public tables of a department's final accounts (公开01表–公开09表).
 * Source: the national forms of 部门决算公开; their numbers change, titles do not.
 */
export const FINAL_ACCOUNTS_2022: readonly TableKind[] = [
  {
    id: '收入支出决算总表',
    document: '决算',
    titles: [
      {
        pattern: /(收入支出|收支)决算(总表|总体情况表|表)$/,
        except: /财政拨款|一般公共|基金|国有|项目|经营/,
        scope: {},
      },
    ],
    layout: TWO_SIDED,
    trust: 5,
    closed: true,
    rules: {
      rollUp: 'A3',
      balance: 'A5',
      sums: [
        { flow: 'income', rule: 'A1' },
        { flow: 'resources', rule: 'A2' },
        { flow: 'uses', rule: 'A4' },
      ],
    },
  },
  {
    id: '收入决算表',
    document: '决算',
    titles: [
      { pattern: /收入决算(总|情况)?表$/, except: /财政拨款|支出|收支|基金|国有/, scope: {} },
    ],
    layout: matrix(
      ['function'],
      [EDUCATION_FEE_TERMS, PLANNED_STAGE_TERMS, TOTAL_TERMS, INCOME_FLOW_TERMS, FUND_TERMS],
      'income',
    ),
    trust: 7,
    closed: true,
    rules: { rollUp: 'A8', balance: 'A6', sums: [{ direction: 'across', rule: 'A6' }] },
  },
  {
    id: '支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /支出决算(总|情况)?表$/,
        except: /财政拨款|一般公共|收入|收支|基金|国有|项目|基本|三公|经营|采购|购买|运行经费/,
        scope: {},
      },
    ],
    layout: matrix(
      ['function'],
      [PLANNED_STAGE_TERMS, TOTAL_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS],
      'expenditure',
    ),
    trust: 1,
    closed: true,
    rules: {
      rollUp: 'A8',
      balance: 'A7',
      sums: [{ direction: 'across', rule: 'A7' }],
      openFunds: 'B12',
    },
  },
  {
    id: '财政拨款收入支出决算总表',
    document: '决算',
    titles: [
      {
        pattern: /财政拨款(收入支出|收支)决算(总|情况)?(表|体情况表)$/,
        except: OTHER_FUNDS,
        scope: { fund: 'fiscalAppropriation' },
      },
    ],
    layout: TWO_SIDED,
    trust: 6,
    closed: true,
    rules: {
      rollUp: 'A11',
      balance: 'A12',
      fundBalance: 'A11',
      sums: [
        { direction: 'across', rule: 'A9' },
        { flow: 'income', rule: 'A10' },
        { flow: 'openingBalance', rule: 'A10' },
        { flow: 'resources', rule: 'A10' },
      ],
    },
  },
  {
    id: '一般公共预算财政拨款支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /公共预算(财政拨款)?(收入支出|收支|支出)决算(情况|明细|总)?表$/,
        scope: { fund: 'generalPublicBudget' },
      },
      {
        pattern: /财政拨款支出决算(情况|明细|总)?表$/,
        except: OTHER_FUNDS,
        scope: { fund: 'fiscalAppropriation' },
      },
    ],
    layout: matrix(['function'], [...FUND_TABLE_COLUMNS, LEFT_OVER_NATURE_TERMS], 'expenditure'),
    trust: 2,
    closed: true,
    apart: WITH_INCOME,
    rules: { rollUp: 'A8', balance: 'A13', sums: [{ direction: 'across', rule: 'A13' }] },
  },
  {
    id: '一般公共预算财政拨款基本支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /公共预算(财政拨款)?基本支出决算(明细|情况)?表$/,
        scope: { fund: 'generalPublicBudget', nature: 'basic' },
      },
      {
        pattern: /财政拨款基本支出决算(明细|情况)?表$/,
        except: OTHER_FUNDS,
        scope: { fund: 'fiscalAppropriation', nature: 'basic' },
      },
    ],
    layout: {
      ...matrix(['economy'], [TOTAL_TERMS, NATURE_TERMS], 'expenditure'),
      divisions: [BASIC_DIVISION_TERMS],
      bands: { ...BASIC_BANDS, evenAlone: true },
    },
    trust: 3,
    closed: true,
    rules: { rollUp: 'A14', balance: 'A14' },
    declaredSums: [
      {
        rule: 'A15',
        total: { nature: 'personnel' },
        parts: { aspect: 'economy', members: /^30[13]$/ },
      },
      {
        rule: 'A15',
        total: { nature: 'operating' },
        parts: { aspect: 'economy', members: /^(?!30[13])\d{3}$/ },
      },
      {
        rule: 'B11',
        total: { nature: 'basic' },
        parts: [{ nature: 'personnel' }, { nature: 'operating' }],
      },
    ],
  },
  {
    id: '政府性基金预算财政拨款收入支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /政府性基金(预算)?(财政拨款)?(收入支出|收支|支出)决算(情况|总)?表$/,
        scope: { fund: 'governmentFund' },
      },
    ],
    layout: matrix(['function'], [...FUND_TABLE_COLUMNS, LEFT_OVER_NATURE_TERMS], 'expenditure'),
    trust: 2,
    closed: true,
    apart: WITH_INCOME,
    rules: FUND_TABLE_RULES,
  },
  {
    id: '国有资本经营预算财政拨款支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /国有资本经营(预算)?(财政拨款)?(收入支出|收支|支出)决算(情况|总)?表$/,
        scope: { fund: 'stateCapital' },
      },
    ],
    layout: matrix(['function'], [...FUND_TABLE_COLUMNS, LEFT_OVER_NATURE_TERMS], 'expenditure'),
    trust: 2,
    closed: true,
    apart: WITH_INCOME,
    rules: FUND_TABLE_RULES,
  },
  THREE_PUBLIC_FINAL_ACCOUNTS,
];
