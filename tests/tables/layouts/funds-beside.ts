import type { Region } from './layout';

/** 财政拨款 beside 政府性基金 is what one budget gives; 其他 below 资金来源 is all the rest. */
const APPROPRIATION_BESIDE_FUNDS: Region = {
  name: '财政拨款与政府性基金并列',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '部门收支总表',
      text: `
2024年单位预算公开表（1）
收支总表
填报单位:［350012］示例区数据中心 | | | | | 单位：万元
收 入 | < | 支 出 | < | < | <
项目 | 预算数 | 按功能分类 | 预算数 | 按支出性质 | 预算数
一、财政拨款 | 100.00 | 201-一般公共服务支出 | 97.00 | 一、基本支出 | 80.00
二、政府性基金 | 20.00 | 212-城乡社区支出 | 30.00 | 人员经费 | 60.00
三、国有资本经营收入 | | | | 公用经费 | 20.00
四、其他收入 | 7.00 | | | 二、项目支出 | 47.00
收入总计 | 127.00 | 支出总计 | 127.00 | 支出总计 | 127.00
`,
      keys: `
income: B
6 gpb | 7 govFund | 8 stateCap | 9 otherIncome | 10
expenditure: D
6 f201 | 7 f212 | 10
expenditure: F
6 basic | 7 personnel | 8 operating | 9 project | 10
`,
    },
    {
      kind: '部门收入总表',
      text: `
2024年单位预算公开表（2）
收入总表
填报单位:［350012］示例区数据中心 | | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 本年收入 | < | < | <
^ | ^ | ^ | 财政拨款 | 政府性基金 | 国有资本经营预算 | 其他收入
 | 合计 | 127.00 | 100.00 | 20.00 | | 7.00
201 | 一般公共服务支出 | 97.00 | 90.00 | | | 7.00
212 | 城乡社区支出 | 30.00 | 10.00 | 20.00 | |
`,
      keys: `
income: C | D gpb | E govFund | F stateCap | G otherIncome
6 | 7 f201 | 8 f212
`,
    },
    {
      kind: '财政拨款收支总表',
      text: `
2024年单位预算公开表（3）
财政拨款收支总表
填报单位:［350012］示例区数据中心 | | | | | 单位：万元
收入 | < | 支出 | < | < | <
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
一、本年财政拨款收入 | 120.00 | 一、本年财政拨款支出 | 120.00 | 100.00 | 20.00
（一）一般公共预算 | 100.00 | （一）一般公共服务支出 | 90.00 | 90.00 |
（二）政府性基金预算 | 20.00 | （二）城乡社区支出 | 30.00 | 10.00 | 20.00
二、上年结转 | | 二、结转下年 | | |
收入总计 | 120.00 | 支出总计 | 120.00 | 100.00 | 20.00
`,
      keys: `
fiscal: B
6 income | 7 income gpb | 8 income govFund | 9 openingBalance | 10 resources
fiscal: D | E gpb | F govFund
6 expenditure | 7 expenditure f201 | 8 expenditure f212 | 9 closingBalance | 10 uses
`,
    },
    {
      kind: '项目支出表',
      text: `
2024年单位预算公开表（4）
项目支出表
填报单位:［350012］示例区数据中心 | | | | | 单位：万元
项目代码 | 项目名称 | 合计 | 本年拨款 | < | 财政拨款结转 | 单位资金
^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | ^ | ^
 | 合计 | 47.00 | 18.00 | 20.00 | 2.00 | 7.00
42000024350T000001001 | 平台运维 | 27.00 | 18.00 | | 2.00 | 7.00
42000024350T000001002 | 道路监测 | 20.00 | | 20.00 | |
`,
      keys: `
project expenditure: C | D current gpb | E current govFund | F carriedOver fiscal | G unitFunds
6 | 7 p:42000024350T000001001 | 8 p:42000024350T000001002
`,
    },
    {
      kind: '政府采购预算表',
      text: `
2024年单位预算公开表（5）
政府采购预算表
填报单位:［350012］示例区数据中心 | | | | 单位：万元
采购项目名称 | 采购目录 | 资金来源 | < | <
^ | ^ | 合计 | 一般公共预算 | 其他
合计 | | 9.00 | 6.00 | 3.00
平台运维 | 软件运维服务 | 9.00 | 6.00 | 3.00
`,
      keys: `
procurement: C | D gpb | E nonFiscal
6 | 7 @5 line1
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
2024年单位预算公开表（6）
财政拨款预算“三公”经费支出表
填报单位:［350012］示例区数据中心 | | | 单位：万元
合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费
5.00 | | 1.00 | 4.00
`,
      keys: `
fiscal expenditure: A threePublic | B abroad | C reception | D vehicles
5
`,
    },
    {
      kind: '机关运行经费表',
      text: `
预算07表
2024年机关运行经费
填报单位:［350012］示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 机关运行经费预算
 | 合计 | 20.00
302 | 商品和服务支出 | 20.00
30201 | 办公费 | 20.00
`,
      keys: `
agencyOperation expenditure: C
5 | 6 e302 | 7 e30201
`,
    },
  ],
};

/** 财政拨款 with 其中：政府性基金 below it is all that the budgets give. */
const APPROPRIATION_WITH_A_PART: Region = {
  name: '财政拨款其中政府性基金',
  year: 2019,
  unit: '万元',
  tables: [
    {
      kind: '收入支出决算总表',
      text: `
2019年度收入支出决算总表
单位名称：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
财政拨款收入 | 120.00 | 一般公共服务支出 | 97.00
其中：政府性基金预算财政拨款 | 20.00 | 城乡社区支出 | 30.00
国有资本经营预算财政拨款 | | |
其他收入 | 7.00 | |
本年收入合计 | 127.00 | 本年支出合计 | 127.00
`,
      keys: `
income: B
5 fiscal | 6 govFund | 7 stateCap | 8 otherIncome | 9
expenditure: D
5 f201 | 6 f212 | 9
`,
    },
    {
      kind: '机构运行信息表',
      text: `
示例区数据中心2019年度“三公”经费、机关运行经费和政府采购情况表
单位名称：示例区数据中心 | | 单位：万元
项目 | 预算数 | 决算数
一、“三公”经费支出 | |
（一）支出合计 | 6.00 | 5.00
1.因公出国（境）费 | |
2.公务用车购置及运行维护费 | 5.00 | 4.00
3.公务接待费 | 1.00 | 1.00
二、机关运行经费 | — | 20.00
三、政府采购支出信息 | |
政府采购支出合计 | — | 9.00
`,
      keys: `
expenditure: B @2019/asStated | C
5 threePublic | 6 abroad | 7 vehicles | 8 reception | 9 agencyOperation
procurement: B @2019/asStated | C
11
`,
    },
  ],
};

/** Single figures without the three public expenses among them. */
const SINGLE_FIGURES: Region = {
  name: '机关运行经费和政府采购情况',
  year: 2023,
  unit: '万元',
  tables: [
    {
      kind: '支出决算表',
      text: `
2023年度支出决算表
单位名称：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 30.00 | 25.00 | 5.00
201 | 一般公共服务支出 | 30.00 | 25.00 | 5.00
`,
      keys: `
expenditure: C | D basic | E project
4 | 5 f201
`,
    },
    {
      kind: '机构运行信息表',
      text: `
2023年度机关运行经费支出、国有资产占用情况及政府采购情况表
单位名称：示例区数据中心 | | 单位：万元
项目 | 行次 | 统计数
一、机关运行经费 | 1 | 20.00
二、车辆数合计（辆） | 2 |
三、政府采购支出合计 | 3 | 9.00
`,
      keys: `
expenditure: C
4 agencyOperation
procurement: C
6
`,
    },
  ],
};

export const FUNDS_BESIDE: readonly Region[] = [
  APPROPRIATION_BESIDE_FUNDS,
  APPROPRIATION_WITH_A_PART,
  SINGLE_FIGURES,
];
