import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import type { TableLayout } from './sheet-layout';
import { blankCell, layOut } from './sheet-layout';

/** 预算09表, 预算10表: a fund of which the office has no money. */
export function emptyFundSheets(budget: SampleBudget): readonly WrittenSheet[] {
  const { governmentFund, stateCapital } = budget.declaredEmpty;
  return [
    emptyFundSheet('预算09表', budget.year, '政府性基金预算', '本年政府性基金预算', governmentFund),
    emptyFundSheet('预算10表', budget.year, '国有资本经营预算', '国有资本经营预算', stateCapital),
  ];
}

/** 预算13表: nothing is bought from outside. */
export function emptyServicePurchaseSheet(budget: SampleBudget): WrittenSheet {
  return declaredEmpty(
    {
      label: '预算13表',
      title: `${budget.year}年政府向社会力量购买服务预算表`,
      columnWidths: [10, 24, 18, 16, 20, 10, 12, 11, 11, 18, 18, 12, 12, 12],
      labelColumn: 12,
      unitColumn: 7,
      header: [
        [
          '单位代码',
          '单位名称',
          '是否包含政府采购',
          '项目',
          '政府购买服务内容',
          '购买数量',
          '购买金额',
          '资金来源',
          '资金性质',
          '支出功能分类科目',
          '部门支出经济分类',
          '政府购买服务指导目录',
          null,
          null,
        ],
        [...Array.from({ length: 11 }, () => null), '一级目录', '二级目录', '三级目录'],
      ],
      headerMerges: [...'ABCDEFGHIJK'].map((column) => `${column}4:${column}5`).concat('L4:N4'),
    },
    budget.declaredEmpty.servicePurchase,
  );
}

function emptyFundSheet(
  label: string,
  year: number,
  fund: string,
  headedFund: string,
  sentence: string,
): WrittenSheet {
  return declaredEmpty(
    {
      label,
      title: `${year}年${fund}支出表`,
      columnWidths: [14, 40, 16, 16, 16],
      labelColumn: 3,
      unitColumn: 2,
      header: [
        ['科目编码', '科目名称', `${headedFund}支出`, null, null],
        [null, null, '合计', '基本支出', '项目支出'],
      ],
      headerMerges: ['A4:A5', 'B4:B5', 'C4:E4'],
    },
    sentence,
  );
}

function declaredEmpty(table: Omit<TableLayout, 'body' | 'notes'>, sentence: string): WrittenSheet {
  return layOut({ ...table, body: [table.columnWidths.map(blankCell)], notes: [sentence] });
}
