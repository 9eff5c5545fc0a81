import type { TableKind } from './table-kind';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { GOVERNMENT_CLASS_TERMS } from '../vocabulary/economies';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import { GOVERNMENT_ITEM_TERMS } from '../vocabulary/government-items';
import { basicByClassTitles } from './basic-by-class-titles';
import { NATURE_COLUMNS, matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

/** 全年数 beside what was allotted beforehand and what is allotted now. */
const YEAR_TOTAL_TERMS: Vocabulary = [
  { pattern: /^全年(数|合计)$/, gives: {}, total: true, grandTotal: true },
];

const BY_GOVERNMENT_ITEM = {
  ...matrix(
    ['function'],
    [TOTAL_TERMS, GOVERNMENT_CLASS_TERMS, GOVERNMENT_ITEM_TERMS],
    'expenditure',
  ),
  columnsBy: 'economyGov',
} as const;

/**
 * What some provinces publish beside the thirteen tables.
 * Source: the sets of 23 tables of 湖南 and of 17 tables of 云南.
 */
export const FURTHER_BUDGET_TABLES: readonly TableKind[] = [
  {
    id: '一般公共预算基本支出表（功能与政府经济分类）',
    document: '预算',
    titles: basicByClassTitles('generalPublicBudget', 'government'),
    layout: BY_GOVERNMENT_ITEM,
    trust: 4,
    closed: false,
    rules: { rollUp: 'C11', balance: 'C11' },
  },
  {
    id: '基本支出表（功能与政府经济分类）',
    document: '预算',
    titles: basicByClassTitles('all', 'government'),
    layout: BY_GOVERNMENT_ITEM,
    trust: 4,
    closed: false,
    rules: { rollUp: 'C11', balance: 'C11' },
  },
  {
    id: '财政专户管理资金支出表',
    document: '预算',
    titles: [
      {
        pattern: /财政专户管理资金(预算)?支出(预算)?(情况|总)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'fiscalAccount' },
      },
    ],
    layout: matrix(['function'], NATURE_COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
  {
    // Each line is a project of 人员类 or 运转类 on one function and one economic item.
    id: '基本支出表（分项目）',
    document: '预算',
    titles: [
      {
        pattern: /基本支出(预算)?(情况|明细)?表(\(人员类(、|和|及)?运转类.*\)|\(.*项目\))?$/,
        except: /决算|绩效|申报|一般公共|财政拨款|基金|国有|专户|单位资金/,
        scope: { nature: 'basic' },
      },
    ],
    layout: {
      ...matrix(['line'], [TOTAL_TERMS, YEAR_TOTAL_TERMS, FUND_TERMS], 'expenditure'),
      needs: 'projectName',
    },
    trust: 9,
    closed: false,
    rules: { rollUp: 'C6', balance: 'C6' },
  },
];
