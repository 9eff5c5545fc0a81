import type { Amount } from '../../src/base/amount';
import type { BudgetTotals } from './budget-totals';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import type { TableCell } from './sheet-layout';
import { amountOrBlank, blankCell, codeCell, layOut, nameCell, totalLabel } from './sheet-layout';

const FUNDS = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;

/** 预算11表: the projects under their unit and group. */
export function projectSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  const { department, unit, projectGroup } = budget;
  const all = amounts(totals.all.project);
  return layOut({
    label: '预算11表',
    title: `${budget.year}年项目支出预算表`,
    columnWidths: [24, 28, 24, 14, ...Array.from({ length: 7 }, () => 18)],
    labelColumn: 9,
    unitColumn: 5,
    header: [
      [
        '项目编码',
        '项目名称',
        '项目单位',
        '合计',
        '本年拨款',
        null,
        null,
        '财政拨款结转结余',
        null,
        null,
        '单位资金',
      ],
      [null, null, null, null, ...FUNDS, ...FUNDS, null],
    ],
    headerMerges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:J4', 'K4:K5'],
    body: [
      [blankCell(), totalLabel('合计'), blankCell(), ...all],
      ...[department, unit, projectGroup].map(({ code, name }) => [
        codeCell(code),
        nameCell(name),
        blankCell(),
        ...all,
      ]),
      ...budget.projects.map((project) => [
        codeCell(project.code),
        nameCell(project.name),
        nameCell(unit.name),
        ...amounts(project.amount),
      ]),
    ],
  });
}

/** 合计, three funds of this year, three carried over, 单位资金. */
function amounts(amount: Amount): readonly TableCell[] {
  return [amount, amount, null, null, null, null, null, null].map(amountOrBlank);
}
