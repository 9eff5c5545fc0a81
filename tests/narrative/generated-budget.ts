import fc from 'fast-check';
import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** A budget in hundredths of 万元, from which all tables are written and sentences foretold. */
export interface Model {
  readonly year: number;
  /** By 项, each of a 类 of its own. */
  readonly items: readonly Item[];
  readonly opening: bigint;
  readonly purchase: bigint;
  readonly operation: bigint;
  readonly reception: bigint;
}

export interface Item {
  readonly personnel: bigint;
  readonly operating: bigint;
  readonly project: bigint;
}

const PATHS = [
  ['201', '一般公共服务支出', '20103', '政府办公厅（室）及相关机构事务', '2010350', '事业运行'],
  ['208', '社会保障和就业支出', '20805', '行政事业单位养老支出', '2080502', '事业单位离退休'],
  ['210', '卫生健康支出', '21011', '行政事业单位医疗', '2101102', '事业单位医疗'],
] as const;

export const CLASS_NAMES = PATHS.map(([, name]) => name);

const figure = fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 99_999_999n }));
const item = fc.record({ personnel: figure, operating: figure, project: figure });

/** Figures of one year; the first 项 is never 0, so that every total is something. */
export const MODELS: fc.Arbitrary<Omit<Model, 'year'>> = fc
  .record({
    first: fc.record({
      personnel: fc.bigInt({ min: 1n, max: 99_999_999n }),
      operating: fc.bigInt({ min: 1n, max: 99_999_999n }),
      project: fc.bigInt({ min: 1n, max: 99_999_999n }),
    }),
    others: fc.tuple(item, item),
    tenths: fc.bigInt({ min: 0n, max: 9n }),
    purchase: figure,
    operation: figure,
    reception: figure,
  })
  .map(({ first, others, tenths, ...threePublic }) => {
    const items = [first, ...others];
    const spent = items.reduce((sum, one) => sum + totalOf(one), 0n);
    return { items, opening: (spent * tenths) / 10n, ...threePublic };
  });

export function totalOf({ personnel, operating, project }: Item): bigint {
  return personnel + operating + project;
}

/** The sum of one part, or of all of it, over the items. */
export function sum(model: Omit<Model, 'year'>, part: (one: Item) => bigint): bigint {
  return model.items.reduce((total, one) => total + part(one), 0n);
}

/** 1234567n → 12,345.67, as a cell shows it; 0 is left blank. */
function cell(value: bigint): string {
  if (value === 0n) return '';
  const digits = value.toString().padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

function rows(model: Model, columns: (one: Item) => readonly bigint[]): string {
  return model.items
    .flatMap((one, position) => {
      const [c, cn, k, kn, x, xn] = PATHS[position] ?? PATHS[0];
      const figures = columns(one).map(cell).join(' | ');
      if (totalOf(one) === 0n) return [];
      return [
        `${c} | ${cn} | ${figures}`,
        `${k} | ${kn} | ${figures}`,
        `${x} | ${xn} | ${figures}`,
      ];
    })
    .join('\n');
}

function shown(...values: readonly bigint[]): string {
  return values.map((value) => (value === 0n ? '0.00' : cell(value))).join(' | ');
}

/** The facts of a model's tables. */
export function bookOf(model: Model): FactBook {
  const [book, ...others] = factBooks(...sheetsOf(model));
  if (book === undefined || others.length > 0) throw new Error('a generated budget is one set');
  return book;
}

function sheetsOf(model: Model): readonly Grid[] {
  const { year, opening } = model;
  const total = sum(model, totalOf);
  const basic = sum(model, ({ personnel, operating }) => personnel + operating);
  const project = sum(model, (one) => one.project);
  const personnel = sum(model, (one) => one.personnel);
  const operating = sum(model, (one) => one.operating);
  const current = total - opening;
  const lines = model.items.map((one, position) => ({
    name: CLASS_NAMES[position] ?? '',
    value: cell(totalOf(one)),
  }));
  const [first, second, third] = lines;
  const vehicles = model.purchase + model.operation;
  return [
    sheet(
      '预算01表',
      `${year}年部门收支总表
编制单位：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | ${cell(current)} | 一、${first?.name} | ${first?.value}
二、事业收入 | | 二、${second?.name} | ${second?.value}
三、其他收入 | | 三、${third?.name} | ${third?.value}
本年收入合计 | ${shown(current)} | 本年支出合计 | ${shown(total)}
上年结转结余 | ${cell(opening)} | 年终结转结余 |
收入总计 | ${shown(total)} | 支出总计 | ${shown(total)}`,
    ),
    sheet(
      '预算02表',
      `${year}年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 本年收入 | < | < | 上年结转结余
^ | ^ | ^ | 小计 | 一般公共预算 | 事业收入 | ^
| 合计 | ${shown(total, current)} | ${cell(current)} | | ${cell(opening)}
301 | 示例区数据中心 | ${shown(total, current)} | ${cell(current)} | | ${cell(opening)}`,
    ),
    sheet(
      '预算03表',
      `${year}年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | ${shown(total, basic, project)}
${rows(model, (one) => [totalOf(one), one.personnel + one.operating, one.project])}`,
    ),
    sheet(
      '预算04表',
      `${year}年财政拨款收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、本年收入 | ${shown(current)} | 一、本年支出 | ${shown(total)}
（一）一般公共预算拨款 | ${cell(current)} | （一）${first?.name} | ${first?.value}
（二）政府性基金预算拨款 | | （二）${second?.name} | ${second?.value}
二、上年结转 | ${cell(opening)} | （三）${third?.name} | ${third?.value}
（一）一般公共预算拨款 | ${cell(opening)} | 二、年终结转结余 |
收入总计 | ${shown(total)} | 支出总计 | ${shown(total)}`,
    ),
    sheet(
      '预算05表',
      `${year}年一般公共预算支出表（分功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^
 | 合计 | ${shown(total, basic, personnel, operating, project)}
${rows(model, (one) => [
  totalOf(one),
  one.personnel + one.operating,
  one.personnel,
  one.operating,
  one.project,
])}`,
    ),
    sheet(
      '预算07表',
      `${year}年一般公共预算基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | ${shown(basic, personnel, operating)}
301 | 工资福利支出 | ${cell(personnel)} | ${cell(personnel)} |
30101 | 基本工资 | ${cell(personnel)} | ${cell(personnel)} |
302 | 商品和服务支出 | ${cell(operating)} | | ${cell(operating)}
30201 | 办公费 | ${cell(operating)} | | ${cell(operating)}`,
    ),
    sheet(
      '预算08表',
      `${year}年一般公共预算“三公”经费支出表
单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
${shown(vehicles + model.reception, 0n, vehicles, model.purchase, model.operation, model.reception)}`,
    ),
    sheet(
      '预算09表',
      `${year}年政府性基金预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
注：本单位无政府性基金预算支出`,
    ),
    sheet(
      '预算11表',
      `${year}年项目支出预算表
单位：万元
项目编码 | 项目名称 | 合计 | 本年拨款 | < | 财政拨款结转结余
^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算
 | 合计 | ${shown(project, project)} | |
42010024301T000000001 | 平台运行维护费 | ${cell(project)} | ${cell(project)} | |`,
    ),
  ];
}
