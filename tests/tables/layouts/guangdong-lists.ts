import type { Region } from './layout';

/** 广东: projects with the other expenditure of the units, 行政经费 above the three. */
export const GUANGDONG_LISTS: Region = {
  name: '广东清单',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
2024年部门预算项目支出及其他支出预算表
单位名称：示例区数据中心 | | | | | | 单位：万元
单位名称/项目名称 | 合计 | 财政拨款 | < | < | < | 财政专户管理资金 | 其他资金
^ | ^ | 小计 | 一般公共预算拨款 | 政府性基金预算拨款 | 国有资本经营预算拨款 | ^ | ^
合计 | 30.00 | 25.00 | 25.00 | | | | 5.00
示例区数据中心 | 30.00 | 25.00 | 25.00 | | | | 5.00
␣␣平台运维 | 20.00 | 20.00 | 20.00 | | | |
␣␣数据核查 | 10.00 | 5.00 | 5.00 | | | | 5.00
`,
      keys: `
project expenditure: B | C fiscal | D gpb | E govFund | F stateCap | G fiscalAccount | H unitFunds
5 | 6 u示例区数据中心 | 7 p:平台运维 | 8 p:数据核查
`,
    },
    {
      kind: '“三公”经费支出表',
      text: `
2024年一般公共预算安排的行政经费及“三公”经费预算表
单位名称：示例区数据中心 | 单位：万元
项目 | 2024年预算
行政经费 | 15.00
“三公”经费 | 4.00
其中：（一）因公出国（境）支出 | 0.00
（二）公务用车购置及运行维护支出 | 3.00
1．公务用车购置 | 0.00
2．公务用车运行维护费 | 3.00
（三）公务接待费支出 | 1.00
`,
      keys: `
gpb expenditure: B
4 administration | 5 threePublic | 6 abroad | 7 vehicles | 8 purchase | 9 running | 10 reception
`,
    },
  ],
};

/** Beside projects the same list names expenditure of other kinds: then its total is neither. */
export const GUANGDONG_OTHER_EXPENDITURE: Region = {
  name: '广东其他支出',
  year: 2024,
  unit: '万元',
  tables: [
    {
      kind: '项目支出表',
      text: `
2024年部门预算项目支出及其他支出预算表
单位名称：示例区数据中心 | | 单位：万元
项目名称 | 合计 | 一般公共预算拨款 | 单位资金
合计 | 32.00 | 25.00 | 7.00
平台运维 | 30.00 | 25.00 | 5.00
经营支出 | 2.00 | | 2.00
`,
      keys: `
expenditure: B | C gpb | D unitFunds
4 asListed | 5 p:平台运维 project | 6 p:经营支出 businessOperation
`,
    },
  ],
};
