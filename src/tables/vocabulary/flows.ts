import type { Vocabulary } from './vocabulary';

/** Lines and columns that say which flow of income a figure is. */
export const INCOME_FLOW_TERMS: Vocabulary = [
  {
    pattern: /^(本年|当年)收入(合计|小计)?$/,
    gives: { flow: 'income' },
    total: true,
    opensGroup: true,
  },
  {
    pattern: /^(本年|当年)(财政)?拨款(收入)?(合计|小计)?$/,
    gives: { flow: 'income', fund: 'fiscalAppropriation' },
    total: true,
    opensGroup: true,
  },
  { pattern: /^小计$/, gives: { flow: 'income' }, total: true, closesParts: true },
  // Prints 本年收入合计 above its sources once more, so it is no further part of what stands below.
  { pattern: /^部门预算$/, gives: { flow: 'income' }, total: true, ofWhich: true },
  {
    pattern:
      /^((上年|上年度|以前年度|年初)(财政拨款)?(结转|结余)([和及、]?(结余|结转)|\((结余|结转|余|转)\))?(资金|收入)?|单位上年结余(\(不(包括|含)国库集中支付额度结余\))?)$/,
    gives: { flow: 'openingBalance' },
    total: true,
    opensGroup: true,
  },
  {
    pattern:
      /^(使用非财政拨款结余((和|及|、)专用结余|\(含专用结余\))?|(使用|动用|用)事业基金(弥补收支(总)?差额)?)$/,
    gives: { flow: 'balancesUsed' },
  },
  { pattern: /^(收入)?(总计|总数)$/, gives: {}, total: true, grandTotal: true },
  { pattern: /^(收入)?合计$/, gives: {}, total: true, grandTotal: true },
];

/** Lines and columns that say which flow of expenditure a figure is. */
export const EXPENDITURE_FLOW_TERMS: Vocabulary = [
  {
    pattern: /^(本年|当年)支出(合计|小计)?$/,
    gives: { flow: 'expenditure' },
    total: true,
    opensGroup: true,
  },
  { pattern: /^小计$/, gives: { flow: 'expenditure' }, total: true, closesParts: true },
  { pattern: /^部门预算$/, gives: { flow: 'expenditure' }, total: true, ofWhich: true },
  {
    pattern:
      /^((年终|年末)(财政拨款)?(结转([和及、]?结余)?|结余[和及、]?结转)|结转下年(支出|资金)?)$/,
    gives: { flow: 'closingBalance' },
    total: true,
    opensGroup: true,
  },
  { pattern: /^(事业单位)?结余分配$/, gives: { flow: 'surplusDistribution' } },
  { pattern: /^(支出)?(总计|总数)$/, gives: {}, total: true, grandTotal: true },
  { pattern: /^(支出)?合计$/, gives: {}, total: true, grandTotal: true },
];

/** The same as lines; 一、财政拨款 prints the total of that money above what it is spent on. */
export const EXPENDITURE_LINE_TERMS: Vocabulary = [
  ...EXPENDITURE_FLOW_TERMS,
  {
    pattern: /^(本年|当年)财政拨款支出(合计|小计)?$/,
    gives: { flow: 'expenditure', fund: 'fiscalAppropriation' },
    total: true,
    opensGroup: true,
  },
  {
    pattern: /^财政拨款(支出)?$/,
    gives: { flow: 'expenditure', fund: 'fiscalAppropriation' },
    total: true,
    ofWhich: true,
  },
];

/** What a list of projects prints its money under; 项目总预算 is that of all years. */
export const PROJECT_TOTAL_TERMS: Vocabulary = [
  {
    pattern: /^项目总(预算|投资|金额)(数|额)?$/,
    gives: { flow: 'projectLifetime' },
  },
  {
    pattern:
      /^(年度|本年度?|当年)?(项目|支出)?(预算)?(资金|支出)?(金额|预算|总额)(数|额)?(合计|总计)?$|^(项目|资金|支出)(资金|支出|预算)?(合计|总计)$|^(本年|当年)?项目支出(预算)?(数|额|金额)?$/,
    gives: {},
    total: true,
    grandTotal: true,
  },
];

/** 合计 and 小计 inside a header group, and headings of a plain amount column. */
export const TOTAL_TERMS: Vocabulary = [
  // Over columns of which nobody says that they are all there are.
  { pattern: /^其中:?$/, gives: {}, ofWhich: true, headsOnly: true },
  { pattern: /^((资金)?合计|小计|总计)$/, gives: {}, total: true, grandTotal: true },
  {
    pattern: /^((年初)?预算(数|额|金额)?|金额|决算(数|金额))$/,
    gives: {},
    total: true,
    grandTotal: true,
  },
];
