import type { Amount } from '../../src/base/amount';
import { loadCodeBook } from '../../src/codes/load-code-book';
import type { BudgetTotals } from './budget-totals';
import { officialName, wholeOf } from './budget-totals';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import type { SampleBudget } from './sample-budget';
import type { TableCell } from './sheet-layout';
import {
  amountOrBlank,
  blankAmount,
  blankCell,
  layOut,
  nameCell,
  totalLabel,
} from './sheet-layout';

/** The 类 that 收支总表 list, in the order of the form and with its way of counting. */
const FUNCTION_LINES = [
  ['一', '201'],
  ['二', '204'],
  ['三', '205'],
  ['四', '206'],
  ['五', '207'],
  ['六', '208'],
  ['七', '210'],
  ['八', '211'],
  ['九', '212'],
  ['十', '213'],
  ['十一', '214'],
  ['十二', '215'],
  ['十三', '216'],
  ['十四', '217'],
  ['十五', '219'],
  ['十六', '220'],
  ['十七', '221'],
  ['十八', '222'],
  ['十九', '223'],
  ['二十', '224'],
  ['廿一', '229'],
  ['廿二', '231'],
  ['廿三', '232'],
  ['廿四', '233'],
  ['廿五', '203'],
] as const;

const INCOME_LINES = [
  '一、一般公共预算拨款收入',
  '二、政府性基金预算拨款收入',
  '三、国有资本经营预算拨款收入',
  '四、财政专户管理资金收入',
  '五、事业收入',
  '六、事业单位经营收入',
  '七、上级补助收入',
  '八、附属单位上缴收入',
  '九、其他收入',
] as const;

const FUND_LINES = [
  '（一）一般公共预算拨款',
  '（二）政府性基金预算拨款',
  '（三）国有资本经营预算拨款',
] as const;

const REVENUE_NOTE = '备注：财政专户管理资金收入是指教育收费收入；事业收入不含教育收费收入，下同。';

const COLUMN_WIDTHS = [36, 18, 38, 18];
const HEADER_MERGES = ['A4:B4', 'C4:D4'];

type Side = readonly [TableCell, TableCell];

/** 预算01表: income and expenditure of all money, side by side. */
export function revenueAndExpenditureSheet(
  budget: SampleBudget,
  totals: BudgetTotals,
): WrittenSheet {
  const whole = wholeOf(totals.all);
  const functions = functionLines(budget, totals, (ordinal, name) => line(`${ordinal}、${name}`));
  return layOut({
    label: '预算01表',
    title: `${budget.year}年收支预算总表`,
    columnWidths: COLUMN_WIDTHS,
    labelColumn: 2,
    unitColumn: 2,
    header: [
      ['收 入', null, '支 出', null],
      ['项 目', '预算数', '项 目', '预算数'],
    ],
    headerMerges: HEADER_MERGES,
    body: [
      ...sideBySide(
        INCOME_LINES.map((label, index) => line(label)(index === 0 ? whole : null)),
        functions,
      ),
      [...line('本年收入合计')(whole), ...line('本年支出合计')(whole)],
      [...line('上年结转结余')(null), ...line('年终结转结余')(null)],
      grandTotal(whole),
    ],
    notes: [REVENUE_NOTE],
  });
}

/** 预算04表: income and expenditure of 财政拨款, side by side. */
export function fiscalAppropriationSheet(budget: SampleBudget, totals: BudgetTotals): WrittenSheet {
  const whole = wholeOf(totals.all);
  const functions = functionLines(budget, totals, (ordinal, name) =>
    line(`（${ordinal}）${name}`, 1),
  );
  const income: readonly Side[] = [
    line('一、本年收入')(whole),
    ...FUND_LINES.map((label, index) => line(label, 1)(index === 0 ? whole : null)),
    line('二、上年结转')(null),
    ...FUND_LINES.map((label) => line(label, 1)(null)),
  ];
  return layOut({
    label: '预算04表',
    title: `${budget.year}年财政拨款收支预算总表`,
    columnWidths: COLUMN_WIDTHS,
    labelColumn: 2,
    unitColumn: 2,
    header: [
      ['收 入', null, '支 出', null],
      ['项目', '预算数', '项目', '预算数'],
    ],
    headerMerges: HEADER_MERGES,
    body: [
      ...sideBySide(income, [
        line('一、本年支出')(whole),
        ...functions,
        line('二、年终结转结余')(null),
      ]),
      grandTotal(whole),
    ],
  });
}

function functionLines(
  budget: SampleBudget,
  totals: BudgetTotals,
  lineOf: (ordinal: string, name: string) => (amount: Amount | null) => Side,
): readonly Side[] {
  const book = loadCodeBook('function');
  return FUNCTION_LINES.map(([ordinal, code]) => {
    const row = totals.byFunction.find((candidate) => candidate.code === code);
    return lineOf(ordinal, officialName(book, code, budget.year))(row ? wholeOf(row) : null);
  });
}

function line(label: string, indent = 0): (amount: Amount | null) => Side {
  return (amount) => [nameCell(label, indent), amountOrBlank(amount)];
}

function sideBySide(
  left: readonly Side[],
  right: readonly Side[],
): readonly (readonly TableCell[])[] {
  const filler: Side = [blankCell(), blankAmount()];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? filler),
    ...(right[index] ?? filler),
  ]);
}

function grandTotal(whole: Amount): readonly TableCell[] {
  return [
    { ...totalLabel('收 入 总 计'), bold: true },
    { ...amountOrBlank(whole), bold: true },
    { ...totalLabel('支 出 总 计'), bold: true },
    { ...amountOrBlank(whole), bold: true },
  ];
}
