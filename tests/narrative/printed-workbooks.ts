import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { LAYOUT_OF_2021 } from '../fixtures/layout-of-2021';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { CLEAN_2024 } from '../samples/read-sample';

/** A form for a project, as 公开表10 of the layout of 2021. */
const FORM_OF_2021 = sheet(
  '10-1',
  `
2021年项目申报表
资金单位：万元
项目名称 | 平台运行维护费 | 项目代码 |
项目总预算 | 250.00 | 项目当年预算 | 250.00
项目资金来源 | 资金来源项目 | 金额
 | 合计 | 250.00
 | 1.财政拨款收入 | 250.00`,
);

/** The seven tables of a budget without 一般公共预算 by function and without 财政拨款收支总表. */
const SEVEN_TABLES: readonly Grid[] = [
  sheet(
    '表1',
    `
2021年部门收支总表
单位名称：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 500.00 | 一、一般公共服务支出 | 430.00
二、事业收入 | | 二、社会保障和就业支出 | 70.00
本年收入合计 | 500.00 | 本年支出合计 | 500.00
收入总计 | 500.00 | 支出总计 | 500.00`,
  ),
  sheet(
    '表2',
    `
2021年部门收入总表
单位名称：示例区数据中心 | | | 单位：万元
单位名称 | 合计 | 一般公共预算财政拨款收入 | 事业收入 | 上年结转
合计 | 500.00 | 500.00 | |`,
  ),
  sheet(
    '表3',
    `
2021年部门支出总表
单位名称：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 500.00 | 300.00 | 200.00
201 | 一般公共服务支出 | 430.00 | 230.00 | 200.00
208 | 社会保障和就业支出 | 70.00 | 70.00 |`,
  ),
  sheet(
    '表4',
    `
2021年一般公共预算基本支出表
单位名称：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | 300.00 | 270.00 | 30.00
301 | 工资福利支出 | 270.00 | 270.00 |
302 | 商品和服务支出 | 30.00 | | 30.00`,
  ),
  sheet(
    '表5',
    `
2021年一般公共预算“三公”经费支出表
单位名称：示例区数据中心 | | | | | 单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
3.00 | 0.00 | 3.00 | 0.00 | 3.00 | 0.00`,
  ),
  sheet(
    '表6',
    `
2021年项目支出表
单位名称：示例区数据中心 | | 单位：万元
项目名称 | 功能科目编码 | 功能科目名称 | 一般公共预算
合计 | | | 200.00
平台运行维护费 | 2010399 | 其他政府办公厅（室）及相关机构事务支出 | 150.00
数据安全经费 | 2010399 | 其他政府办公厅（室）及相关机构事务支出 | 50.00`,
  ),
  sheet(
    '表7',
    `
2021年政府采购预算表
单位名称：示例区数据中心 | | 单位：万元 |
采购类别 | 采购内容 | 采购金额 | 其中：面向中小微企业
合计 | | 20.00 | 10.00
货物类 | | 0.00 |
服务类 | 印刷和出版服务 | 20.00 | 10.00
工程类 | | 0.00 |`,
  ),
];

/** An invented workbook for each of the documents whose printed figures are listed in `printed/`. */
export async function printedWorkbook(profile: string): Promise<FactBook> {
  const [book, ...others] = factBooks(...(await sheetsFor(profile)));
  if (book === undefined || others.length > 0) throw new Error(`${profile} is not one set`);
  return book;
}

function sheetsFor(profile: string): Promise<readonly Grid[]> {
  switch (profile) {
    case 'hanyang-2021':
      return Promise.resolve([...LAYOUT_OF_2021, FORM_OF_2021]);
    case 'jianghan-2021':
      return Promise.resolve(SEVEN_TABLES);
    case 'final-accounts-2022':
      return Promise.resolve(FINAL_ACCOUNTS);
    default:
      return loadSample(CLEAN_2024);
  }
}
