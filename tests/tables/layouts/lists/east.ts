import type { Region } from '../layout';

/** 安徽: 合计 below the projects, procurement by fund, an empty list with a note. */
const ANHUI: Region = {
  name: '安徽清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
部门公开表9
示例区数据中心2024年项目支出表
 | | | | | | | | | | 单位：万元
类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | 财政专户管理资金 | 单位资金
^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | ^ | ^
特定目标类 | 平台运维 | 示例区数据中心本级 | 200.00 | 200.00 | | | | | |
特定目标类 | 数据核查 | 示例区数据中心本级 | 100.00 | 100.00 | | | | | |
其他运转类 | 信息采集 | 示例区信息服务站 | 20.00 | | | | | | 15.00 | 5.00
合计 | < | < | 320.00 | 300.00 | | | | | 15.00 | 5.00
`,
      keys: `
project expenditure: D | E gpb current | F govFund current | G stateCap current | H gpb carriedOver | I govFund carriedOver | J fiscalAccount | K unitFunds
6 p:平台运维 | 7 p:数据核查 | 8 p:信息采集 | 9
`,
    },
    {
      kind: '政府采购预算表',
      text: `
部门公开表10
示例区数据中心2024年政府采购支出表
 | | | | | | | 单位：万元
采购项目 | 采购品目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 财政专户管理资金 | 单位资金
合计 | | 120.00 | 115.00 | | | | 5.00
平台运维 | C1602 软件运维服务 | 100.00 | 100.00 | | | |
日常公用 | A05040101 复印纸 | 15.00 | 15.00 | | | |
信息采集 | A02010105 台式计算机 | 5.00 | | | | | 5.00
`,
      keys: `
procurement: C | D gpb | E govFund | F stateCap | G fiscalAccount | H unitFunds
5 | 6 @2 line1 | 7 @2 line2 | 8 @2 line3
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
部门公开表11
示例区数据中心2024年政府购买服务支出表
 | | | | 单位：万元
购买服务项目 | 购买服务目录 | 合计 | 一般公共预算 | 单位资金
合计 | | | |
注：示例区数据中心没有安排政府购买服务支出，故本表无数据。
`,
      keys: `
servicePurchase: C | D gpb | E unitFunds
5
`,
    },
  ],
};

/** 江苏: procurement by category and unit, each with its subtotal; the funds under 资金来源. */
const JIANGSU: Region = {
  name: '江苏清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '政府采购预算表',
      text: `
公开13表
2024年政府采购支出表
部门：示例区数据局 | | | | | | | | 单位：万元
采购品目大类 | 专项名称 | 经济科目 | 采购品目名称 | 采购组织形式 | 资金来源 | < | < | <
^ | ^ | ^ | ^ | ^ | 总计 | 一般公共预算资金 | 政府性基金 | 单位资金
合计 | | | | | 45.00 | 40.00 | | 5.00
货物 | | | | | 15.00 | 10.00 | | 5.00
 | 公用经费 | 办公设备购置 | 台式计算机 | 集中采购机构采购 | 10.00 | 10.00 | |
 | 公用经费 | 办公费 | 复印纸 | 集中采购机构采购 | 5.00 | | | 5.00
服务 | | | | | 30.00 | 30.00 | |
 | 平台运维 | 维修（护）费 | 软件运维服务 | 分散采购 | 30.00 | 30.00 | |
`,
      keys: `
procurement: F | G gpb | H govFund | I unitFunds
6 | 7 @1 line1 | 8 @1 line2 | 9 @1 line3 | 10 @1 line4 | 11 @1 line5
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
公开09表
2024年一般公共预算“三公”经费、会议费、培训费支出预算表
部门：示例区数据局 | | | | | | | 单位：万元
合计 | “三公”经费 | < | < | < | < | < | 会议费 | 培训费
^ | 小计 | 因公出国（境）费用 | 公务用车购置及运行维护费 | < | < | 公务接待费 | ^ | ^
^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^
9.00 | 4.00 | | 3.00 | | 3.00 | 1.00 | 2.00 | 3.00
`,
      keys: `
gpb expenditure: A threePublicMeetingTraining | B threePublic | C abroad | D vehicles | E purchase | F running | G reception | H meeting | I training
7
`,
    },
  ],
};

/** 浙江: the unit's name before every project, other means beside the funds, amounts in 元. */
const ZHEJIANG: Region = {
  name: '浙江清单',
  year: 2024,
  unit: '元',
  tables: [
    {
      kind: '项目支出表',
      text: `
附表10
2024年部门项目支出预算表
单位名称：示例区数据中心 | | | | | | | | 单位：元
单位名称 | 项目名称 | 项目级次 | 总计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 专户资金 | 上级补助收入
总计 | | | 300,000.00 | 250,000.00 | 50,000.00 | | |
示例区数据中心 | 平台运维 | 本级 | 200,000.00 | 200,000.00 | | | |
示例区数据中心 | 数据核查 | 本级 | 100,000.00 | 50,000.00 | 50,000.00 | | |
`,
      keys: `
project expenditure: D | E gpb | F govFund | G stateCap | H fiscalAccount | I superiorSubsidy
5 | 6 p:平台运维 | 7 p:数据核查
`,
    },
    {
      kind: '政府采购预算表',
      text: `
附表11
2024年部门政府采购预算表
单位名称：示例区数据中心 | | | | | 单位：元
项目名称 | 采购目录名称 | 计量单位 | 采购数量 | 采购预算金额 | 备注
合计 | | | | 60,000.00 |
办公设备购置 | 台式计算机 | 台 | #10 | 50,000.00 |
日常公用 | 复印纸 | 箱 | #50 | 10,000.00 | 含再生纸
`,
      keys: `
procurement: D x | E
5 | 6 @2 line1 | 7 @2 line2
`,
    },
  ],
};

/** 福建: agency operation under its two years, three public expenses with their change. */
const FUJIAN: Region = {
  name: '福建清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表11
2024年度部门专项资金及项目支出预算表
部门名称：示例区数据中心 | | | | | 单位：万元
序号 | 单位名称 | 项目名称 | 支出内容 | 预算金额 | 资金性质
1 | 示例区数据中心 | 平台运维 | 设备和软件维护 | 80.00 | 一般公共预算
2 | 示例区数据中心 | 数据核查 | 劳务 | 20.00 | 一般公共预算
 | 合计 | | | 100.00 |
`,
      keys: `
project expenditure: E
5 p:平台运维 | 6 p:数据核查 | 7
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
表12
2024年度一般公共预算“三公”经费支出预算表
部门名称：示例区数据中心 | | | | 单位：万元
项目 | 2024年预算数 | 上年预算数 | 比上年增减 | 增长率
合计 | 4.00 | 5.00 | -1.00 | -20.00%
1、因公出国（境）经费 | 0.00 | 0.00 | 0.00 | 0.00%
2、公务接待费 | 1.00 | 2.00 | -1.00 | -50.00%
3、公务用车购置及运行维护费 | 3.00 | 3.00 | 0.00 | 0.00%
其中：（1）公务用车购置费 | 0.00 | 0.00 | 0.00 | 0.00%
（2）公务用车运行维护费 | 3.00 | 3.00 | 0.00 | 0.00%
`,
      keys: `
gpb expenditure: B | C @2023/budget | D x | E x
5 threePublic | 6 abroad | 7 reception | 8 vehicles | 9 purchase | 10 running
`,
    },
  ],
};

/** 江西: procurement and services in one list each, without a total. */
const JIANGXI: Region = {
  name: '江西清单',
  year: 2023,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
部门公开表10
2023年项目支出情况表
填报单位：[129]示例区数据中心 | | | | | | 单位：万元
项目名称 | 主管部门 | 实施单位 | 总计 | 本年财政拨款 | 上年结转 | 其他资金
合计 | | | 320.00 | 250.00 | 60.00 | 10.00
平台运维 | 示例区数据中心 | 示例区数据中心本级 | 200.00 | 150.00 | 50.00 |
数据核查 | 示例区数据中心 | 示例区数据中心本级 | 120.00 | 100.00 | 10.00 | 10.00
`,
      keys: `
project expenditure: D | E fiscal current | F carriedOver | G nonFiscal
5 | 6 p:平台运维 | 7 p:数据核查
`,
    },
    {
      kind: '政府采购预算表',
      text: `
部门公开表11
2023年政府采购预算表
填报单位：[129]示例区数据中心 | | | | | | 单位：万元
序号 | 采购项目名称 | 采购品目名称 | 是否面向中小企业 | 采购方式 | 采购预算 | 预计采购时间
1 | 平台运维 | 运行维护服务 | 是 | 竞争性磋商 | 30.00 | 2023年5月
2 | 办公设备 | 打印机 | 是 | 网上超市 | 2.00 | 2023年6月
`,
      keys: `
procurement: F
5 @2 line1 | 6 @2 line2
`,
    },
  ],
};

/** 山东: units above their projects, 政府购买服务 with what is asked for in words. */
const SHANDONG: Region = {
  name: '山东清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
预算公开11表
2024年项目支出预算表
部门名称：示例区数据局 | | | | | | | 单位：万元
单位编码 | 单位（项目）名称 | 合计 | 财政拨款 | < | < | 财政专户管理资金 | 单位资金
^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | ^ | ^
 | 合计 | 350.00 | 300.00 | | | | 50.00
129 | 示例区数据局 | 350.00 | 300.00 | | | | 50.00
129001 | 示例区数据局机关 | 200.00 | 200.00 | | | |
 | 平台运维 | 150.00 | 150.00 | | | |
 | 数据核查 | 50.00 | 50.00 | | | |
129002 | 示例区信息服务站 | 150.00 | 100.00 | | | | 50.00
 | 信息采集 | 150.00 | 100.00 | | | | 50.00
`,
      keys: `
project expenditure: C | D gpb | E govFund | F stateCap | G fiscalAccount | H unitFunds
6 | 7 u129 | 8 u129001 | 9 p:平台运维 | 10 p:数据核查 | 11 u129002 | 12 p:信息采集
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
预算公开13表
2024年政府购买服务支出预算表
部门名称：示例区数据局 | | | | | | 单位：万元
单位名称 | 项目名称 | 购买服务内容 | 承接主体类别 | 购买方式 | 购买金额 | 其中：财政拨款
合计 | | | | | 30.00 | 25.00
示例区数据局机关 | 热线值守 | 热线值守服务 | 企业 | 公开招标 | 20.00 | 20.00
示例区数据局机关 | 满意度调查 | 第三方调查 | 社会组织 | 询价 | 10.00 | 5.00
`,
      keys: `
servicePurchase: F | G fiscal
5 | 6 @2 line1 | 7 @2 line2
`,
    },
  ],
};

/** Lists of the east of the country. */
export const EASTERN_LISTS: readonly Region[] = [
  ANHUI,
  JIANGSU,
  ZHEJIANG,
  FUJIAN,
  JIANGXI,
  SHANDONG,
];
