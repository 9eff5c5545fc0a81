import type { TableKind, TitlePattern } from './table-kind';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { CURRENT_APPROPRIATION_TERMS, FUND_TERMS } from '../vocabulary/funds';
import {
  ADMINISTRATION_TERMS,
  AGENCY_OPERATION_TERMS,
  THREE_PUBLIC_LINE_TERMS,
  THREE_PUBLIC_TERMS,
} from '../vocabulary/items';
import { matrix } from './budget-layouts';

/** 财政拨款 as offices explain it in the title: 国有资本经营预算 pays for none of the three. */
const BOTH_BUDGETS =
  '(财政拨款\\(含一般公共预算(和|及|、)政府性基金预算\\)|一般公共预算(及|和|与|、)政府性基金(预算)?财政拨款)';

const OTHER_DOCUMENT = /决算|绩效|申报/;

const TABLE = '(情况)?(统计)?表';

/** With 会议费 and 培训费 or 机关运行经费, where a region publishes them in the same table. */
function threePublicTitle(scope: string, behind = TABLE): RegExp {
  const more = '((及|和|、)(会议费|培训费|机关运行经?费))*';
  return new RegExp(
    `${scope}(行政经费(及|和|、))?"?三公"?经费${more}(支出)?((部门|单位)?预算)?${behind}$`,
  );
}

/** …“三公”经费情况表 says neither 预算 nor 决算 of the expenses: final accounts bear the title too. */
const TITLES_OF_EITHER: readonly TitlePattern[] = [
  {
    pattern: /一般公共预算(财政拨款)?"?三公"?经费情况表$/,
    except: OTHER_DOCUMENT,
    scope: { fund: 'generalPublicBudget' },
    ofEither: true,
  },
  {
    pattern: /财政拨款"?三公"?经费情况表$/,
    except: /决算|绩效|申报|一般公共/,
    scope: { fund: 'fiscalAppropriation' },
    ofEither: true,
  },
];

/** The three public expenses: a row of figures, rows of units, or printed upright. */
export const THREE_PUBLIC_TABLE_2024: TableKind = {
  id: '“三公”经费支出表',
  document: '预算',
  titles: [
    ...TITLES_OF_EITHER,
    {
      pattern: threePublicTitle('一般公共预算(财政)?(拨款)?(安排的?)?'),
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget' },
    },
    {
      pattern: threePublicTitle('', `${TABLE}\\(一般公共预算(财政)?(拨款)?\\)`),
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget' },
    },
    {
      pattern: threePublicTitle(BOTH_BUDGETS),
      except: OTHER_DOCUMENT,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: threePublicTitle('财政拨款(预算)?'),
      except: /决算|绩效|申报|一般公共/,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: threePublicTitle('', `财政拨款(支出)?(预算)?${TABLE}`),
      except: /决算|绩效|申报|一般公共/,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: threePublicTitle('政府性基金(预算)?(财政)?(拨款)?(安排的?)?'),
      except: OTHER_DOCUMENT,
      scope: { fund: 'governmentFund' },
    },
    {
      pattern: threePublicTitle('国有资本经营(预算)?(财政)?(拨款)?(安排的?)?'),
      except: OTHER_DOCUMENT,
      scope: { fund: 'stateCapital' },
    },
    {
      pattern: threePublicTitle(''),
      except: /决算|绩效|申报|预算|一般公共|财政拨款/,
      scope: {},
      ofEither: true,
    },
    {
      pattern: threePublicTitle(''),
      except: /决算|绩效|申报|一般公共|财政拨款/,
      scope: {},
    },
  ],
  layout: {
    ...matrix(
      ['unit', 'function', 'year', 'single', 'list'],
      [
        THREE_PUBLIC_TERMS,
        AGENCY_OPERATION_TERMS,
        TOTAL_TERMS,
        CURRENT_APPROPRIATION_TERMS,
        FUND_TERMS,
      ],
      'expenditure',
      { item: 'threePublic' },
    ),
    totalBeside: {
      items: ['meeting', 'training'],
      apart: 'threePublic',
      gives: { item: 'threePublicMeetingTraining' },
    },
    lines: {
      lines: [THREE_PUBLIC_LINE_TERMS, ADMINISTRATION_TERMS],
      classes: null,
      defaultFlow: 'expenditure',
      counts: /\((个|人|辆|台|次|批次|人次)\)$/,
    },
  },
  trust: 8,
  closed: false,
  rules: { rollUp: 'C7', balance: 'C7' },
};
