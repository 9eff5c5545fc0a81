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
