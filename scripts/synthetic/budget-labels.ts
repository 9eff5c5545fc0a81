/** Sources of income as the lines of a 收支总表 name them, in the order of `SOURCES`. */
export const SOURCE_LABELS = [
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
] as const;

/** The three budgets of 财政拨款. */
export const FUND_LABELS = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;
