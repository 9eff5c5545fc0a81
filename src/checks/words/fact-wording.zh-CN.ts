import { exactDecimal, withThousands } from '../../base/amount';
import { cellText } from '../../base/cell-text';
import type { MoneyUnit } from '../../base/unit';
import type { Fact } from '../../facts/fact';
import { columnNameBeside } from './column-name.zh-CN';

/** 1,670.35 */
export function amountText(amount: number, unit: MoneyUnit, places: number): string {
  return withThousands(exactDecimal(amount, unit, places));
}

/** 预算05表!D12（208 社会保障和就业支出·基本支出小计） */
export function factText(fact: Fact): string {
  return `${cellText(fact.cell)}（${factLabel(fact)}）`;
}

/** 208 社会保障和就业支出·基本支出小计: row and column as an officer would name them. */
export function factLabel(fact: Fact): string {
  // A side of a two-sided table mostly has one amount column, which says nothing.
  const alone = fact.block.columns.length === 1 && fact.block.columns[0] === fact.column;
  const headings = fact.block.columns.map(({ label }) => label);
  const name = columnNameBeside(fact.column.label, headings);
  return [rowName(fact), alone ? '' : name].filter((part) => part !== '').join('·') || name;
}

/** Both sides end in 总计: which it is only the side says. */
function rowName({ row, block }: Fact): string {
  if (block.side === null || !/^(总计|合计)$/.test(row.label.replace(/\s/g, ''))) return row.label;
  return `${SIDES[block.side]}${row.label.replace(/\s/g, '')}`;
}

const SIDES: Readonly<Record<'income' | 'expenditure', string>> = {
  income: '收入',
  expenditure: '支出',
};
