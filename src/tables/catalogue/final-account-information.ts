import type { ListLayout, TableKind } from './table-kind';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { FINAL_STAGE_TERMS, PLANNED_STAGE_NOTES } from '../vocabulary/final-accounts';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import {
  AGENCY_OPERATION_TERMS,
  NO_MONEY_OF_ITS_OWN,
  PROCUREMENT_LINE_TERMS,
  PROCUREMENT_TERMS,
  THREE_PUBLIC_LINE_TERMS,
} from '../vocabulary/items';
import { matrix } from './budget-layouts';

/** Heads money beside counts of things. */
const STATISTICS_TERMS: Vocabulary = [
  { pattern: /^统计(数|金额)$/, gives: {}, total: true, grandTotal: true },
];

/** （一）支出合计 below 一、“三公”经费支出 is theirs, though 会议费 and 培训费 are listed further down. */
const THREE_PUBLIC_TOTAL_TERMS: Vocabulary = [
  { pattern: /^支出合计$/, gives: { item: 'threePublic' }, total: true },
];

const INFORMATION_LINES: ListLayout = {
  lines: [
    THREE_PUBLIC_TOTAL_TERMS,
    THREE_PUBLIC_LINE_TERMS,
    AGENCY_OPERATION_TERMS,
    PROCUREMENT_LINE_TERMS,
  ],
  classes: null,
  defaultFlow: 'expenditure',
  counts: NO_MONEY_OF_ITS_OWN,
};

/**
 * Single figures that departments publish beside the nine tables of 部门决算: what running
 * the body cost, what it bought.
 * Source: 机构运行信息表 (财决附03), as provinces have it or parts of it published.
 */
export const FINAL_ACCOUNT_INFORMATION: readonly TableKind[] = [
  {
    id: '机构运行信息表',
    document: '决算',
    titles: [
      {
        pattern: /((机构|机关)运行(经费)?(支出)?|预算支出|决算)(、.+|及.+)?(相关)?信息(统计)?表$/,
        except: /绩效|申报/,
        scope: {},
      },
      {
        pattern: /(机构|机关)运行经费(支出)?(、.+)?(和|及|与|、)政府采购(支出)?(信息|情况)?表$/,
        except: /绩效|申报/,
        scope: {},
        heading: /决算/,
        ofEither: true,
      },
    ],
    layout: {
      ...matrix(['list'], [FINAL_STAGE_TERMS, TOTAL_TERMS, STATISTICS_TERMS], 'expenditure'),
      notedStages: PLANNED_STAGE_NOTES,
      lines: INFORMATION_LINES,
    },
    trust: 11,
    closed: false,
    rules: { rollUp: 'A16', balance: 'A16' },
  },
  {
    id: '政府采购支出决算表',
    document: '决算',
    titles: [
      { pattern: /政府采购(支出)?决算表$/, except: /绩效|申报/, scope: {} },
      {
        pattern: /政府采购(支出)?表$/,
        except: /绩效|申报|预算/,
        scope: {},
        ofEither: true,
      },
    ],
    layout: {
      ...matrix(
        ['list'],
        [PROCUREMENT_TERMS, FINAL_STAGE_TERMS, TOTAL_TERMS, STATISTICS_TERMS],
        'procurement',
      ),
      lines: { ...INFORMATION_LINES, lines: [PROCUREMENT_LINE_TERMS] },
    },
    trust: 11,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'A8', balance: 'A8' },
  },
  {
    id: '政府购买服务支出决算表',
    document: '决算',
    titles: [
      {
        pattern: /政府(向社会力量)?购买服务(支出)?决算(公开)?表$/,
        except: /绩效|申报/,
        scope: {},
      },
      {
        pattern: /政府(向社会力量)?购买服务(支出)?表$/,
        except: /绩效|申报|预算/,
        scope: {},
        ofEither: true,
      },
    ],
    layout: matrix(
      ['line'],
      [PROCUREMENT_TERMS, FINAL_STAGE_TERMS, TOTAL_TERMS, FUND_TERMS],
      'servicePurchase',
    ),
    trust: 11,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'A8', balance: 'A8' },
  },
];
