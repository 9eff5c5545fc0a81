import type { Region } from './layout';

/** 内蒙古: projects with what was left of them, their economic items beside each other, a table of single figures. */
const INNER_MONGOLIA_ACCOUNTS: Region = {
  name: '内蒙古决算',
  year: 2022,
  unit: '万元',
  tables: [
    {
      kind: '项目收入支出决算表',
      text: `
2022年度项目收入支出决算表
 | | | | | | | | | | | 公开05表
编制单位：示例区数据中心 | | | | | | | | | | | 金额单位：万元
项目 | < | < | 年初结转和结余 | 本年收入 | < | < | 本年支出 | < | < | 结余分配 | 年末结转和结余
科目编码 | 科目名称 | 项目名称 | ^ | 小计 | 财政拨款收入 | 其他资金 | 小计 | 财政拨款支出 | 其他资金 | ^ | ^
栏次 | < | < | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
合计 | < | < | 8.00 | 31.00 | 25.00 | 6.00 | 36.00 | 30.00 | 6.00 | | 3.00
2010302 | 一般行政管理事务 | 示例平台运行 | 8.00 | 21.00 | 21.00 | | 26.00 | 26.00 | | | 3.00
2010302 | 一般行政管理事务 | 示例设备更新 | | 10.00 | 4.00 | 6.00 | 10.00 | 4.00 | 6.00 | |
`,
      keys: `
project: D openingBalance | E income | F income fiscal | G income nonFiscal | H expenditure | I expenditure fiscal | J expenditure nonFiscal | K surplusDistribution | L closingBalance
7 | 8 p:示例平台运行 | 9 p:示例设备更新
`,
    },
    {
      kind: '项目支出决算表',
      text: `
2022年度一般公共预算财政拨款项目支出决算明细表
 | | | | | 公开08表
编制单位：示例区数据中心 | | | | | 金额单位：万元
科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
302 | 商品和服务支出 | 26.00 | 310 | 资本性支出 | 4.00
30227 | 委托业务费 | 26.00 | 31002 | 办公设备购置 | 4.00
合计 | < | < | < | < | 30.00
`,
      keys: `
expenditure gpb project: C
5 e302 | 6 e30227
expenditure gpb project: F
5 e310 | 6 e31002 | 7
`,
    },
    {
      kind: '机构运行信息表',
      text: `
2022年度机构运行经费支出、国有资产占用情况及政府采购支出信息表
 | | 公开12表
编制单位：示例区数据中心 | | 金额单位：万元
项目 | 行次 | 统计数
栏次 | | 1
一、机构运行经费支出 | 1 | 20.00
（一）行政单位 | 2 | 20.00
（二）参照公务员法管理事业单位 | 3 |
二、国有资产占用情况 | 4 | —
（一）车辆数合计（辆） | 5 | #3
1．副部（省）级及以上领导用车 | 6 | #0
2．机要通信用车 | 7 | #3
（二）单价100万元（含）以上设备（不含车辆）（台、套） | 8 | #0
三、政府采购支出信息 | 9 | —
（一）政府采购支出合计 | 10 | 24.00
1．政府采购货物支出 | 11 | 4.00
2．政府采购工程支出 | 12 |
3．政府采购服务支出 | 13 | 20.00
（二）政府采购授予中小企业合同金额 | 14 | 22.00
其中：授予小微企业合同金额 | 15 | 20.00
`,
      keys: `
C
6 expenditure agencyOperation | 7 x | 8 x | 10 x | 11 x | 12 x | 13 x | 15 procurement | 16 procurement goods | 17 procurement works | 18 procurement services | 19 procurement smallAndMedium | 20 procurement smallMicro
`,
    },
  ],
};

/** 重庆: single figures in two lists beside each other, 按“款”级 behind a heading. */
const CHONGQING_ACCOUNTS: Region = {
  name: '重庆决算',
  year: 2021,
  unit: '万元',
  tables: [
    {
      kind: '一般公共预算财政拨款基本支出决算表',
      text: `
2021年度一般公共预算财政拨款基本支出决算表
 | | | | | 公开06表
公开单位：示例区数据中心 | | | | | 单位：万元
人员经费 | < | < | 公用经费 | < | <
经济分类科目编码 | 经济分类科目（按“款”级经济分类科目） | 决算数 | 经济分类科目编码 | 经济分类科目（按“款”级经济分类科目） | 决算数
301 | 工资福利支出 | 60.00 | 302 | 商品和服务支出 | 20.00
30101 | 基本工资 | 60.00 | 30201 | 办公费 | 20.00
人员经费合计 | < | 60.00 | 公用经费合计 | < | 20.00
`,
      keys: `
gpb expenditure basic: C
6 e301 | 7 e30101 | 8 personnel
gpb expenditure basic: F
6 e302 | 7 e30201 | 8 operating
`,
    },
    {
      kind: '机构运行信息表',
      text: `
2021年度机构运行信息表
 | | | | 公开09表
公开单位：示例区数据中心 | | | | 单位：万元
项目 | 年初预算数 | 决算数 | 项目 | 决算数
一、“三公”经费支出 | — | — | 四、机关运行经费 | 20.00
（一）支出合计 | 5.00 | 4.00 | （一）行政单位 | 20.00
1．因公出国（境）费 | | | （二）参照公务员法管理事业单位 |
2．公务用车购置及运行维护费 | 3.50 | 3.00 | 五、资产信息 | —
（1）公务用车购置费 | | | （一）车辆数合计（辆） | #2
（2）公务用车运行维护费 | 3.50 | 3.00 | 1．执法执勤用车 | #2
3．公务接待费 | 1.50 | 1.00 | （二）单价100万元（含）以上设备（不含车辆） | #0
（1）国内接待费 | — | 1.00 | 六、政府采购支出信息 | —
其中：外事接待费 | — | | （一）政府采购支出合计 | 24.00
（二）相关统计数 | — | — | 1．政府采购货物支出 | 4.00
1．公务用车保有量（辆） | — | #2 | 2．政府采购服务支出 | 20.00
二、会议费 | — | 0.50 | （二）政府采购授予中小企业合同金额 | 22.00
三、培训费 | — | 1.10 | 其中：授予小微企业合同金额 | 20.00
`,
      keys: `
expenditure @2021/budget: B
6 threePublic | 7 abroad | 8 vehicles | 9 purchase | 10 running | 11 reception | 16 meeting | 17 training
expenditure: C
6 threePublic | 7 abroad | 8 vehicles | 9 purchase | 10 running | 11 reception | 12 x | 15 x | 16 meeting | 17 training
E
5 expenditure agencyOperation | 6 x | 9 x | 10 x | 11 x | 13 procurement | 14 procurement goods | 15 procurement services | 16 procurement smallAndMedium | 17 procurement smallMicro
`,
    },
  ],
};

/** 江苏: 按功能分类 over the lines, statistics below the figures, what the agencies cost and bought. */
const JIANGSU_ACCOUNTS: Region = {
  name: '江苏决算',
  year: 2019,
  unit: '万元',
  tables: [
    {
      kind: '收入支出决算总表',
      text: `
2019年度收入支出决算总表
 | | | 公开01表
部门：示例区数据中心 | | | 金额单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 按功能分类 | 决算数
一、一般公共预算财政拨款收入 | 105.00 | 一、一般公共服务支出 | 110.00
二、其他收入 | 6.00 | 二、公共安全支出 | 6.00
本年收入合计 | 111.00 | 本年支出合计 | 116.00
年初结转和结余 | 8.00 | 年末结转和结余 | 3.00
总计 | 119.00 | 总计 | 119.00
`,
      keys: `
income: B
6 gpb | 7 otherIncome | 8 | 9 openingBalance | 10 resources
expenditure: D
6 f201 | 7 f204 | 8 | 9 closingBalance | 10 uses
`,
    },
    {
      kind: '财政拨款“三公”经费支出决算表',
      text: `
2019年度一般公共预算财政拨款“三公”经费、会议费、培训费支出决算表
 | | | | | | | 公开09表
部门：示例区数据中心 | | | | | | | 金额单位：万元
“三公”经费 | < | < | < | < | < | 会议费 | 培训费
合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | ^ | ^
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^
4.00 | | 3.00 | | 3.00 | 1.00 | 0.50 | 1.10
相关统计数： | < | < | < | < | < | < | <
项目 | < | < | 统计数 | 项目 | < | < | 统计数
因公出国（境）团组数（个） | < | < | #0 | 公务用车保有量（辆） | < | < | #2
国内公务接待批次（个） | < | < | #14 | 国内公务接待人次（人） | < | < | #96
`,
      keys: `
gpb expenditure: A threePublic | B abroad | C vehicles | D purchase | E running | F reception | G meeting | H training
7
D | H
10 x | 11 x
`,
    },
    {
      kind: '机关运行经费支出决算表',
      text: `
2019年度一般公共预算财政拨款机关运行经费支出决算表
 | | 公开11表
部门：示例区数据中心 | | 金额单位：万元
项目 | < | 机关运行经费支出决算
经济分类科目编码 | 科目名称 | ^
合计 | < | 20.00
302 | 商品和服务支出 | 20.00
30201 | 办公费 | 12.00
30211 | 差旅费 | 8.00
`,
      keys: `
gpb expenditure agencyOperation: C
6 | 7 e302 | 8 e30201 | 9 e30211
`,
    },
    {
      kind: '政府采购支出决算表',
      text: `
2019年度政府采购支出决算表
 | | | 公开12表
部门：示例区数据中心 | | | 金额单位：万元
采购品目大类 | 采购金额 | < | <
^ | 总计 | 财政性资金 | 其他资金
一、货物 | 4.00 | 4.00 |
二、工程 | | |
三、服务 | 20.00 | 20.00 |
合计 | 24.00 | 24.00 |
`,
      keys: `
procurement: B | C x
6 goods | 7 works | 8 services | 9
`,
    },
  ],
};

/** What further provinces have published beside the nine tables of 部门决算. */
export const FINAL_ACCOUNT_INFORMATION_LAYOUTS: readonly Region[] = [
  INNER_MONGOLIA_ACCOUNTS,
  CHONGQING_ACCOUNTS,
  JIANGSU_ACCOUNTS,
];
