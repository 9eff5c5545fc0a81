/** What stands on the sheet of charts. */
export const CHART_SHEET_WORDS = {
  sheet: '情况说明图表',
  part: '项目',
  year: '年度',
  amount: '金额（万元）',
  inUnit: (name: string) => `${name}（万元）`,
  withShare: (name: string, share: string) => `${name}，占${share}%`,
};
