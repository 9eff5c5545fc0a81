import type { TableKind, TitlePattern } from './table-kind';
import { EXPENDITURE_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { TIMING_TERMS } from '../vocabulary/funds';
import { NATURE_TERMS } from '../vocabulary/natures';
import { matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

const BASIC_TITLES: readonly TitlePattern[] = [
  {
    pattern: /一般公共预算(财政)?(拨款)?基本支出(明细)?(预算)?表(\(.*(经济|功能).*\))?$/,
    except: OTHER_DOCUMENT,
    scope: { fund: 'generalPublicBudget', nature: 'basic' },
  },
  {
    pattern: /财政拨款基本支出(明细)?(预算)?表(\(.*(经济|功能).*\))?$/,
    except: /决算|绩效|申报|一般公共/,
    scope: { fund: 'fiscalAppropriation', nature: 'basic' },
  },
];

const ALL_TITLES: readonly TitlePattern[] = [
  {
    pattern: /一般公共预算(财政)?(拨款)?支出(明细)?(预算)?表(\(.*经济.*\))?$/,
    except: OTHER_DOCUMENT,
    scope: { fund: 'generalPublicBudget' },
  },
  {
    pattern: /财政拨款支出(明细)?(预算)?表(\(.*经济.*\))?$/,
    except: /决算|绩效|申报|一般公共|基金|国有|三公/,
    scope: { fund: 'fiscalAppropriation' },
  },
];

const COLUMNS = [TOTAL_TERMS, TIMING_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS];

const RULES = { rollUp: 'C6', balance: 'C6' };

const BY_GOVERNMENT = {
  ...matrix(['economyGov'], COLUMNS, 'expenditure'),
  ofBody: true,
} as const;

/**
 * What the tables by function and by departmental economic classification show,
 * divided by economic classification once more. Titles are those of the others;
 * the rows decide. A government prints its own budget by 政府经济分类 as well.
 */
export const TABLES_BY_ECONOMY: readonly TableKind[] = [
  {
    id: '一般公共预算基本支出表（政府经济分类）',
    document: '预算',
    titles: BASIC_TITLES,
    layout: BY_GOVERNMENT,
    trust: 4,
    closed: false,
    rules: RULES,
  },
  {
    id: '一般公共预算基本支出表（功能分类）',
    document: '预算',
    titles: BASIC_TITLES,
    layout: matrix(['function'], COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: RULES,
  },
  {
    id: '一般公共预算支出表（政府经济分类）',
    document: '预算',
    titles: ALL_TITLES,
    layout: BY_GOVERNMENT,
    trust: 4,
    closed: false,
    rules: RULES,
  },
  {
    id: '一般公共预算支出表（部门经济分类）',
    document: '预算',
    titles: ALL_TITLES,
    layout: matrix(['economy'], COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: RULES,
  },
  {
    id: '一般公共预算项目支出表（部门经济分类）',
    document: '预算',
    titles: [
      {
        pattern:
          /一般公共预算(财政拨款)?项目支出(预算)?(情况|明细)?表\(按?(部门)?(预算)?(支出)?经济分类(科目)?\)$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget', nature: 'project' },
      },
    ],
    layout: matrix(['economy'], COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: RULES,
  },
];
