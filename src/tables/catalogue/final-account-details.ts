import type { Coordinates } from '../coordinates/coordinates';
import type { TableKind, TitlePattern } from './table-kind';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { ECONOMY_CLASS_TERMS } from '../vocabulary/economies';
import { ECONOMY_ITEM_TERMS, FURTHER_ITEM_TERMS } from '../vocabulary/economy-items';
import {
  BASIC_BANDS,
  BASIC_DIVISION_TERMS,
  FINAL_STAGE_TERMS,
  SPENT_FUND_TERMS,
} from '../vocabulary/final-accounts';
import { EXPENDITURE_FLOW_TERMS, INCOME_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import { NATURE_TERMS } from '../vocabulary/natures';
import { agencyOperationLayout } from './agency-operation-layout';
import { matrix } from './budget-layouts';

/** Of which money a title speaks; the last one of all. */
const FUNDS: readonly (readonly [string, Coordinates])[] = [
  ['公共预算(财政拨款)?', { fund: 'generalPublicBudget' }],
  ['政府性基金(预算)?(财政拨款)?', { fund: 'governmentFund' }],
  ['国有资本经营(预算)?(财政拨款)?', { fund: 'stateCapital' }],
  ['财政拨款', { fund: 'fiscalAppropriation' }],
  ['', {}],
];

const OTHER_FORM = /绩效|申报|三公/;

/** Of all natures and all purposes: 项目支出, 经营支出 and 机关运行经费支出 are of one. */
const SPENT_IN_ALL = '(?<!收入|项目|基本|经营|运行经费|采购|服务)支出决算(明细)?(总)?表';

/** The name behind each word for money, and what it adds. */
function titles(name: string, gives: Coordinates = {}): readonly TitlePattern[] {
  return FUNDS.map(([money, fund]) => ({
    pattern: new RegExp(`${money}${name}(\\(.*(功能|经济).*\\))?$`),
    except: OTHER_FORM,
    scope: { ...fund, ...gives },
  }));
}

const SPENT: readonly Vocabulary[] = [
  FINAL_STAGE_TERMS,
  TOTAL_TERMS,
  NATURE_TERMS,
  EXPENDITURE_FLOW_TERMS,
];

const ITEMS_AS_COLUMNS = [ECONOMY_CLASS_TERMS, ECONOMY_ITEM_TERMS, FURTHER_ITEM_TERMS];

/** Functions as rows, economic items as columns. */
const BY_ITEM = {
  ...matrix(['function'], [...SPENT, ...ITEMS_AS_COLUMNS], 'expenditure'),
  columnsBy: 'economy',
} as const;

const PROJECT_TITLES = titles('项目支出决算(明细)?(总)?表', { nature: 'project' });

/** 合计 below lists of economic items beside each other is what they add up to. */
const ITEM_BANDS = {
  ...BASIC_BANDS,
  totals: [{ pattern: /^(项目支出)?(合计|总计)$/, gives: {}, total: true }],
};

const BY_CODE = { rollUp: 'A8', balance: 'A8' };

/**
 * What departments publish beside the nine tables of 部门决算: expenditure by economic
 * items, 项目支出 with what pays for it, 机关运行经费.
 * Source: 部门决算报表 (财决05, 06 and 08 and their parts), as provinces have them published.
 */
export const FINAL_ACCOUNT_DETAILS: readonly TableKind[] = [
  {
    id: '项目支出决算表',
    document: '决算',
    titles: PROJECT_TITLES,
    layout: matrix(['project'], [...SPENT, FUND_TERMS, ECONOMY_CLASS_TERMS], 'expenditure'),
    trust: 9,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '项目支出决算明细表（经济分类）',
    document: '决算',
    titles: PROJECT_TITLES,
    layout: { ...matrix(['economy'], [...SPENT, FUND_TERMS], 'expenditure'), bands: ITEM_BANDS },
    trust: 9,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '项目支出决算明细表（功能与经济分类）',
    document: '决算',
    titles: PROJECT_TITLES,
    layout: matrix(['function'], [...SPENT, FUND_TERMS, ...ITEMS_AS_COLUMNS], 'expenditure'),
    trust: 9,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '项目收入支出决算表',
    document: '决算',
    titles: titles('项目(收入支出|收支)决算(总)?表', { nature: 'project' }),
    layout: matrix(
      ['project', 'function'],
      [
        FINAL_STAGE_TERMS,
        TOTAL_TERMS,
        EXPENDITURE_FLOW_TERMS,
        INCOME_FLOW_TERMS,
        FUND_TERMS,
        SPENT_FUND_TERMS,
      ],
      'expenditure',
    ),
    trust: 9,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '支出决算明细表（经济分类）',
    document: '决算',
    titles: titles(SPENT_IN_ALL),
    layout: matrix(['economy'], [...SPENT, FUND_TERMS], 'expenditure'),
    trust: 4,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '支出决算明细表（功能与经济分类）',
    document: '决算',
    titles: titles(SPENT_IN_ALL),
    layout: BY_ITEM,
    trust: 4,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '基本支出决算明细表（功能与经济分类）',
    document: '决算',
    titles: titles('基本支出决算(明细)?(总)?表', { nature: 'basic' }),
    layout: BY_ITEM,
    trust: 4,
    closed: false,
    rules: BY_CODE,
  },
  {
    id: '政府性基金预算财政拨款基本支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /政府性基金(预算)?(财政拨款)?基本支出决算(明细)?表$/,
        scope: { fund: 'governmentFund', nature: 'basic' },
      },
    ],
    layout: {
      ...matrix(['economy'], [TOTAL_TERMS, NATURE_TERMS], 'expenditure'),
      divisions: [BASIC_DIVISION_TERMS],
      bands: { ...BASIC_BANDS, evenAlone: true },
    },
    trust: 4,
    closed: false,
    rules: { rollUp: 'A14', balance: 'A14' },
  },
  {
    id: '机关运行经费支出决算表',
    document: '决算',
    titles: titles('机关运行经费(支出)?决算表', { item: 'agencyOperation' }),
    layout: agencyOperationLayout(FINAL_STAGE_TERMS),
    trust: 11,
    closed: false,
    rules: BY_CODE,
  },
];
