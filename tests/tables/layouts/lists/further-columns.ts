import type { Region } from '../layout';

/** Money by who gives it, which no coordinate says, beside a total and funds that add up. */
const GIVERS: Region = {
  name: '按来源级次的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表8
2024年项目支出预算表
单位名称：示例区数据中心 | | | | | | | 单位：万元
项目名称 | 项目分类 | 本年项目支出 | 中央提前下达 | 省级安排 | 市级安排 | 县级安排 | 社会捐赠
合计 | | 300.00 | 50.00 | 100.00 | | 150.00 |
平台运维 | 特定目标类 | 200.00 | 50.00 | 100.00 | | 50.00 |
数据核查 | 特定目标类 | 100.00 | | | | 100.00 |
`,
      keys: `
project expenditure: C
5 | 6 p:平台运维 | 7 p:数据核查
x: D | E | F | G | H
5 | 6 | 7
`,
    },
    {
      kind: '政府采购预算表',
      text: `
表9
2024年政府采购预算表
单位名称：示例区数据中心 | | | | | | 单位：万元
项目名称 | 采购目录 | 金额 | 集中采购 | 分散采购 | 定点采购 | 备注
合计 | | 32.00 | 2.00 | 30.00 | |
办公设备 | 打印机 | 2.00 | 2.00 | | |
平台运维 | 软件运维 | 30.00 | | 30.00 | |
`,
      keys: `
procurement: C
5 | 6 @2 line1 | 7 @2 line2
x: D | E | F
5 | 6 | 7
`,
    },
    {
      kind: '机关运行经费表',
      text: `
表10
2024年部门机关运行经费预算明细表
单位名称：示例区数据中心 | | | 单位：万元
单位编码 | 单位名称 | 合计 | 一般公共预算
 | 合计 | 25.00 | 25.00
129 | 示例区数据中心 | 25.00 | 25.00
129001 | 示例区数据中心本级 | 25.00 | 25.00
`,
      keys: `
expenditure agencyOperation: C | D gpb
5 | 6 u129 | 7 u129001
`,
    },
  ],
};

/** The money of a project beside all it will ever cost, and its functional code and unit. */
const LIFETIME: Region = {
  name: '有总投资的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表12
示例区数据中心2024年项目支出情况表
 | | | | | | | | 单位：万元
单位名称 | 项目编码 | 项目名称 | 功能科目编码 | 功能科目名称 | 项目总投资 | 本年预算 | < | <
^ | ^ | ^ | ^ | ^ | ^ | 合计 | 财政拨款 | 单位资金
合计 | | | | | 900.00 | 300.00 | 280.00 | 20.00
示例区数据中心本级 | 43000024T000000000031 | 平台运维 | 2010302 | 一般行政管理事务 | 600.00 | 200.00 | 200.00 |
示例区数据中心本级 | 43000024T000000000032 | 数据核查 | 2010302 | 一般行政管理事务 | 300.00 | 100.00 | 80.00 | 20.00
`,
      keys: `
project: F projectLifetime | G expenditure | H expenditure fiscal | I expenditure unitFunds
6 | 7 p:43000024T000000000031 | 8 p:43000024T000000000032
`,
    },
    {
      kind: '一般公共预算基本支出表（政府经济分类）',
      text: `
表7
示例区数据中心2024年一般公共预算基本支出表
 | | 单位：万元
政府预算经济分类科目编码 | 政府预算经济分类科目名称 | 本年预算
合计 | < | 80.00
501 | 机关工资福利支出 | 60.00
50101 | 工资奖金津补贴 | 60.00
502 | 机关商品和服务支出 | 20.00
50201 | 办公经费 | 20.00
`,
      keys: `
gpb basic expenditure: C
5 | 6 g501 | 7 g50101 | 8 g502 | 9 g50201
`,
    },
    {
      // 办公费 without a 类 above it may be of any list.
      kind: null,
      text: `
表13
示例区数据中心2024年机关运行经费表
 | | 单位：万元
序号 | 项目 | 金额
1 | 办公费 | 11.00
2 | 印刷费 | 2.00
3 | 公务用车运行维护费 | 3.00
 | 合计 | 16.00
`,
      keys: `
x: C
5 | 6 | 7 | 8
`,
    },
  ],
};

/** Both years side by side for each unit, projects by economic 类, codes before what is bought. */
const BY_CLASS: Region = {
  name: '按经济分类的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '“三公”经费支出表',
      text: `
表六
2024年财政拨款安排的“三公”经费预算表
单位：万元
单位名称 | 2024年预算 | < | < | < | 2023年预算 | < | < | <
^ | 合计 | 出国（境）费 | 公务接待费 | 公务用车购置和运行费 | 合计 | 出国（境）费 | 公务接待费 | 公务用车购置和运行费
合计 | 4.00 | | 1.00 | 3.00 | 5.00 | | 2.00 | 3.00
示例区数据局 | 4.00 | | 1.00 | 3.00 | 5.00 | | 2.00 | 3.00
`,
      keys: `
fiscal expenditure: B threePublic | C abroad | D reception | E vehicles | F @2023/budget threePublic | G @2023/budget abroad | H @2023/budget reception | I @2023/budget vehicles
6 | 7 u示例区数据局
`,
    },
    {
      kind: '机关运行经费表',
      text: `
表七
2024年部门机关运行经费安排情况表
单位：万元
单位编码 | 单位名称 | 上年预算数 | 本年预算数 | 增减变动原因
129001 | 示例区数据局机关 | 14.00 | 15.00 | 人员增加
`,
      keys: `
expenditure agencyOperation: C @2023/budget | D
5 u129001
`,
    },
    {
      kind: '项目支出表',
      text: `
表八
2024年项目支出预算情况表
单位：万元
单位 | 项目 | 合计 | 工资福利支出 | 商品和服务支出 | 资本性支出
合计 | | 60.00 | | 50.00 | 10.00
示例区数据局 | | 60.00 | | 50.00 | 10.00
 | 平台运维 | 40.00 | | 40.00 |
 | 设备更新 | 20.00 | | 10.00 | 10.00
`,
      keys: `
project expenditure: C | D e301 | E e302 | F e310
5 | 6 u示例区数据局 | 7 p:平台运维 | 8 p:设备更新
`,
    },
    {
      kind: '政府采购预算表',
      text: `
表九
2024年政府采购支出预算表
单位：元
科目编码 | 科目名称 | 项目名称 | 采购内容 | 数量 | 单价 | 金额
合计 | | | | | | 60,000.00
2010302 | 一般行政管理事务 | 平台运维 | 软件维护 | #1 | 60,000.00 | 60,000.00
`,
      unit: '元',
      keys: `
procurement: E x | F x | G
5 | 6 @4 line1
`,
    },
  ],
};

/** Lists with further columns, in ways that several regions have in common. */
export const LISTS_OF_FURTHER_COLUMNS: readonly Region[] = [GIVERS, LIFETIME, BY_CLASS];
