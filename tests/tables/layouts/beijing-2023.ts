import type { Region } from './layout';

/** 北京 of 2023: codes of projects before their names, 合计 last, 三公 for two years of the budget. */
export const BEIJING_2023: Region = {
  name: '北京2023年',
  year: 2023,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
预算04表
2023年部门预算项目支出表
部门名称：示例区数据局 | | | | | | | 单位：万元
类型 | 项目单位 | 项目名称 | 合计 | 本年拨款 | < | 财政拨款结转结余 | 单位资金
^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | ^
31-部门项目 | 042001-示例区数据局（本级） | 42999923T000000101-平台运维 | 10.00 | 10.00 | | |
31-部门项目 | 042001-示例区数据局（本级） | 42999922T000000102-数据核查 | 5.00 | | | 5.00 |
32-基建项目 | 042002-示例区信息服务站 | 42999923T000000103机房改造 | 8.00 | | | | 8.00
合 计 | < | < | 23.00 | 10.00 | | 5.00 | 8.00
`,
      keys: `
project expenditure: D | E gpb current | F govFund current | G gpb carriedOver | H unitFunds
6 p:42999923T000000101 | 7 p:42999922T000000102 | 8 p:42999923T000000103 | 9
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
预算11表
2023年财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表
部门名称：示例区数据局 | | | | | | | 单位：万元
部门名称 | 预算年度 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | < | <
^ | ^ | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费
合计 | 2022 | 6.00 | | 2.00 | 4.00 | | 4.00
 | 2023 | 5.00 | | 1.00 | 4.00 | | 4.00
`,
      keys: `
fiscal expenditure: B x | C threePublic | D abroad | E reception | F vehicles | G purchase | H running
6 @2022/budget | 7
`,
    },
  ],
};
