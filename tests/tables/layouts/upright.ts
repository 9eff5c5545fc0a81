import type { Region } from './layout';

/** Income above expenditure in the same two columns, below headings or between totals. */
export const UPRIGHT: Region = {
  name: '收支上下排列',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
表1
2024年部门收支总表
部门：示例区数据中心 | 单位：万元
项目 | 预算数
收入 |
一、一般公共预算拨款收入 | 100.00
二、政府性基金预算拨款收入 |
三、事业收入 | 5.00
本年收入合计 | 105.00
上年结转 | 5.00
收入总计 | 110.00
支出 |
一、一般公共服务支出 | 90.00
二、社会保障和就业支出 | 20.00
本年支出合计 | 110.00
结转下年 |
支出总计 | 110.00
`,
      keys: `
income: B
6 gpb | 7 govFund | 8 institutionalIncome | 9 | 10 openingBalance | 11 resources
expenditure: B
13 f201 | 14 f208 | 15 | 16 closingBalance | 17 uses
`,
    },
    {
      kind: '财政拨款收支总表',
      text: `
表4
2024年财政拨款收支总表
部门：示例区数据中心 | 单位：万元
项目 | 预算数
一、本年收入 | 100.00
（一）一般公共预算拨款 | 100.00
二、上年结转 | 5.00
收入总计 | 105.00
一、本年支出 | 105.00
（一）一般公共服务支出 | 85.00
（二）社会保障和就业支出 | 20.00
二、年终结转结余 |
支出总计 | 105.00
`,
      keys: `
fiscal income: B
5 | 6 gpb | 7 openingBalance | 8 resources
fiscal expenditure: B
9 | 10 f201 | 11 f208 | 12 closingBalance | 13 uses
`,
    },
  ],
};

/** Neither headings nor totals say where one side ends. */
export const UPRIGHT_OPEN: Region = {
  name: '收支上下排列而无分界',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: null,
      text: `
2024年部门收支总表
部门：示例区数据中心 | 单位：万元
项目 | 预算数
一般公共预算拨款收入 | 110.00
一般公共服务支出 | 90.00
社会保障和就业支出 | 20.00
`,
      keys: `
B x
4 | 5 | 6
`,
    },
  ],
};
