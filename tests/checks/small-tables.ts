import type { Grid } from '../../src/grid/grid';
import { sheet } from '../fixtures/sheet';

/** A 部门收支总表 of the lines `source | amount | use | amount`. */
export function incomeAndExpenditure(lines: string): Grid {
  return sheet(
    '收支',
    `2024年部门收支总表
    ||| 单位：万元
    收入 || 支出
    项目 | 预算数 | 项目 | 预算数
    ${lines.trim()}`,
  );
}

/** A 财政拨款收支总表 of such lines. */
export function appropriation(lines: string): Grid {
  return sheet(
    '财拨',
    `2024年财政拨款收支总表
    ||| 单位：万元
    收入 || 支出
    项目 | 预算数 | 项目 | 预算数
    ${lines.trim()}`,
  );
}

/** A table of functional codes with 合计, 基本支出 and 项目支出: 部门支出总表, 一般公共预算支出表 … */
export function byFunction(name: string, title: string, lines: string, unit = '万元'): Grid {
  return sheet(
    name,
    `2024年${title}
    |||| 单位：${unit}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${lines.trim()}`,
  );
}

/** A table of a fund that says that there is nothing. */
export function declaredEmpty(name: string, title: string, sentence: string): Grid {
  return sheet(
    name,
    `2024年${title}
    |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ||||
    ${sentence}`,
  );
}

/** A 项目支出表 with 合计, three funds of this year, three brought forward, 单位资金. */
export function byProject(lines: string): Grid {
  return sheet(
    '项目',
    `2024年项目支出预算表
    ||||||||| 单位：万元
    项目编码 | 项目名称 | 项目单位 | 合计 | 本年拨款 ||| 财政拨款结转结余 ||| 单位资金
    |||| 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
    ${lines.trim()}`,
  );
}
