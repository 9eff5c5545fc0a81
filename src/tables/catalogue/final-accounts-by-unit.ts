import type { TableKind } from './table-kind';
import { EDUCATION_FEE_TERMS, PLANNED_STAGE_TERMS } from '../vocabulary/final-accounts';
import { EXPENDITURE_FLOW_TERMS, INCOME_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import { NATURE_TERMS } from '../vocabulary/natures';
import { matrix } from './budget-layouts';

const BY_UNIT = '(\\(.*单位.*\\))?$';

/** What 收入决算表 and 支出决算表 show by function, listed by unit beside them. */
export const FINAL_ACCOUNTS_BY_UNIT: readonly TableKind[] = [
  {
    id: '收入决算表（分单位）',
    document: '决算',
    titles: [
      {
        pattern: new RegExp(`收入决算(总|情况)?表${BY_UNIT}`),
        except: /财政拨款|支出|收支|基金|国有/,
        scope: {},
      },
    ],
    layout: matrix(
      ['unit'],
      [EDUCATION_FEE_TERMS, PLANNED_STAGE_TERMS, TOTAL_TERMS, INCOME_FLOW_TERMS, FUND_TERMS],
      'income',
    ),
    trust: 8,
    closed: false,
    rules: { rollUp: 'A8', balance: 'A6', sums: [{ direction: 'across', rule: 'A6' }] },
  },
  {
    id: '支出决算表（分单位）',
    document: '决算',
    titles: [
      {
        pattern: new RegExp(`支出决算(总|情况)?表${BY_UNIT}`),
        except: /财政拨款|一般公共|收入|收支|基金|国有|项目|基本|三公|经营|采购|购买|运行经费/,
        scope: {},
      },
    ],
    layout: matrix(
      ['unit'],
      [PLANNED_STAGE_TERMS, TOTAL_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS],
      'expenditure',
    ),
    trust: 8,
    closed: false,
    rules: { rollUp: 'A8', balance: 'A7', sums: [{ direction: 'across', rule: 'A7' }] },
  },
];
