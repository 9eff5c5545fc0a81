import type { Coordinates } from '../coordinates/coordinates';
import type { TableKind, TitlePattern } from './table-kind';
import {
  ECONOMY_CLASS_TERMS,
  GOVERNMENT_CLASS_TERMS,
  GOVERNMENT_TOTAL_TERMS,
} from '../vocabulary/economies';
import { ECONOMY_ITEM_TERMS } from '../vocabulary/economy-items';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { MANAGED_AS_PROJECT_TERMS, NATURE_TERMS } from '../vocabulary/natures';
import { basicByClassTitles } from './basic-by-class-titles';
import { matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

const RULES = { rollUp: 'C11', balance: 'C11' };

/**
 * 一般公共预算支出表 with a column for each economic 类. Its title is that of
 * the table by nature; the columns decide.
 */
const GENERAL_BUDGET_BY_CLASS: TableKind = {
  id: '一般公共预算支出表（功能与经济分类）',
  document: '预算',
  titles: [
    {
      pattern: /一般公共预算(财政拨款)?支出(预算)?(情况|明细)?表(\(.*(功能|经济).*\))?$/,
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget' },
    },
  ],
  layout: {
    shape: 'matrix',
    rows: ['function'],
    columns: [TOTAL_TERMS, ECONOMY_CLASS_TERMS, GOVERNMENT_TOTAL_TERMS],
    columnsBy: 'economy',
    defaultFlow: 'expenditure',
    totalColumn: {},
  },
  trust: 4,
  closed: false,
  scopeByFigures: true,
  rules: RULES,
};

/** 支出预算分类汇总表 of all money, or of the one that the title names. */
function summaryTitles(by: '部门' | '政府'): readonly TitlePattern[] {
  const name = `支出((预算)?分类(汇总|总)表(\\(按?${by}(预算)?(支出)?经济分类(科目)?\\))?|(预算)?总(体情况)?表\\(按?${by}(预算)?(支出)?经济分类(科目)?\\)${by === '政府' ? '|总体情况表\\(政府预算\\)' : ''})$`;
  // The other classification in brackets is none of the words that a title may lack.
  const other = `按?${by === '部门' ? '政府' : '部门'}(预算)?(支出)?经济`;
  const of = (words: string, scope: Coordinates, except = '决算|绩效|申报'): TitlePattern => ({
    pattern: new RegExp(`${words}${name}`),
    except: new RegExp(`${except}|${other}`),
    scope,
  });
  return [
    of('一般公共预算(财政)?(拨款)?', { fund: 'generalPublicBudget' }),
    of('政府性基金(预算)?', { fund: 'governmentFund' }),
    of('国有资本经营(预算)?', { fund: 'stateCapital' }),
    of(
      '(^|年|年度|部门|单位|部门预算|部门综合预算)',
      {},
      '决算|绩效|申报|一般公共|财政拨款|基金|国有|专户|项目|收入|收支',
    ),
  ];
}

const SUMMARY_BY_CLASS: TableKind = {
  id: '支出分类汇总表（部门经济分类）',
  document: '预算',
  titles: summaryTitles('部门'),
  layout: {
    ...matrix(
      ['function'],
      [TOTAL_TERMS, NATURE_TERMS, MANAGED_AS_PROJECT_TERMS, ECONOMY_CLASS_TERMS],
      'expenditure',
    ),
    columnsBy: 'economy',
  },
  trust: 4,
  closed: false,
  rules: RULES,
};

const SUMMARY_BY_GOVERNMENT_CLASS: TableKind = {
  id: '支出分类汇总表（政府经济分类）',
  document: '预算',
  titles: summaryTitles('政府'),
  layout: {
    ...matrix(['function'], [TOTAL_TERMS, NATURE_TERMS, GOVERNMENT_CLASS_TERMS], 'expenditure'),
    columnsBy: 'economyGov',
    ofBody: true,
  },
  trust: 4,
  closed: false,
  rules: RULES,
};

const BASIC_BY_ITEM: TableKind = {
  id: '一般公共预算基本支出表（功能与经济分类）',
  document: '预算',
  titles: basicByClassTitles('generalPublicBudget', 'department'),
  layout: {
    ...matrix(['function'], [TOTAL_TERMS, ECONOMY_CLASS_TERMS, ECONOMY_ITEM_TERMS], 'expenditure'),
    columnsBy: 'economy',
  },
  trust: 4,
  closed: false,
  rules: RULES,
};

const ALL_BASIC_BY_ITEM: TableKind = {
  ...BASIC_BY_ITEM,
  id: '基本支出表（功能与经济分类）',
  titles: basicByClassTitles('all', 'department'),
};

/** Functions as rows, economic classification as columns. */
export const FUNCTION_BY_ECONOMY: readonly TableKind[] = [
  GENERAL_BUDGET_BY_CLASS,
  SUMMARY_BY_CLASS,
  SUMMARY_BY_GOVERNMENT_CLASS,
  BASIC_BY_ITEM,
  ALL_BASIC_BY_ITEM,
];
