import type { Region } from '../layout';

/** 陕西: units above the names of their projects in one column, 会议费 and 培训费 beside the three. */
const SHAANXI: Region = {
  name: '陕西清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表9
2024年部门综合预算专项业务经费项目支出表
 | | | 单位：万元
单位编码 | 单位（项目）名称 | 项目金额 | 项目简介
 | 合计 | 300.00 |
129 | 示例区数据中心 | 300.00 |
129001 | 示例区数据中心本级 | 300.00 |
 | 平台运维 | 200.00 | 设备和软件维护
 | 数据核查 | 100.00 | 劳务和差旅
`,
      keys: `
project expenditure: C
5 | 6 u129 | 7 u129001 | 8 p:平台运维 | 9 p:数据核查
`,
    },
    {
      kind: '政府采购预算表',
      text: `
表12
2024年部门综合预算政府采购（资产配置、购买服务）预算表
 | | | | | | | | | | | 单位：万元
科目编码 | < | < | 单位编码 | 采购项目 | 采购目录 | 购买服务内容 | 规格型号 | 数量 | 实施采购时间 | 预算金额 | 说明
类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
 | | | | 合计 | | | | | | 32.00 |
201 | 03 | 02 | 129001 | 平台运维 | 运行维护服务 | 软件维护 | | #1 | 2024年4月 | 30.00 |
201 | 03 | 01 | 129001 | 办公设备 | 打印机 | | 激光 | #4 | 2024年6月 | 2.00 |
`,
      keys: `
procurement: I x | K
6 | 7 @2 line1 | 8 @2 line2
`,
    },
  ],
};

/** 重庆: what is bought by category as rows, by fund as columns. */
const CHONGQING: Region = {
  name: '重庆清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '政府采购预算表',
      text: `
表9
2024年政府采购预算明细表
单位：示例区数据中心 | | | | | | 单位：万元
项目 | 合计 | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 国有资本经营预算拨款收入 | 事业收入预算 | 其他收入预算
合计 | 42.00 | 40.00 | | | 2.00 |
货物类 | 12.00 | 10.00 | | | 2.00 |
工程类 | | | | | |
服务类 | 30.00 | 30.00 | | | |
`,
      keys: `
procurement: B | C gpb | D govFund | E stateCap | F institutionalIncome | G otherIncome
5 | 6 @1 line1 | 7 @1 line2 | 8 @1 line3
`,
    },
    {
      kind: '项目支出表',
      text: `
表10
2024年部门项目支出预算明细表
单位：示例区数据中心 | | | | | 单位：万元
项目编码 | 项目名称 | 业务主管处室 | 预算执行率权重 | 当年预算 | 备注
 | 合计 | | | 300.00 |
50000024T000000000011 | 平台运维 | 行政处 | #10 | 200.00 |
50000024T000000000012 | 数据核查 | 行政处 | #10 | 100.00 |
`,
      keys: `
x: D
6 | 7
project expenditure: E
5 | 6 p:50000024T000000000011 | 7 p:50000024T000000000012
`,
    },
  ],
};

/** 云南: projects and what is bought, each by all kinds of money of the unit. */
const YUNNAN: Region = {
  name: '云南清单',
  year: 2024,
  unit: '元',
  tables: [
    {
      kind: '政府采购预算表',
      text: `
预算08表
2024年部门政府采购预算表
单位名称：示例区数据中心 | | | | | | | | | | 单位：元
预算项目 | 采购项目 | 采购目录 | 计量单位 | 数量 | 面向中小企业预留资金 | 政府性采购资金 | < | < | < | <
^ | ^ | ^ | ^ | ^ | ^ | 合计 | 一般公共预算 | 政府性基金 | 财政专户管理资金 | 单位资金
公用经费 | | | | | | 12,000.00 | 12,000.00 | | |
 | 复印纸 | A05040101 复印纸 | 箱 | #20 | | 2,000.00 | 2,000.00 | | |
 | 打印机 | A02021003 打印机 | 台 | #5 | | 10,000.00 | 10,000.00 | | |
合计 | | | | | | 12,000.00 | 12,000.00 | | |
`,
      keys: `
procurement: E x | G | H gpb | I govFund | J fiscalAccount | K unitFunds
6 @1 line1 | 7 @1 line2 | 8 @1 line3 | 9
procurement smallAndMedium: F
6 @1 line1 | 7 @1 line2 | 8 @1 line3 | 9
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
预算09表
2024年部门政府购买服务预算表
单位名称：示例区数据中心 | | | | | | | 单位：元
预算项目 | 政府购买服务项目 | 政府购买服务指导性目录代码 | 所属服务领域 | 购买内容简述 | 合计 | 一般公共预算 | 单位资金
合计 | | | | | | |
`,
      keys: `
servicePurchase: F | G gpb | H unitFunds
5
`,
    },
    {
      kind: null,
      text: `
预算11表
2024年新增资产配置表
单位名称：示例区数据中心 | | | | | 单位：元
资产类别 | 资产名称 | 计量单位 | 数量 | 单价 | 金额
设备 | 打印机 | 台 | #5 | 2,000.00 | 10,000.00
`,
      keys: `
D x | E x | F x
5
`,
    },
  ],
};

/** 贵州: several lists without any figure, each saying so in its own way. */
const GUIZHOU: Region = {
  name: '贵州清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
公开10表
2024年项目支出表
部门名称：示例区数据中心 | | | | 单位：万元
项目名称 | 项目编码 | 单位名称 | 年度预算金额 | 资金来源
 | | | 小计 |
平台运维 | 52000024T000000000021 | 示例区数据中心 | 60.00 | 一般公共预算
数据核查 | 52000024T000000000022 | 示例区数据中心 | 40.00 | 一般公共预算
合计 | | | 100.00 |
`,
      keys: `
project expenditure: D
6 p:52000024T000000000021 | 7 p:52000024T000000000022 | 8
`,
    },
    {
      kind: '政府采购预算表',
      text: `
公开11表
2024年政府采购预算表
部门名称：示例区数据中心 | | | 单位：万元
采购项目 | 采购品目 | 采购方式 | 采购金额
无 | 无 | 无 | 0.00
`,
      keys: `
x: D
5
`,
    },
    {
      kind: '机关运行经费表',
      text: `
公开12表
2024年机关运行经费情况表
部门名称：示例区数据中心 | | 单位：万元
单位名称 | 机关运行经费 | 备注
示例区数据中心本级 | 20.00 |
示例区信息服务站 | 5.00 |
合计 | 25.00 |
`,
      keys: `
expenditure agencyOperation: B
5 u示例区数据中心本级 | 6 u示例区信息服务站 | 7
`,
    },
  ],
};

/** Lists of the west of the country. */
export const WESTERN_LISTS: readonly Region[] = [SHAANXI, CHONGQING, YUNNAN, GUIZHOU];
