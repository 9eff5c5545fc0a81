/** 合计, 总计 … in a label column, with or without the unit behind it. */
export function isTotalLabel(folded: string): boolean {
  return TOTAL.test(folded);
}

/** 本页小计, 承前页: the sum of what was printed on one page or up to it. */
export function isPageTotal(folded: string): boolean {
  return OF_PAGE.test(folded);
}

const TOTAL =
  /^(本年|当年)?(支出|收入|项目|采购|基本支出)?(合计|总计|共计)(数|金额)?(\((单位:)?(千元|百万元|万元|亿元|元)\))?:?$/;

const OF_PAGE = /^(?:本页|每页|分页|承前页|承上页|过次页|转下页|接下页)(?:小计|合计|累计)?$/;
