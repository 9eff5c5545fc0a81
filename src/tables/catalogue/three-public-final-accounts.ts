import type { TableKind } from './table-kind';
import { FINAL_STAGE_TERMS, PLANNED_STAGE_NOTES } from '../vocabulary/final-accounts';
import { TOTAL_TERMS } from '../vocabulary/flows';
import {
  AGENCY_OPERATION_TERMS,
  NO_MONEY_OF_ITS_OWN,
  THREE_PUBLIC_LINE_TERMS,
  THREE_PUBLIC_TERMS,
} from '../vocabulary/items';
import { matrix } from './budget-layouts';

/** 财政拨款 as some offices explain it: 国有资本经营预算 pays for none of the three. */
const BOTH_BUDGETS = '一般公共预算(及|和|与|、)政府性基金(预算)?财政拨款';

/** With what some places publish in the same table. */
function threePublicTitle(fund: string, behind: string): RegExp {
  const more = '(会议费|培训费|(行政参公单位)?机关运行经费)';
  return new RegExp(`${fund}"?三公"?经费((及|和|、)${more})*(支出)?${behind}表$`);
}

/** 公开09表: the three public expenses as one row of figures, as rows of stages, or upright. */
export const THREE_PUBLIC_FINAL_ACCOUNTS: TableKind = {
  id: '财政拨款“三公”经费支出决算表',
  document: '决算',
  titles: [
    {
      pattern: threePublicTitle('一般公共预算(财政拨款)?', '决算(情况)?'),
      scope: { fund: 'generalPublicBudget' },
    },
    {
      pattern: threePublicTitle(BOTH_BUDGETS, '决算(情况)?'),
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: threePublicTitle('政府性基金(预算)?(财政拨款)?', '决算(情况)?'),
      scope: { fund: 'governmentFund' },
    },
    {
      pattern: threePublicTitle('国有资本经营(预算)?(财政拨款)?', '决算(情况)?'),
      scope: { fund: 'stateCapital' },
    },
    {
      pattern: threePublicTitle('财政拨款', '决算(情况)?'),
      except: /一般公共/,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: threePublicTitle('', '决算(情况)?'),
      except: /财政拨款|公共预算|基金|国有/,
      scope: {},
    },
    {
      pattern: threePublicTitle('一般公共预算(财政拨款)?', '情况'),
      scope: { fund: 'generalPublicBudget' },
      heading: /决算/,
      ofEither: true,
    },
    {
      pattern: threePublicTitle('财政拨款', '情况'),
      except: /一般公共/,
      scope: { fund: 'fiscalAppropriation' },
      heading: /决算/,
      ofEither: true,
    },
    {
      pattern: threePublicTitle('', '(情况)?'),
      except: /决算|预算|财政拨款|一般公共/,
      scope: {},
      heading: /决算/,
      ofEither: true,
    },
  ],
  layout: {
    ...matrix(
      ['single', 'stage', 'list'],
      [FINAL_STAGE_TERMS, THREE_PUBLIC_TERMS, AGENCY_OPERATION_TERMS, TOTAL_TERMS],
      'expenditure',
      { item: 'threePublic' },
    ),
    notedStages: PLANNED_STAGE_NOTES,
    lines: {
      lines: [THREE_PUBLIC_LINE_TERMS, AGENCY_OPERATION_TERMS],
      classes: null,
      defaultFlow: 'expenditure',
      counts: NO_MONEY_OF_ITS_OWN,
    },
  },
  trust: 8,
  closed: false,
  rules: { rollUp: 'A16', balance: 'A16' },
};
