import { recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** Tables that read like public ones of a department and are not, or not surely. */
it.each([
  [
    'the functions of a place without codes',
    `
2024年示例市一般公共预算支出表
单位：万元
科目名称 | 预算数
一般公共服务支出 | 100.00
教育支出 | 100.00
合计 | 200.00
`,
    /没有写明是哪个部门或单位/,
  ],
  [
    'the same in the name of its finance office',
    `
2024年一般公共预算支出情况表
编制单位：示例市财政局 | 单位：万元
功能分类科目 | 预算数
一般公共服务支出 | 100.00
教育支出 | 100.00
合计 | 200.00
`,
    /没有写明是哪个部门或单位/,
  ],
  [
    '政府经济分类 of a place',
    `
2024年示例市一般公共预算基本支出表（按政府预算经济分类）
单位：万元
科目编码 | 科目名称 | 预算数
501 | 机关工资福利支出 | 100.00
50101 | 工资奖金津补贴 | 100.00
合计 | | 100.00
`,
    /一般公共预算基本支出表/,
  ],
  [
    'taxes and functions of a place beside each other',
    `
2024年示例市一般公共预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
税收收入 | 15.00 | 一般公共服务支出 | 10.00
增值税 | 10.00 | 教育支出 | 5.00
收入总计 | 15.00 | 支出总计 | 15.00
`,
    /不属于已知的公开表/,
  ],
  [
    'the accounts of a canteen under a title without 总表',
    `
示例区数据中心收支情况表
单位：元
收入项目 | 金额 | 支出项目 | 金额
伙食收入 | 100.00 | 原材料支出 | 80.00
其他收入 | 50.00 | 其他支出 | 70.00
合计 | 150.00 | 合计 | 150.00
`,
    /不属于已知的公开表/,
  ],
  [
    'the accounts of a union',
    `
2024年工会收支预算表
单位：元
收入项目 | 金额 | 支出项目 | 金额
会费收入 | 100.00 | 职工活动支出 | 150.00
拨缴经费收入 | 50.00 | |
合计 | 150.00 | 合计 | 150.00
`,
    /不属于已知的公开表/,
  ],
  [
    'spending month by month',
    `
2024年部门支出情况表
部门：示例区数据中心 | | 单位：元
科目编码 | 科目名称 | 1月 | 2月 | 合计
201 | 一般公共服务支出 | 10.00 | 5.00 | 15.00
`,
    /“1月”、“2月”/,
  ],
  [
    'a third block beside income and expenditure that is said to be of neither',
    `
2024年部门收支总表
部门：示例区数据中心 | | | | | 单位：万元
收入 | < | 支出 | < | |
项目 | 预算数 | 项目 | 预算数 | 项目 | 预算数
一般公共预算拨款 | 10.00 | 一般公共服务支出 | 10.00 | 上级专项 | 3.00
收入总计 | 10.00 | 支出总计 | 10.00 | 合计 | 3.00
`,
    /没有找到左右并列的收入、支出两栏/,
  ],
  [
    'basic expenditure with money below 项目支出',
    `
2024年部门收支总表
部门：示例区数据中心 | | | | | 单位：万元
收入 | < | 支出 | < | < | <
项目 | 预算数 | 项目（按支出性质） | 合计 | 基本支出 | 项目支出
一般公共预算拨款 | 10.00 | 一、基本支出 | 6.00 | 5.00 | 1.00
 | | 二、项目支出 | 4.00 | | 4.00
收入总计 | 10.00 | 支出总计 | 10.00 | |
`,
    /“一、基本支出”、“支出›项目支出”两者相矛盾/,
  ],
  [
    'a budget and how much of it was spent',
    `
2024年部门收入情况表
部门：示例区数据中心 | | 单位：元
科目编码 | 科目名称 | 预算数 | 执行数 | 完成率
201 | 一般公共服务支出 | 10.00 | 5.00 | 50.00%
`,
    /“执行数”、“完成率”/,
  ],
  [
    'names of no classification',
    `
2024年一般公共预算基本支出表
部门：示例区数据中心 | 单位：元
项目 | 金额
在职人员 | 10.00
车辆 | 5.00
合计 | 15.00
`,
    /表头中没有支出经济分类科目一栏，而是“项目”/,
  ],
  [
    'other titles directly above each other',
    `
2024年部门支出总表
2024年一般公共预算支出表
部门：示例区数据中心 | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出
201 | 一般公共服务支出 | 10.00 | 10.00
`,
    /两个标题/,
  ],
  [
    'one title of two years directly above each other',
    `
2023年部门支出总表
2024年部门支出总表
部门：示例区数据中心 | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出
201 | 一般公共服务支出 | 10.00 | 10.00
`,
    /两个标题/,
  ],
])('refuses %s', (_what, text, reason) => {
  const { sets, unrecognised } = recognise(sheet('Sheet1', text));
  expect(sets).toEqual([]);
  expect(unrecognised.map((area) => ('reason' in area ? area.reason : ''))).toContainEqual(
    expect.stringMatching(reason),
  );
});
