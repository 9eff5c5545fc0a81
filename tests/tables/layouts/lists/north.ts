import type { Region } from '../layout';

/** 北京: projects with the code of their unit, procurement by category, “三公” with a row for each year. */
const BEIJING: Region = {
  name: '北京清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
预算04表
2024年部门预算项目支出表
部门/单位：示例区数据中心 | | | | | | | | 单位：万元
单位编码 | 单位名称 | 项目名称 | 合计 | 本年拨款 | < | < | 财政专户管理资金 | 单位资金
^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | ^ | ^
合计 | < | < | 350.00 | 300.00 | | | | 50.00
129001 | 示例区数据中心（本级） | 平台运维 | 200.00 | 200.00 | | | |
129001 | 示例区数据中心（本级） | 数据核查 | 100.00 | 100.00 | | | |
129002 | 示例区信息服务站 | 信息采集 | 50.00 | | | | | 50.00
`,
      keys: `
project expenditure: D | E gpb current | F govFund current | G stateCap current | H fiscalAccount | I unitFunds
6 | 7 p:平台运维 | 8 p:数据核查 | 9 p:信息采集
`,
    },
    {
      kind: '政府采购预算表',
      text: `
预算05表
2024年部门政府采购预算明细表
部门/单位：示例区数据中心 | 单位：万元
采购类别 | 金额
合计 | 120.00
货物 | 20.00
工程 |
服务 | 100.00
`,
      keys: `
procurement: B
5 | 6 @2 line1 | 7 @2 line2 | 8 @2 line3
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
预算10表
2024年部门预算财政拨款“三公”经费支出表
部门/单位：示例区数据中心 | | | | | | 单位：万元
年度 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置及运行维护费 | < | <
^ | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费
2023年 | 4.50 | | 1.00 | 3.50 | | 3.50
2024年 | 4.00 | | 1.00 | 3.00 | | 3.00
`,
      keys: `
fiscal expenditure: B threePublic | C abroad | D reception | E vehicles | F purchase | G running
6 @2023/asStated | 7
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
预算11表
2024年部门政府购买服务预算财政拨款明细表
部门/单位：示例区数据中心 | | | 单位：万元
指导性目录代码 | 服务领域 | 购买服务项目 | 金额
合计 | < | < | 30.00
B0301 | 公共信息服务 | 热线值守 | 20.00
B0501 | 行业调查 | 满意度调查 | 10.00
`,
      keys: `
fiscal servicePurchase: D
5 | 6 @4 line1 | 7 @4 line2
`,
    },
  ],
};

/** 天津: 类型 before the project, this year's funds beside what was left over. */
const TIANJIN: Region = {
  name: '天津清单',
  year: 2023,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表九
项目支出情况表
部门：示例区数据中心 | | 2023年 | | | | | 单位：万元
项目类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | < | < | 财政拨款结转结余
^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算
合计 | < | < | 300.0 | 250.0 | | | 50.0
特定目标类 | 系统运维 | 示例区数据中心 | 180.0 | 150.0 | | | 30.0
特定目标类 | 档案数字化 | 示例区数据中心 | 120.0 | 100.0 | | | 20.0
`,
      keys: `
project expenditure: D | E gpb current | F govFund current | G stateCap current | H gpb carriedOver
6 | 7 p:系统运维 | 8 p:档案数字化
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
表七
一般公共预算“三公”经费支出情况表
部门：示例区数据中心 | | | | | | | | | | | 单位：万元
2022年预算数 | < | < | < | < | < | 2023年预算数 | < | < | < | < | <
合计 | 因公出国（境）费用 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费用 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
45.0 | 0.0 | 33.0 | 0.0 | 33.0 | 12.0 | 40.0 | 0.0 | 30.0 | 0.0 | 30.0 | 10.0
`,
      keys: `
gpb expenditure: A @2022/budget threePublic | B @2022/budget abroad | C @2022/budget vehicles | D @2022/budget purchase | E @2022/budget running | F @2022/budget reception | G threePublic | H abroad | I vehicles | J purchase | K running | L reception
7
`,
    },
  ],
};

/** 河北: the items bought under each project, this year's funds under a heading of their own. */
const HEBEI: Region = {
  name: '河北清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '政府采购预算表',
      text: `
部门公开表9
2024年部门政府采购预算表
部门名称：示例区数据中心 | | | | | | | | | | 单位：万元
政府采购项目来源 | < | 采购物品名称 | 政府采购目录序号 | 数量单位 | 数量 | 单价 | 政府采购金额 | < | < | <
项目名称 | 预算资金 | ^ | ^ | ^ | ^ | ^ | 总计 | 当年部门预算安排资金 | < | <
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 合计 | 一般公共预算拨款 | 单位资金
合 计 | | | | | | | 33.00 | 33.00 | 28.00 | 5.00
日常公用经费 | 40.00 | 台式计算机 | A02010105 | 台 | #10 | 0.50 | 5.00 | 5.00 | | 5.00
平台运维 | 200.00 | 运行维护服务 | C16070000 | 项 | #1 | 28.00 | 28.00 | 28.00 | 28.00 |
`,
      keys: `
x: B | F | G
8 | 9
procurement: H | I current | J current gpb | K current unitFunds
7 | 8 @1 line1 | 9 @1 line2
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
部门公开表8
2024年部门预算财政拨款“三公”经费支出表
部门名称：示例区数据中心 | | | | 单位：万元
项目 | 合计 | 一般公共预算拨款 | 政府性基金预算拨款 | 国有资本经营预算拨款
合计 | 4.00 | 4.00 | |
一、因公出国（境）费 | | | |
二、公务用车购置及运维费 | 3.00 | 3.00 | |
其中：公务用车购置费 | | | |
公务用车运行维护费 | 3.00 | 3.00 | |
三、公务接待费 | 1.00 | 1.00 | |
`,
      keys: `
fiscal expenditure: B | C gpb | D govFund | E stateCap
5 threePublic | 6 abroad | 7 vehicles | 8 purchase | 9 running | 10 reception
`,
    },
  ],
};

/** 山西: names alone, several funds under 资金来源, the agency's own operation by unit. */
const SHANXI: Region = {
  name: '山西清单',
  year: 2023,
  unit: '万元',
  tables: [
    {
      kind: '“三公”经费支出表',
      text: `
表9
示例区数据中心2023年“三公”经费预算财政拨款情况统计表
单位：万元
项目 | 2022年预算数 | 2023年预算数 | 2023年比2022年增减% | 增减原因
因公出国（境）费 | | | |
公务接待费 | 12.00 | 10.00 | -16.67 | 厉行节约
公务用车费 | 33.00 | 30.00 | -9.09 | 厉行节约
其中：公务用车运行维护费 | 33.00 | 30.00 | -9.09 |
公务用车购置费 | | | |
合计 | 45.00 | 40.00 | -11.11 |
`,
      keys: `
fiscal expenditure: B @2022/budget | C | D x
5 abroad | 6 reception | 7 vehicles | 8 running | 9 purchase | 10 threePublic
`,
    },
    {
      kind: '机关运行经费表',
      text: `
表10
示例区数据中心2023年机关运行经费预算财政拨款情况统计表
单位：万元
单位名称 | 2023年预算数
合计 | 150.00
示例区数据中心 | 150.00
`,
      keys: `
fiscal expenditure agencyOperation: B
5 | 6 u示例区数据中心
`,
    },
    {
      kind: '项目支出表',
      text: `
表11
示例区数据中心2023年项目支出预算表
单位：万元
项目名称 | 合计 | 资金来源 | < | < | <
^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 单位资金
合计 | 310.00 | 300.00 | | | 10.00
平台运维 | 200.00 | 200.00 | | |
数据核查 | 110.00 | 100.00 | | | 10.00
`,
      keys: `
project expenditure: B | C gpb | D govFund | E stateCap | F unitFunds
6 | 7 p:平台运维 | 8 p:数据核查
`,
    },
  ],
};

/** Lists of the north of the country. */
export const NORTHERN_LISTS: readonly Region[] = [BEIJING, TIANJIN, HEBEI, SHANXI];
