import type { TableKind, TitlePattern } from './table-kind';
import type { Coordinates } from '../coordinates/coordinates';
import { ECONOMY_CLASS_TERMS } from '../vocabulary/economies';
import { PROJECT_TOTAL_TERMS, TOTAL_TERMS } from '../vocabulary/flows';
import { CURRENT_FUND_TERMS, FUND_TERMS, LEFT_OVER_TERMS, TIMING_TERMS } from '../vocabulary/funds';
import { matrix } from './budget-layouts';

const TABLE = '(预算)?(情况|明细)?(总)?表';

const NAME = `项目支出((及|和|、)其他支出)?${TABLE}(\\([按分](项目|单位|资金来源)\\))?$`;

/** What a higher level pays for stands in a table of its own, outside this budget. */
const OTHER_DOCUMENT = '决算|绩效|申报|上级补助|转移支付';

function title(pattern: string, other: string, scope: Coordinates = {}): TitlePattern {
  return { pattern: new RegExp(pattern), except: new RegExp(other), scope };
}

/** Projects by what pays for them, below their units or groups. */
export const PROJECT_TABLE_2024: TableKind = {
  id: '项目支出表',
  document: '预算',
  titles: [
    title(`一般公共预算(财政拨款)?${NAME}`, OTHER_DOCUMENT, { fund: 'generalPublicBudget' }),
    title(`财政拨款${NAME}`, `${OTHER_DOCUMENT}|一般公共|基金|国有`, {
      fund: 'fiscalAppropriation',
    }),
    title(NAME, `${OTHER_DOCUMENT}|一般公共|财政拨款|基金|国有`),
    title(`专项业务经费支出${TABLE}$`, `${OTHER_DOCUMENT}|一般公共|财政拨款|基金|国有`),
    // 人员类 and 运转类公用经费 stand in another table: these two are 项目支出 whatever their codes say.
    title(
      `项目支出${TABLE}\\(其他运转类(项目)?(、|和|及)特定目标类(项目)?\\)$`,
      `${OTHER_DOCUMENT}|一般公共|财政拨款|基金|国有`,
      { nature: 'project' },
    ),
  ],
  layout: matrix(
    ['project'],
    [
      TOTAL_TERMS,
      PROJECT_TOTAL_TERMS,
      TIMING_TERMS,
      CURRENT_FUND_TERMS,
      FUND_TERMS,
      LEFT_OVER_TERMS,
      ECONOMY_CLASS_TERMS,
    ],
    'expenditure',
  ),
  trust: 9,
  closed: true,
  rules: { rollUp: 'C8', balance: 'C8' },
};
