import type { TableKind } from '../table-kind';
import { ECONOMY_CLASS_TERMS, GOVERNMENT_TOTAL_TERMS } from '../vocabulary/economies';
import { TOTAL_TERMS } from '../vocabulary/flows';

/**
 * 一般公共预算支出表 with a column for each economic 类. Its title is that of
 * the table by nature; the columns decide.
 */
export const FUNCTION_BY_ECONOMY: TableKind = {
  id: '一般公共预算支出表（功能与经济分类）',
  document: '预算',
  titles: [
    {
      pattern: /一般公共预算(财政拨款)?支出(预算)?(情况|明细)?表(\(.*(功能|经济).*\))?$/,
      except: /决算|绩效|申报/,
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
  rules: { rollUp: 'C11', balance: 'C11' },
};
