import type { Amount } from '../../src/base/amount';
import type { BudgetTotals, ClassifiedRow, NatureAmounts } from './budget-totals';
import { basicOf, wholeOf } from './budget-totals';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import type { TableCell } from './sheet-layout';
import { amountOrBlank, blankCell, codeCell, layOut, nameCell, totalLabel } from './sheet-layout';

const SOURCES = [
  '一般公共预算',
  '政府性基金预算',
  '国有资本经营预算',
  '财政专户管理资金',
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
] as const;

const NATURE_HEADER = [
  ['合计', '基本支出', null, null, '项目支出'],
  [null, '小计', '人员经费', '公用经费', null],
] as const;

const NATURE_MERGES = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5'];
const NATURE_WIDTHS = [12, 42, 14, 14, 14, 14, 14];

type Row = readonly TableCell[];
type Amounts = (amounts: NatureAmounts) => readonly (Amount | null)[];

/** 合计 | 基本支出 (小计 | 人员经费 | 公用经费) | 项目支出. */
const byNature: Amounts = (amounts) => [
  wholeOf(amounts),
  basicOf(amounts),
  amounts.personnel,
  amounts.operating,
  amounts.project,
];

/** 预算02表: one row for each unit, the sources of income as columns. */
export function incomeSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  const whole = wholeOf(totals.all);
  const amounts = [whole, whole, whole, ...SOURCES.slice(1).map(() => null)].map(amountOrBlank);
  return layOut({
    label: '预算02表',
    title: `${budget.year}年收入预算总表`,
    columnWidths: [16, 30, 14, 14, ...Array.from({ length: 9 }, () => 18)],
    labelColumn: 11,
    unitColumn: 6,
    header: [
      ['部门(单位)代码', '部门(单位)名称', '合计', '本年收入', ...SOURCES.map(() => null)],
      [null, null, null, '小计', ...SOURCES],
    ],
    headerMerges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:M4'],
    body: unitRows(budget, amounts),
  });
}

/** 预算03表: expenditure of all money by function. */
export function expenditureSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  const columns: Amounts = (amounts) => [
    wholeOf(amounts),
    basicOf(amounts),
    amounts.project,
    null,
    null,
    null,
  ];
  return layOut({
    label: '预算03表',
    title: `${budget.year}年支出预算总表`,
    columnWidths: [12, 42, 14, 14, 14, 18, 14, 20],
    labelColumn: 6,
    unitColumn: 4,
    header: [
      [
        '科目编码',
        '科目名称',
        '合计',
        '基本支出',
        '项目支出',
        '事业单位经营支出',
        '上缴上级支出',
        '对附属单位补助支出',
      ],
    ],
    headerMerges: [],
    body: classifiedRows(totals.byFunction, totals.all, columns),
  });
}

/** 预算05表: 一般公共预算 by function. */
export function generalBudgetByFunctionSheet(
  budget: SampleBudget,
  totals: BudgetTotals,
): WrittenSheet {
  return layOut({
    label: '预算05表',
    title: `${budget.year}年一般公共预算支出表(分功能科目)`,
    columnWidths: NATURE_WIDTHS,
    labelColumn: 5,
    unitColumn: 3,
    header: natureHeader('科目编码', '科目名称'),
    headerMerges: NATURE_MERGES,
    body: classifiedRows(totals.byFunction, totals.all, byNature),
  });
}

/** 预算06表: 一般公共预算 by unit. */
export function generalBudgetByUnitSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  return layOut({
    label: '预算06表',
    title: `${budget.year}年一般公共预算支出表(分单位)`,
    columnWidths: NATURE_WIDTHS,
    labelColumn: 5,
    unitColumn: 3,
    header: natureHeader('单位编码', '单位名称'),
    headerMerges: NATURE_MERGES,
    body: unitRows(budget, byNature(totals.all).map(amountOrBlank)),
  });
}

/** 预算07表: 基本支出 of 一般公共预算 by economic item. */
export function basicExpenditureSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  const columns: Amounts = (amounts) => [basicOf(amounts), amounts.personnel, amounts.operating];
  return layOut({
    label: '预算07表',
    title: `${budget.year}年一般公共预算基本支出表`,
    columnWidths: [14, 40, 16, 16, 16],
    labelColumn: 3,
    unitColumn: 2,
    header: [
      ['部门预算支出经济分类科目', null, '本年一般公共预算基本支出', null, null],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ],
    headerMerges: ['A4:B4', 'C4:E4'],
    body: classifiedRows(totals.byEconomy, totals.all, columns),
  });
}

function natureHeader(code: string, name: string): readonly (readonly (string | null)[])[] {
  const [upper, lower] = NATURE_HEADER;
  return [
    [code, name, ...upper],
    [null, null, ...lower],
  ];
}

function unitRows(budget: SampleBudget, amounts: Row): readonly Row[] {
  return [
    [blankCell(), totalLabel('合计'), ...amounts],
    [codeCell(budget.department.code), nameCell(budget.department.name), ...amounts],
    [codeCell(budget.unit.code), nameCell(budget.unit.name), ...amounts],
  ];
}

function classifiedRows(
  rows: readonly ClassifiedRow[],
  all: NatureAmounts,
  columns: Amounts,
): readonly Row[] {
  return [
    [blankCell(), totalLabel('合计'), ...columns(all).map(amountOrBlank)],
    ...rows.map((row) => [
      codeCell(row.code),
      nameCell(row.name, row.depth),
      ...columns(row).map(amountOrBlank),
    ]),
  ];
}
