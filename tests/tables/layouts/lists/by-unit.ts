import type { Region } from '../layout';

/** Lists with the subtotal of a unit below its lines, or with a column that no word explains. */
const SUBTOTALS: Region = {
  name: '小计在后的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
附表8
2024年部门项目支出预算明细表
部门：示例区数据局 | | | | | 单位：万元
序号 | 预算单位 | 项目名称 | 项目性质 | 年初预算数 | 备注
1 | 示例区数据局机关 | 平台运维 | 经常性 | 100.00 |
2 | 示例区数据局机关 | 数据核查 | 一次性 | 50.00 |
 | 小计 | | | 150.00 |
3 | 示例区信息服务站 | 信息采集 | 经常性 | 60.00 |
 | 小计 | | | 60.00 |
 | 总计 | | | 210.00 |
`,
      keys: `
project expenditure: E
5 p:平台运维 | 6 p:数据核查 | 7 u示例区数据局机关 | 8 p:信息采集 | 9 u示例区信息服务站 | 10
`,
    },
    {
      kind: '政府采购预算表',
      text: `
附表9
2024年部门政府采购预算明细表
部门：示例区数据局 | | | | | | 单位：万元
序号 | 单位名称 | 采购项目 | 品目编码 | 品目名称 | 数量 | 采购预算金额
1 | 示例区数据局机关 | 办公设备 | A02010105 | 台式计算机 | #4 | 2.00
2 | 示例区数据局机关 | 平台运维 | C1602 | 运行维护服务 | #1 | 30.00
合计 | | | | | | 32.00
`,
      keys: `
procurement: F x | G
5 @2 line1 | 6 @2 line2 | 7
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
附表10
2024年部门政府购买服务项目预算表
部门：示例区数据局 | | | | 单位：万元
单位名称 | 购买服务项目名称 | 对应三级目录 | 预算金额 | 资金来源
示例区数据局机关 | 热线值守 | 公共信息服务 | 20.00 | 一般公共预算
合计 | | | 20.00 |
`,
      keys: `
servicePurchase: D
5 @3 line1 | 6
`,
    },
  ],
};

/** Two levels of units named only, years of “三公” as rows with plan and outcome. */
const NAMES_ONLY: Region = {
  name: '只有名称的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表7
2024年一般公共预算项目支出表
部门：示例区教育局 | | 单位：万元
单位、项目名称 | 预算数 | 备注
合计 | 90.00 |
示例区教育局机关 | 30.00 |
校园安全检查 | 10.00 |
教师培训 | 20.00 |
示例区第一小学 | 60.00 |
课后服务 | 25.00 |
设备更新 | 35.00 |
`,
      keys: `
gpb project expenditure: B
5 | 6 u示例区教育局机关 | 7 p:校园安全检查 | 8 p:教师培训 | 9 u示例区第一小学 | 10 p:课后服务 | 11 p:设备更新
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
表6
2024年一般公共预算“三公”经费情况表
部门：示例区教育局 | | | | | 单位：万元
年份 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车费 | <
^ | ^ | ^ | ^ | 购置费 | 运行维护费
2024年预算数 | 4.00 | | 1.00 | | 3.00
2023年预算数 | 5.00 | | 2.00 | | 3.00
`,
      keys: `
gpb expenditure: B threePublic | C abroad | D reception | E purchase | F running
6 | 7 @2023/budget
`,
    },
    {
      kind: '政府采购预算表',
      text: `
表8
2024年政府采购预算表
部门：示例区教育局 | | | | | 单位：元
采购类型 | 采购品目 | 计量单位 | 采购数量 | 单价（元） | 采购金额（元）
货物 | 课桌椅 | 套 | #100 | 300.00 | 30,000.00
货物 | 投影机 | 台 | #2 | 5,000.00 | 10,000.00
服务 | 物业服务 | 年 | #1 | 60,000.00 | 60,000.00
合计 | | | | | 100,000.00
`,
      unit: '元',
      keys: `
procurement: D x | E x | F
5 @3 line1 | 6 @3 line2 | 7 @3 line3 | 8
`,
    },
  ],
};

/** What is bought by each unit, without figures of the unit, and services by their term. */
const BY_BUYER: Region = {
  name: '按采购单位的清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
表八
2024年部门项目支出预算表（分项目）
部门：示例区数据局 | | | | | 单位：万元
项目代码 | 项目名称 | 预算单位 | 资金性质 | 预算数 | 其中：政府采购
合计 | | | | 60.00 | 20.00
65000024T00000000001 | 平台运维 | 示例区数据局 | 一般公共预算 | 40.00 | 20.00
65000024T00000000002 | 数据核查 | 示例区数据局 | 一般公共预算 | 20.00 |
`,
      keys: `
project expenditure: E
5 | 6 p:65000024T00000000001 | 7 p:65000024T00000000002
x: F
5 | 6 | 7
`,
    },
    {
      kind: '政府采购预算表',
      text: `
表九
2024年部门政府采购项目预算表
部门：示例区数据局 | | | | | | 单位：万元
采购单位 | 采购项目名称 | 采购目录 | 组织形式 | 采购预算总额 | 财政拨款 | 其他资金
示例区数据局 | 平台运维 | 软件运维 | 分散采购 | 20.00 | 20.00 |
示例区数据局 | 设备更新 | 打印机 | 集中采购 | 2.00 | | 2.00
合 计 | | | | 22.00 | 20.00 | 2.00
`,
      keys: `
procurement: E | F fiscal | G nonFiscal
5 @2 line1 | 6 @2 line2 | 7
`,
    },
    {
      kind: '政府购买服务预算表',
      text: `
表十
2024年部门政府购买服务预算表
部门：示例区数据局 | | | | 单位：万元
序号 | 项目名称 | 购买内容 | 服务期限 | 预算资金
1 | 热线 | 值守 | 一年 | 20.00
合计 | | | | 20.00
`,
      keys: `
servicePurchase: E
5 @3 line1 | 6
`,
    },
  ],
};

/** Lists by unit, in ways that several regions have in common. */
export const LISTS_BY_UNIT: readonly Region[] = [SUBTOTALS, NAMES_ONLY, BY_BUYER];
