import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import { amountOrBlank, layOut, printedOrBlank } from './sheet-layout';

/** 预算08表: “三公”经费, one row of figures without a label. */
export function threePublicSheet(budget: SampleBudget): WrittenSheet {
  const { travelAbroad, vehiclePurchase, vehicleOperation, reception } = budget.threePublic;
  const vehicles = (vehiclePurchase ?? 0) + (vehicleOperation ?? 0);
  return layOut({
    label: '预算08表',
    title: `${budget.year}年一般公共预算“三公”经费支出表`,
    columnWidths: [20, 20, 18, 18, 18, 18],
    labelColumn: 4,
    unitColumn: 3,
    header: [
      ['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
      [null, null, '小计', '公务用车购置费', '公务用车运行费', null],
    ],
    headerMerges: ['A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'],
    body: [
      [
        amountOrBlank((travelAbroad ?? 0) + vehicles + (reception ?? 0)),
        printedOrBlank(travelAbroad),
        amountOrBlank(vehicles),
        printedOrBlank(vehiclePurchase),
        printedOrBlank(vehicleOperation),
        printedOrBlank(reception),
      ],
    ],
  });
}
