import { recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { check } from '../checks/checked-sheets';

/** Workbooks of a finance office that publish no department's budget. */
it.each([
  [
    'a payroll sheet',
    '工资表',
    `
2024年1月工资发放表
单位：元
序号 | 姓名 | 基本工资 | 津贴补贴 | 绩效 | 合计
1 | 甲 | #3000 | #1000 | #500 | #4500
2 | 乙 | #3200 | #1000 | #500 | #4700
合计 | | #6200 | #2000 | #1000 | #9200
`,
  ],
  [
    'the estimate of a project',
    '概算',
    `
数据平台建设项目支出概算表
序号 | 项目名称 | 数量 | 单价 | 合计
一 | 硬件 | | | 30.00
1 | 服务器 | #2 | 10.00 | 20.00
`,
  ],
  [
    "the execution of a city's budget",
    'Sheet1',
    `
2023年示例市一般公共预算支出执行情况表
单位：亿元
项目 | 预算数 | 执行数 | 完成预算%
一、一般公共服务支出 | 30.00 | 29.00 | 96.7%
二、教育支出 | 50.00 | 51.00 | 102.0%
支出合计 | 80.00 | 80.00 | 100.0%
`,
  ],
  [
    'the budget of a district',
    'Sheet1',
    `
2024年示例区一般公共预算支出表
单位：万元
科目编码 | 科目名称 | 上年执行数 | 预算数 | 增减%
201 | 一般公共服务支出 | 3000.00 | 2900.00 | -3.3%
205 | 教育支出 | 5000.00 | 5100.00 | 2.0%
`,
  ],
  [
    'a pivot table',
    'Sheet2',
    `
行标签 | 求和项:合计 | 求和项:基本支出
201 | 10.00 | 6.00
205 | 20.00 | 16.00
总计 | 30.00 | 22.00
`,
  ],
  [
    'a price list',
    '报价',
    `
2024年办公设备价格表
品名 | 规格 | 单价（元） | 数量 | 金额
计算机 | 台 | #5000 | #2 | #10000
`,
  ],
  [
    'an inventory of what an office owns',
    '资产',
    `
2024年国有资产占有使用情况表
单位：万元
序号 | 资产类别 | 资产名称 | 数量 | 单价 | 账面价值
1 | 设备 | 打印机 | #5 | 0.20 | 1.00
 | 合计 | | #5 | | 1.00
`,
  ],
  [
    'what assets are to be bought',
    '资产配置',
    `
2024年新增资产配置预算表
单位：万元
项目名称 | 资产名称 | 计量单位 | 数量 | 单价 | 金额
合计 | | | #5 | | 1.00
公用 | 打印机 | 台 | #5 | 0.20 | 1.00
`,
  ],
  [
    'what an office plans to buy, for its own use',
    '计划',
    `
2024年第一季度办公用品采购计划表
序号 | 采购项目 | 规格型号 | 数量 | 单价 | 金额
1 | 复印纸 | A4 | #20 | 25.00 | 500.00
合计 | | | #20 | | 500.00
`,
  ],
  [
    'contracts signed after procurement',
    '合同',
    `
2024年政府采购合同台账表
采购项目 | 供应商 | 合同金额 | 已付金额
合计 | | 30.00 | 10.00
平台维护 | 示例公司 | 30.00 | 10.00
`,
  ],
  [
    'progress of projects',
    '进度',
    `
2024年项目支出执行进度表
单位：万元
项目名称 | 预算数 | 支付数 | 执行率
合计 | 30.00 | 10.00 | 33.33%
平台维护 | 30.00 | 10.00 | 33.33%
`,
  ],
  [
    'what was bought, as the year ended',
    '统计',
    `
2024年政府采购执行情况统计表
单位：万元
采购项目 | 采购方式 | 预算金额 | 采购金额 | 节约资金
合计 | | 30.00 | 28.00 | 2.00
平台维护 | 询价 | 30.00 | 28.00 | 2.00
`,
  ],
  [
    'claims for journeys',
    '报销',
    `
2024年差旅费报销表
年度 | 合计 | 公务接待费 | 培训费
2023 | 3.00 | 1.00 | 2.00
2024 | 4.00 | 2.00 | 2.00
`,
  ],
])('%s yields no facts', (_, name, text) => {
  expect(recognise(sheet(name, text)).sets).toEqual([]);
});

it('an empty form with headers only yields no facts and no errors', () => {
  const grid = sheet(
    '支出',
    `
20XX年部门支出总表
编制单位： | | 单位：万元
科目编码 | 科目名称 | 合计
 | 合计 |
`,
  );
  const checked = check(grid);
  expect(checked.book.amounts.filter(({ reading }) => reading.kind === 'figure')).toEqual([]);
  expect(checked.findings.filter((one) => one.kind !== 'form')).toEqual([]);
  expect(checked.briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
});
