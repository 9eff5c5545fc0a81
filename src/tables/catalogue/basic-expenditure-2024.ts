import type { TableKind } from './table-kind';
import { BASIC_BANDS, BASIC_DIVISION_TERMS } from '../vocabulary/final-accounts';
import { EXPENDITURE_FLOW_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { TIMING_TERMS } from '../vocabulary/funds';
import { AGENCY_OPERATION_TERMS } from '../vocabulary/items';
import { NATURE_TERMS } from '../vocabulary/natures';
import { matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

/** 基本支出 by departmental economic classification: one list, or 人员经费 and 公用经费 beside each other. */
export const BASIC_EXPENDITURE_2024: TableKind = {
  id: '一般公共预算基本支出表',
  document: '预算',
  titles: [
    {
      pattern:
        /一般公共预算(财政)?(拨款)?基本支出(部门预算)?(经济分类)?(明细|预算)?(情况|明细|总)?表(\(.*经济.*\))?$/,
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget', nature: 'basic' },
    },
    {
      pattern: /支出经济分类(汇总|总)?表\(一般公共预算(财政拨款)?基本支出\)$/,
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget', nature: 'basic' },
    },
    {
      pattern: /财政拨款基本支出(预算)?(情况|明细)?表(\(.*经济.*\))?$/,
      except: /决算|绩效|申报|一般公共/,
      scope: { fund: 'fiscalAppropriation', nature: 'basic' },
    },
    {
      pattern: /一般公共预算机关运行经费(支出)?(预算)?(情况)?表$/,
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget', item: 'agencyOperation' },
    },
  ],
  layout: {
    ...matrix(
      ['economy'],
      [TOTAL_TERMS, TIMING_TERMS, NATURE_TERMS, EXPENDITURE_FLOW_TERMS, AGENCY_OPERATION_TERMS],
      'expenditure',
    ),
    divisions: [BASIC_DIVISION_TERMS],
    bands: BASIC_BANDS,
  },
  trust: 3,
  closed: true,
  rules: { rollUp: 'C6', balance: 'C6' },
};
