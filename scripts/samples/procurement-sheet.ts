import type { Amount } from '../../src/base/amount';
import { loadCodeBook } from '../../src/codes/load-code-book';
import { officialName } from './budget-totals';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import type { TableCell } from './sheet-layout';
import {
  amountCell,
  amountOrBlank,
  blankAmount,
  blankCell,
  codeCell,
  countCell,
  layOut,
  nameCell,
  totalLabel,
} from './sheet-layout';

type Line = SampleBudget['procurement'][number];

const HEADINGS = [
  '单位代码',
  '单位名称',
  '项目',
  '政府采购品目',
  '功能科目',
  '部门支出经济分类',
  '资金来源',
  '资金性质',
  '采购数量',
  '单价(万元)',
  '计量单位',
  '采购金额',
] as const;

/** The amount of a procurement line, exactly. */
export function lineAmount(line: Line): Amount {
  return line.quantity * line.unitPrice;
}

/** 预算12表: the lines of procurement; the row of the department has no figures. */
export function procurementSheet(budget: SampleBudget): WrittenSheet {
  return layOut({
    label: '预算12表',
    title: `${budget.year}年政府采购预算表`,
    columnWidths: [10, 22, 28, 31, 48, 27, 10, 14, 10, 12, 10, 21, 25, 25],
    labelColumn: 12,
    unitColumn: 7,
    header: [
      [...HEADINGS, null, null],
      [
        ...HEADINGS.slice(1).map(() => null),
        '采购金额合计(万元)',
        '其中面向中小企业(万元)',
        '其中面向小微企业(万元)',
      ],
    ],
    headerMerges: [...'ABCDEFGHIJK'].map((column) => `${column}4:${column}5`).concat('L4:N4'),
    body: [totalRow(budget), departmentRow(budget), ...budget.procurement.map(lineRow(budget))],
  });
}

function totalRow(budget: SampleBudget): readonly TableCell[] {
  const sum = (amountOf: (line: Line) => Amount | null): TableCell =>
    amountOrBlank(
      budget.procurement.reduce((total: Amount, line) => total + (amountOf(line) ?? 0), 0),
    );
  return [
    blankCell(),
    totalLabel('合计'),
    ...blanks(7),
    blankAmount(),
    blankCell(),
    sum(lineAmount),
    sum((line) => line.smallAndMedium),
    sum((line) => line.smallMicro),
  ];
}

function departmentRow(budget: SampleBudget): readonly TableCell[] {
  return [
    codeCell(budget.department.code),
    nameCell(budget.department.name),
    ...blanks(7),
    blankAmount(),
    blankCell(),
    blankAmount(),
    blankAmount(),
    blankAmount(),
  ];
}

function lineRow(budget: SampleBudget): (line: Line) => readonly TableCell[] {
  const named = (classification: 'function' | 'economy', code: string): TableCell =>
    nameCell(`[${code}]${officialName(loadCodeBook(classification), code, budget.year)}`);
  return (line) => [
    codeCell(budget.unit.code),
    nameCell(budget.unit.name),
    nameCell(line.project),
    nameCell(`[${line.item.code}]${line.item.name}`),
    named('function', line.function),
    named('economy', line.economy),
    nameCell('预算安排'),
    nameCell('经费拨款补助'),
    countCell(line.quantity),
    amountCell(line.unitPrice),
    { value: line.measure, align: 'center' },
    amountCell(lineAmount(line)),
    amountOrBlank(line.smallAndMedium),
    amountOrBlank(line.smallMicro),
  ];
}

function blanks(count: number): readonly TableCell[] {
  return Array.from({ length: count }, blankCell);
}
