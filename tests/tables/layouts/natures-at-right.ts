import type { Region } from './layout';

/** 宜昌: the functions at the right of a 收支总表 divided into 基本支出 and 项目支出. */
const NATURES_AS_COLUMNS: Region = {
  name: '收支总表右侧分基本支出和项目支出',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
表1
示例区数据局2024年部门收支总表
 | | | | | 单位：万元
收入 | < | 支出 | < | < | <
项目 | 预算数 | 项目（功能分类） | 合计 | 基本支出 | 项目支出
一、财政拨款（补助） | 900.00 | 一、一般公共服务支出 | 850.00 | 520.00 | 330.00
 1、一般公共预算拨款 | 900.00 | 二、社会保障和就业支出 | 80.00 | 80.00 |
 2、政府性基金预算拨款 | | 三、住房保障支出 | | |
二、其他收入 | 10.00 | | | |
当年收入小计 | 910.00 | 当年支出小计 | 930.00 | 600.00 | 330.00
上年结转 | 20.00 | 结转下年 | | |
收入合计 | 930.00 | 支出合计 | 930.00 | |
`,
      keys: `
income: B
6 fiscal | 7 gpb | 8 govFund | 9 otherIncome | 10 | 11 openingBalance | 12 resources
expenditure: D | E basic | F project
6 f201 | 7 f208 | 8 f221 | 10 | 11 closingBalance | 12 uses
`,
    },
  ],
};

/** 湖北: the natures in a third block of their own. */
const NATURES_AS_BLOCK: Region = {
  name: '收支总表第三栏按支出用途',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
2024年部门收支预算总表
部门：示例区数据局 | | | | | 单位：万元
收入 | < | 支出 | < | < | <
项目 | 预算数 | 支出功能分类 | 预算数 | 支出用途 | 预算数
一、一般公共预算拨款 | 900.00 | 一、一般公共服务支出 | 820.00 | 一、基本支出 | 600.00
二、政府性基金预算拨款 | | 二、住房保障支出 | 80.00 | 工资福利支出 | 500.00
 | | | | 商品和服务支出 | 100.00
 | | | | 二、项目支出 | 300.00
本年收入合计 | 900.00 | 本年支出合计 | 900.00 | 本年支出合计 | 900.00
上年结转 | | 结转下年 | | 结转下年 |
收入总计 | 900.00 | 支出总计 | 900.00 | 支出总计 | 900.00
`,
      keys: `
income: B
5 gpb | 6 govFund | 9 | 10 openingBalance | 11 resources
expenditure: D
5 f201 | 6 f221 | 9 | 10 closingBalance | 11 uses
expenditure: F
5 basic | 6 basic e301 | 7 basic e302 | 8 project | 9 | 10 closingBalance | 11 uses
`,
    },
  ],
};

/** Natures at the right of a 收支总表. */
export const NATURES_AT_RIGHT: readonly Region[] = [NATURES_AS_COLUMNS, NATURES_AS_BLOCK];
