import type { Region } from './layout';

/** A hospital: one level of headings, 医疗收入 below 事业收入, totals without 本年. */
export const HOSPITAL: Region = {
  name: '医院',
  year: 2025,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
2025年示例区人民医院收支预算表
编制单位：示例区人民医院 | | | 单位：万元
收入项目 | 预算金额 | 支出项目 | 预算金额
一、财政拨款收入 | 500.00 | 一、卫生健康支出 | 3,300.00
二、事业收入 | 3,000.00 | 二、社会保障和就业支出 | 250.00
其中：医疗收入 | 2,950.00 | |
三、其他收入 | 50.00 | |
收入合计 | 3,550.00 | 支出合计 | 3,550.00
`,
      keys: `
income: B
4 fiscal | 5 institutionalIncome | 6 x | 7 otherIncome | 8
expenditure: D
4 f210 | 5 f208 | 8
`,
    },
  ],
};
