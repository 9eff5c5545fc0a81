import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import type { Item, Model, PlacedItem } from './generated-budget';
import {
  classesOf,
  departmentItems,
  fundItems,
  generalItems,
  moneyOf,
  projectsOf,
  shown,
  sum,
  sumOf,
  totalOf,
} from './generated-budget';

/** 1234567n → 12,345.67, as a cell shows hundredths; 0 is left blank. */
export function cellText(hundredths: bigint): string {
  return hundredths === 0n ? '' : totalText(hundredths);
}

/** The same with 0 printed. */
export function totalText(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

export function cells(...thousandths: readonly bigint[]): string {
  return thousandths.map((value) => cellText(shown(value))).join(' | ');
}

export function totals(...thousandths: readonly bigint[]): string {
  return thousandths.map((value) => totalText(shown(value))).join(' | ');
}

/** 类, 款 and 项 one below the other, each rounded on its own. */
export function functionRows(
  items: readonly PlacedItem[],
  columns: readonly ((one: Item) => bigint)[],
): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  const line = (code: string, name: string, own: readonly PlacedItem[]) => {
    if (seen.has(code)) return;
    seen.add(code);
    lines.push(`${code} | ${name} | ${cells(...columns.map((part) => sumOf(own, part)))}`);
  };
  for (const { path } of items) {
    const { classCode, className, groupCode, groupName, code, name } = path;
    line(
      classCode,
      className,
      items.filter((one) => one.path.classCode === classCode),
    );
    line(
      groupCode,
      groupName,
      items.filter((one) => one.path.groupCode === groupCode),
    );
    line(
      code,
      name,
      items.filter((one) => one.path.code === code),
    );
  }
  return lines.join('\n');
}

/** The facts of a model's tables. */
export function bookOf(model: Model): FactBook {
  const [book, ...others] = factBooks(...sheetsOf(model));
  if (book === undefined || others.length > 0) throw new Error('a generated budget is one set');
  return book;
}

const basicOf = ({ personnel, operating }: Item) => personnel + operating;
const projectOf = ({ project }: Item) => project;
const personnelOf = ({ personnel }: Item) => personnel;
const operatingOf = ({ operating }: Item) => operating;

/** Two columns of names and amounts side by side. */
export function sides(
  left: readonly (readonly [string, string])[],
  right: readonly (readonly [string, string])[],
): string {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, position) =>
    [...(left[position] ?? ['', '']), ...(right[position] ?? ['', ''])].join(' | '),
  ).join('\n');
}

const NUMBERS = ['一', '二', '三', '四', '五'];

function classLines(
  items: readonly PlacedItem[],
  number: (ordinal: string) => string,
): readonly (readonly [string, string])[] {
  return classesOf(items).map(({ name, items: own }, position) => [
    `${number(NUMBERS[position] ?? '')}${name}`,
    cells(sumOf(own)),
  ]);
}

function sheetsOf(model: Model): readonly Grid[] {
  return [...departmentSheets(model), ...generalSheets(model), ...otherSheets(model)];
}

function departmentSheets(model: Model): readonly Grid[] {
  const { year, opening, other, fund } = model;
  const general = sum(model, totalOf);
  const department = departmentItems(model);
  const total = sumOf(department);
  const fiscal = general + fund;
  const basic = sumOf(department, basicOf);
  const income = totals(total, total - opening);
  return [
    sheet(
      '预算01表',
      `${year}年部门收支总表
编制单位：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
${sides(
  [
    ['一、一般公共预算拨款收入', cells(general - opening)],
    ['二、政府性基金预算拨款收入', cells(fund)],
    ['三、事业收入', ''],
    ['四、其他收入', cells(other)],
  ],
  classLines(department, (ordinal) => `${ordinal}、`),
)}
本年收入合计 | ${totals(total - opening)} | 本年支出合计 | ${totals(total)}
上年结转结余 | ${cells(opening)} | 年终结转结余 |
收入总计 | ${totals(total)} | 支出总计 | ${totals(total)}`,
    ),
    sheet(
      '预算02表',
      `${year}年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 本年收入 | < | < | < | < | 上年结转结余
^ | ^ | ^ | 小计 | 一般公共预算 | 政府性基金预算 | 事业收入 | 其他收入 | ^
| 合计 | ${income} | ${cells(general - opening, fund)} | | ${cells(other, opening)}
301 | 示例区数据中心 | ${income} | ${cells(general - opening, fund)} | | ${cells(other, opening)}`,
    ),
    sheet(
      '预算03表',
      `${year}年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | ${totals(total, basic, total - basic)}
${functionRows(department, [totalOf, basicOf, projectOf])}`,
    ),
    sheet(
      '预算04表',
      `${year}年财政拨款收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
${sides(
  [
    ['一、本年收入', totals(fiscal - opening)],
    ['（一）一般公共预算拨款', cells(general - opening)],
    ['（二）政府性基金预算拨款', cells(fund)],
    ['二、上年结转', cells(opening)],
    ['（一）一般公共预算拨款', cells(opening)],
    ['（二）政府性基金预算拨款', ''],
  ],
  [
    ['一、本年支出', totals(fiscal)],
    ...classLines([...generalItems(model), ...fundItems(model)], (ordinal) => `（${ordinal}）`),
    ['二、年终结转结余', ''],
  ],
)}
收入总计 | ${totals(fiscal)} | 支出总计 | ${totals(fiscal)}`,
    ),
  ];
}

function generalSheets(model: Model): readonly Grid[] {
  const { year, fund, purchase, operation, reception } = model;
  const items = generalItems(model);
  const personnel = sumOf(items, personnelOf);
  const operating = sumOf(items, operatingOf);
  const basic = personnel + operating;
  const subsidy = (personnel * model.subsidyTenths) / 10n;
  const salary = personnel - subsidy;
  const vehicles = purchase + operation;
  const funds =
    fund === 0n
      ? '注：本单位无政府性基金预算支出'
      : ` | 合计 | ${totals(fund, 0n, fund)}
${functionRows(fundItems(model), [totalOf, basicOf, projectOf])}`;
  return [
    sheet(
      '预算05表',
      `${year}年一般公共预算支出表（分功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^
 | 合计 | ${totals(sumOf(items), basic, personnel, operating, sumOf(items, projectOf))}
${functionRows(items, [totalOf, basicOf, personnelOf, operatingOf, projectOf])}`,
    ),
    sheet(
      '预算07表',
      `${year}年一般公共预算基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | ${totals(basic, personnel, operating)}
301 | 工资福利支出 | ${cells(salary, salary)} |
30101 | 基本工资 | ${cells(salary, salary)} |
302 | 商品和服务支出 | ${cells(operating)} | | ${cells(operating)}
30201 | 办公费 | ${cells(operating)} | | ${cells(operating)}
303 | 对个人和家庭的补助 | ${cells(subsidy, subsidy)} |
30302 | 退休费 | ${cells(subsidy, subsidy)} |`,
    ),
    sheet(
      '预算08表',
      `${year}年一般公共预算“三公”经费支出表
单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
${totals(vehicles + reception, 0n, vehicles, purchase, operation, reception)}`,
    ),
    sheet(
      '预算09表',
      `${year}年政府性基金预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
${funds}`,
    ),
  ];
}

function otherSheets(model: Model): readonly Grid[] {
  const { year, procurement } = model;
  const projects = projectsOf(model);
  const columns = [
    moneyOf,
    (one: (typeof projects)[number]) => one.current,
    (one: (typeof projects)[number]) => one.fund,
    (one: (typeof projects)[number]) => one.carried,
    (one: (typeof projects)[number]) => one.unit,
  ];
  const all = columns.map((part) => projects.reduce((sum, one) => sum + part(one), 0n));
  const bought = procurement.goods + procurement.works + procurement.services;
  // 元, in hundredths: a thousandth of 万元 is 10 元.
  const yuan = (thousandths: bigint) => totalText(thousandths * 1000n);
  const line = (code: string, name: string, value: bigint) =>
    value === 0n ? '' : `示例区数据中心 | [${code}]${name} | ${yuan(value)}\n`;
  return [
    sheet(
      '预算11表',
      `${year}年项目支出预算表
单位：万元
项目编码 | 项目名称 | 合计 | 本年拨款 | < | 财政拨款结转结余 | 单位资金
^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | ^
 | 合计 | ${totals(...all)}
${projects
  .map(
    (project, position) =>
      `42010024301T00000000${position} | ${project.name} | ${cells(...columns.map((part) => part(project)))}`,
  )
  .join('\n')}`,
    ),
    sheet(
      '预算12表',
      `${year}年政府采购预算表
单位：元
单位名称 | 采购品目 | 采购金额
合计 | | ${yuan(bought)}
${line('A02010105', '台式计算机', procurement.goods)}${line('B08010000', '房屋修缮', procurement.works)}${line('C16070100', '运行维护服务', procurement.services)}`.trimEnd(),
    ),
  ];
}
