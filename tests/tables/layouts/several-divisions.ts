import type { Region } from './layout';

/** 江苏 until 2020: 支出用途 beside 功能分类, 单位预留机动经费, sources in two columns of labels. */
export const JIANGSU_2019: Region = {
  name: '江苏2019',
  year: 2019,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
公开01表
2019年收支预算总表
单位名称：示例区数据中心 | | | | | 单位：万元
收入 | < | 支出 | < | < | <
项目 | 金额 | 功能分类 | < | 支出用途 | <
^ | ^ | 项目 | 金额 | 项目 | 金额
一、一般公共预算资金 | 90.00 | 一、一般公共服务支出 | 95.00 | 一、基本支出 | 70.00
1.公共财政拨款（补助）资金 | 80.00 | 二、住房保障支出 | 15.00 | 二、项目支出 | 35.00
2.专项收入 | 10.00 | | | 三、单位预留机动经费 | 5.00
二、政府性基金 | | | | |
三、财政专户管理资金 | | | | |
四、其他资金 | 5.00 | | | |
1.事业收入 | | | | |
2.经营收入 | | | | |
3.其他收入 | 5.00 | | | |
当年收入小计 | 95.00 | 当年支出小计 | 110.00 | 当年支出小计 | 110.00
上年结转资金 | 15.00 | 结转下年资金 | | 结转下年资金 |
收入合计 | 110.00 | 支出合计 | 110.00 | 支出合计 | 110.00
`,
      keys: `
income: B
7 gpb | 8 grant | 9 earmarked | 10 govFund | 11 fiscalAccount | 12 unitFunds | 13 institutionalIncome | 14 operatingIncome | 15 otherIncome | 16 | 17 openingBalance | 18 resources
expenditure: D
7 f201 | 8 f221 | 16 | 17 closingBalance | 18 uses
expenditure: F
7 basic | 8 project | 9 reserve | 16 | 17 closingBalance | 18 uses
`,
    },
    {
      kind: '部门收入总表',
      text: `
公开02表
2019年收入预算总表
单位名称：示例区数据中心 | | 单位：万元
项目 | < | 金额
收入合计 | < | 110.00
一般公共预算资金 | 小计 | 90.00
^ | 公共财政拨款（补助）资金 | 80.00
^ | 专项收入 | 10.00
政府性基金 | 小计 |
财政专户管理资金 | 小计 |
^ | 专户管理教育收费 |
其他资金 | 小计 | 5.00
^ | 事业收入 |
^ | 经营收入 |
^ | 其他收入 | 5.00
上年结转和结余资金 | 小计 | 15.00
`,
      keys: `
income: C
5 resources | 6 gpb | 7 grant | 8 earmarked | 9 govFund | 10 fiscalAccount | 11 educationFund | 12 unitFunds | 13 institutionalIncome | 14 operatingIncome | 15 otherIncome | 16 openingBalance
`,
    },
    {
      kind: '部门支出总表',
      text: `
公开03表
2019年支出预算总表
单位名称：示例区数据中心 | | | | 单位：万元
合计 | 基本支出 | 项目支出 | 单位预留机动经费 | 结转下年资金
110.00 | 70.00 | 35.00 | 5.00 |
`,
      keys: `
expenditure: A uses | B basic | C project | D reserve | E closingBalance
5
`,
    },
    {
      kind: '一般公共预算支出表',
      text: `
公开05表
2019年财政拨款支出预算表（功能科目）
单位名称：示例区数据中心 | | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 单位预留机动经费
合计 | < | 105.00 | 70.00 | 30.00 | 5.00
201 | 一般公共服务支出 | 90.00 | 55.00 | 30.00 | 5.00
20103 | 政府办公厅（室）及相关机构事务 | 90.00 | 55.00 | 30.00 | 5.00
2010301 | 行政运行 | 60.00 | 55.00 | | 5.00
2010302 | 一般行政管理事务 | 30.00 | | 30.00 |
221 | 住房保障支出 | 15.00 | 15.00 | |
22102 | 住房改革支出 | 15.00 | 15.00 | |
2210201 | 住房公积金 | 15.00 | 15.00 | |
`,
      keys: `
fiscal expenditure: C | D basic | E project | F reserve
5 | 6 f201 | 7 f20103 | 8 f2010301 | 9 f2010302 | 10 f221 | 11 f22102 | 12 f2210201
`,
    },
  ],
};

/** 收支预算总表 that divides expenditure in four ways, each below a heading in the place of 项目. */
export const FOUR_DIVISIONS: Region = {
  name: '四种支出分类',
  year: 2019,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
2019年收支预算总表
部门名称：示例区数据局 | | | | | | | | | 单位：万元
收入 | < | 支出 | < | < | < | < | < | < | <
项目 | 本年预算数 | 支出类别 | 本年预算数 | 政府预算经济分类 | 本年预算数 | 部门预算经济分类 | 本年预算数 | 功能分类 | 本年预算数
一、财政拨款收入 | 95.00 | 一、基本支出 | 80.00 | 一、机关工资福利支出 | 60.00 | 一、工资福利支出 | 60.00 | 一、一般公共服务支出 | 95.00
其中：一般公共预算收入 | 95.00 | 工资福利支出 | 60.00 | 二、机关商品和服务支出 | 50.00 | 二、商品和服务支出 | 50.00 | 二、住房保障支出 | 15.00
二、事业收入 | | 商品和服务支出 | 20.00 | | | | | |
三、其他收入 | | 二、项目支出 | 30.00 | | | | | |
本年收入合计 | 95.00 | 本年支出合计 | 110.00 | 本年支出合计 | 110.00 | 本年支出合计 | 110.00 | 本年支出合计 | 110.00
上年结转 | 15.00 | 结转下年 | | 结转下年 | | 结转下年 | | 结转下年 |
收入总计 | 110.00 | 支出总计 | 110.00 | 支出总计 | 110.00 | 支出总计 | 110.00 | 支出总计 | 110.00
`,
      keys: `
income: B
5 fiscal | 6 gpb | 7 institutionalIncome | 8 otherIncome | 9 | 10 openingBalance | 11 resources
expenditure: D
5 basic | 6 basic e301 | 7 basic e302 | 8 project | 9 | 10 closingBalance | 11 uses
expenditure: F
5 g501 | 6 g502 | 9 | 10 closingBalance | 11 uses
expenditure: H
5 e301 | 6 e302 | 9 | 10 closingBalance | 11 uses
expenditure: J
5 f201 | 6 f221 | 9 | 10 closingBalance | 11 uses
`,
    },
    {
      kind: '基本支出表（经济分类）',
      text: `
2019年财政拨款安排的基本支出预算表
部门名称：示例区数据局 | | | | | | 单位：万元
部门预算经济分类 | < | 政府预算经济分类 | < | 合计 | 一般公共预算 | 政府性基金
编码 | 名称 | 编码 | 名称 | ^ | ^ | ^
 | 合计 | | | 80.00 | 78.00 | 2.00
301 | 工资福利支出 | | | 60.00 | 60.00 |
30101 | 基本工资 | 50101 | 工资奖金津补贴 | 60.00 | 60.00 |
302 | 商品和服务支出 | | | 20.00 | 18.00 | 2.00
30201 | 办公费 | 50201 | 办公经费 | 20.00 | 18.00 | 2.00
`,
      keys: `
basic expenditure: E fiscal | F gpb | G govFund
5 | 6 e301 | 7 e30101 | 8 e302 | 9 e30201
`,
    },
  ],
};
