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
  sumOf,
  totalOf,
} from './generated-budget';
import { cells, functionRows, sides, totals } from './generated-budget-sheets';

/** What a model that is read as final accounts says beside its items. */
export function accountsOf(model: Model) {
  const { opening, other, fund, purchase, operation, reception } = model;
  const general = generalItems(model);
  const department = departmentItems(model);
  const closing = purchase;
  const generalIncome = sumOf(general) - opening + closing;
  return {
    ...{ general, department, closing, generalIncome, fund, other, opening },
    income: generalIncome + fund + other,
    spent: sumOf(department),
    total: sumOf(department) + closing,
    fiscalTotal: sumOf(general) + fund + closing,
    basic: sumOf(general, basicOf),
    project: sumOf(general, projectOf),
    personnel: sumOf(general, (one) => one.personnel),
    operating: sumOf(general, (one) => one.operating),
    used: { purchase, operation, reception },
    /** Of the same size, and as often nothing. */
    planned: { purchase: fund, operation: other, reception: opening },
  };
}

const basicOf = ({ personnel, operating }: Item) => personnel + operating;
const projectOf = ({ project }: Item) => project;

/** The facts of a model's nine tables. */
export function accountsBook(model: Model): FactBook {
  const [book, ...others] = factBooks(...sheetsOf(model));
  if (book === undefined || others.length > 0) throw new Error('generated accounts are one set');
  return book;
}

function head(year: number, title: string): string {
  return `${year}年度${title}
部门：示例区数据中心 | 金额单位：万元`;
}

function classLines(items: readonly PlacedItem[]): readonly (readonly [string, string])[] {
  return classesOf(items).map(({ name, items: own }) => [name, cells(sumOf(own))]);
}

function sheetsOf(model: Model): readonly Grid[] {
  return [...totalSheets(model), ...generalSheets(model), ...otherSheets(model)];
}

function totalSheets(model: Model): readonly Grid[] {
  const { year } = model;
  const own = accountsOf(model);
  const fiscal = [...own.general, ...fundItems(model)];
  const items = own.department;
  return [
    sheet(
      '公开01',
      `${head(year, '收入支出决算总表')}
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
${sides(
  [
    ['一、一般公共预算财政拨款收入', cells(own.generalIncome)],
    ['二、政府性基金预算财政拨款收入', cells(own.fund)],
    ['三、国有资本经营预算财政拨款收入', ''],
    ['八、其他收入', cells(own.other)],
  ],
  classLines(items),
)}
本年收入合计 | ${totals(own.income)} | 本年支出合计 | ${totals(own.spent)}
使用非财政拨款结余 | | 结余分配 |
年初结转和结余 | ${cells(own.opening)} | 年末结转和结余 | ${cells(own.closing)}
总计 | ${totals(own.total)} | 总计 | ${totals(own.total)}`,
    ),
    sheet(
      '公开02',
      `${head(year, '收入决算表')}
功能分类科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
合计 | | ${totals(own.income, own.income - own.other)} | | | | | ${cells(own.other)}
201 | 一般公共服务支出 | ${totals(own.income, own.income - own.other)} | | | | | ${cells(own.other)}`,
    ),
    sheet(
      '公开03',
      `${head(year, '支出决算表')}
功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
合计 | | ${totals(own.spent, sumOf(items, basicOf), sumOf(items, projectOf))} | | |
${functionRows(items, [totalOf, basicOf, projectOf])}`,
    ),
    sheet(
      '公开04',
      `${head(year, '财政拨款收入支出决算总表')}
收入 | < | 支出 | <
项目 | 金额 | 项目 | 合计
${sides(
  [
    ['一、一般公共预算财政拨款', cells(own.generalIncome)],
    ['二、政府性基金预算财政拨款', cells(own.fund)],
    ['三、国有资本经营预算财政拨款', ''],
  ],
  classLines(fiscal),
)}
本年收入合计 | ${totals(own.generalIncome + own.fund)} | 本年支出合计 | ${totals(sumOf(fiscal))}
年初财政拨款结转和结余 | ${cells(own.opening)} | 年末财政拨款结转和结余 | ${cells(own.closing)}
总计 | ${totals(own.fiscalTotal)} | 总计 | ${totals(own.fiscalTotal)}`,
    ),
  ];
}

function generalSheets(model: Model): readonly Grid[] {
  const { year } = model;
  const own = accountsOf(model);
  const subsidy = (own.personnel * model.subsidyTenths) / 10n;
  return [
    sheet(
      '公开05',
      `${head(year, '一般公共预算财政拨款支出决算表')}
项目 | < | 本年支出 | < | <
功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
合计 | | ${totals(sumOf(own.general), own.basic, own.project)}
${functionRows(own.general, [totalOf, basicOf, projectOf])}`,
    ),
    sheet(
      '公开06',
      `${head(year, '一般公共预算财政拨款基本支出决算明细表')}
人员经费 | < | < | 公用经费 | < | <
科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | ${cells(own.personnel - subsidy)} | 302 | 商品和服务支出 | ${cells(own.operating)}
30101 | 基本工资 | ${cells(own.personnel - subsidy)} | 30201 | 办公费 | ${cells(own.operating)}
303 | 对个人和家庭的补助 | ${cells(subsidy)} | | |
30302 | 退休费 | ${cells(subsidy)} | | |
人员经费合计 | < | ${totals(own.personnel)} | 公用经费合计 | < | ${totals(own.operating)}`,
    ),
  ];
}

function otherSheets(model: Model): readonly Grid[] {
  const { year, fund } = model;
  const { used, planned } = accountsOf(model);
  const columns = ({ purchase, operation, reception }: typeof used) =>
    totals(
      ...[purchase + operation + reception, 0n, purchase + operation],
      ...[purchase, operation, reception],
    );
  const row = (code: string, name: string) =>
    `${code} | ${name} | | ${totals(fund, fund, 0n, fund)} |`;
  const rows =
    fund === 0n
      ? '合计 | | | | | | |'
      : [
          row('合计', ''),
          row('212', '城乡社区支出'),
          row('21208', '国有土地使用权出让收入安排的支出'),
          row('2120803', '城市建设支出'),
        ].join('\n');
  return [
    sheet(
      '公开07',
      `${head(year, '政府性基金预算财政拨款收入支出决算表')}
功能分类科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^
${rows}`,
    ),
    sheet(
      '公开08',
      `${head(year, '国有资本经营预算财政拨款支出决算表')}
项目 | < | 本年支出 | < | <
功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | | | |

注：本部门没有国有资本经营预算财政拨款支出，本表为空。`,
    ),
    sheet(
      '公开09',
      `${head(year, '财政拨款“三公”经费支出决算表')}
预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
${columns(planned)} | ${columns(used)}`,
    ),
  ];
}
