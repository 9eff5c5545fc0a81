import type { TableKind } from '../table-kind';
import { EXPENDITURE_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { TIMING_TERMS } from '../vocabulary/funds';
import { NATURE_TERMS } from '../vocabulary/natures';
import { matrix } from './budget-layouts';

/**
 * 基本支出 by the government's own economic classification (501 …), beside the table
 * by the department's. Its title is often the same; header and codes decide.
 */
export const BY_GOVERNMENT_CLASSIFICATION: TableKind = {
  id: '一般公共预算基本支出表（政府预算经济分类）',
  document: '预算',
  titles: [
    {
      pattern: /一般公共预算(财政)?(拨款)?基本支出(预算)?(情况|明细)*表(\(.*经济.*\))?$/,
      except: /决算|绩效|申报/,
      scope: { fund: 'generalPublicBudget', nature: 'basic' },
    },
    {
      pattern: /财政拨款基本支出(预算)?(情况|明细)*表(\(.*经济.*\))?$/,
      except: /决算|绩效|申报|一般公共/,
      scope: { fund: 'fiscalAppropriation', nature: 'basic' },
    },
  ],
  layout: matrix(
    ['economyGov'],
    [TOTAL_TERMS, TIMING_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS],
    'expenditure',
  ),
  trust: 4,
  closed: true,
  rules: { rollUp: 'C6', balance: 'C6' },
};
