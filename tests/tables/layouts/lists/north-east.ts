import type { Region } from '../layout';

/** 内蒙古: units, each with its subtotal first, without codes; the goods asked for by fund. */
const NEIMENGGU: Region = {
  name: '内蒙古清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
公开11表
2024年项目支出表
部门：示例区数据局 | | | | | | 单位：万元
单位名称 | 项目名称 | 项目类别 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 其他资金
合计 | | | 350.00 | 300.00 | | 50.00
示例区数据局机关 | | | 200.00 | 200.00 | |
 | 平台运维 | 特定目标类 | 150.00 | 150.00 | |
 | 数据核查 | 特定目标类 | 50.00 | 50.00 | |
示例区信息服务站 | | | 150.00 | 100.00 | | 50.00
 | 信息采集 | 特定目标类 | 150.00 | 100.00 | | 50.00
`,
      keys: `
project expenditure: D | E gpb | F govFund | G nonFiscal
5 | 6 u示例区数据局机关 | 7 p:平台运维 | 8 p:数据核查 | 9 u示例区信息服务站 | 10 p:信息采集
`,
    },
    {
      kind: '政府采购预算表',
      text: `
公开12表
2024年政府采购预算表
部门：示例区数据局 | | | | | | | 单位：万元
单位名称 | 项目名称 | 采购品目 | 采购方式 | 采购数量 | 合计 | 一般公共预算 | 单位资金
合计 | | | | | 25.00 | 20.00 | 5.00
示例区数据局机关 | | | | | 25.00 | 20.00 | 5.00
 | 平台运维 | 运行维护服务 | 公开招标 | #1 | 20.00 | 20.00 |
 | 办公设备购置 | 便携式计算机 | 协议供货 | #5 | 5.00 | | 5.00
`,
      keys: `
procurement: E x | F | G gpb | H unitFunds
5 | 6 u示例区数据局机关 | 7 @2 line1 | 8 @2 line2
`,
    },
  ],
};

/** 辽宁: projects with columns of plain text between name and amounts, a note instead of rows. */
const LIAONING: Region = {
  name: '辽宁清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
公开表10
2024年部门项目支出预算表
部门名称：示例区数据中心 | | | | | | | | | 单位：万元
序号 | 项目名称 | 项目类别 | 项目起止年限 | 是否政府采购 | 立项依据 | 项目资金合计 | 财政拨款 | 财政专户管理资金 | 单位资金
 | 合计 | | | | | 300.00 | 280.00 | | 20.00
1 | 平台运维 | 经常性 | 2022-2026 | 是 | 合同约定 | 180.00 | 180.00 | |
2 | 数据核查 | 一次性 | 2024 | 否 | 上级要求 | 120.00 | 100.00 | | 20.00
`,
      keys: `
project expenditure: G | H fiscal | I fiscalAccount | J unitFunds
5 | 6 p:平台运维 | 7 p:数据核查
`,
    },
    {
      kind: '政府采购预算表',
      text: `
公开表11
2024年部门政府采购支出预算表
部门名称：示例区数据中心 | | | | | 单位：万元
采购项目名称 | 采购内容 | 合计 | 货物类 | 工程类 | 服务类
合计 | | 42.00 | 12.00 | | 30.00
办公设备更新 | 台式计算机 | 12.00 | 12.00 | |
平台运维 | 软件运维 | 30.00 | | | 30.00
`,
      keys: `
procurement: C | D goods | E works | F services
5 | 6 @2 line1 | 7 @2 line2
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
公开表12
2024年部门政府购买服务支出预算表
部门名称：示例区数据中心 | | | | 单位：万元
购买服务项目 | 购买服务目录 | 合计 | 财政拨款 | 单位资金
无 | | | |
`,
      keys: `
x: C
5
`,
    },
  ],
};

/** 吉林: the form of the ministry, kinds of project as rows above their projects. */
const JILIN: Region = {
  name: '吉林清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表10
2024年项目支出表
单位名称：示例区数据中心 | | | | | | | | | | 单位：万元
类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | 财政专户管理资金 | 单位资金
^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | ^ | ^
其他运转类 | | | 20.00 | | | | | | 15.00 | 5.00
 | 信息采集 | 示例区信息服务站 | 20.00 | | | | | | 15.00 | 5.00
特定目标类 | | | 300.00 | 260.00 | | | 40.00 | | |
 | 平台运维 | 示例区数据中心本级 | 200.00 | 160.00 | | | 40.00 | | |
 | 数据核查 | 示例区数据中心本级 | 100.00 | 100.00 | | | | | |
合计 | < | < | 320.00 | 260.00 | | | 40.00 | | 15.00 | 5.00
`,
      keys: `
project expenditure: D | E gpb current | F govFund current | G stateCap current | H gpb carriedOver | I govFund carriedOver | J fiscalAccount | K unitFunds
6 p:其他运转类 | 7 p:信息采集 | 8 p:特定目标类 | 9 p:平台运维 | 10 p:数据核查 | 11
`,
    },
    {
      kind: '机关运行经费表',
      text: `
表11
2024年机关运行经费支出表
单位名称：示例区数据中心 | | 单位：万元
科目编码 | 科目名称 | 预算数
合计 | < | 150.00
302 | 商品和服务支出 | 150.00
30201 | 办公费 | 110.00
30231 | 公务用车运行维护费 | 40.00
`,
      keys: `
expenditure agencyOperation: C
5 | 6 e302 | 7 e30201 | 8 e30231
`,
    },
  ],
};

/** 宁夏: one table for both years of the agency's operation, projects by functional code. */
const NINGXIA: Region = {
  name: '宁夏清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表11
2024年部门项目支出预算表
部门：示例区数据中心 | | | | | | 单位：万元
功能分类科目 | < | 项目名称 | 合计 | 财政拨款 | < | 单位资金
科目编码 | 科目名称 | ^ | ^ | 小计 | 其中：上年结转 | ^
合计 | < | < | 300.00 | 280.00 | 30.00 | 20.00
2010302 | 一般行政管理事务 | 平台运维 | 180.00 | 180.00 | 30.00 |
2010302 | 一般行政管理事务 | 数据核查 | 120.00 | 100.00 | | 20.00
`,
      keys: `
project expenditure: D | E fiscal | F fiscal carriedOver | G unitFunds
6 | 7 p:平台运维 | 8 p:数据核查
`,
    },
    {
      kind: '机关运行经费表',
      text: `
表12
2024年部门机关运行经费预算表
部门：示例区数据中心 | | | | 单位：万元
项目 | 2023年预算数 | 2024年预算数 | 增减额 | 增减%
机关运行经费 | 140.00 | 150.00 | 10.00 | 7.14%
`,
      keys: `
expenditure agencyOperation: B @2023/budget | C | D x | E x
5
`,
    },
  ],
};

/** Lists of the north-east of the country, and of two regions beside the desert. */
export const NORTH_EASTERN_LISTS: readonly Region[] = [NEIMENGGU, LIAONING, JILIN, NINGXIA];
