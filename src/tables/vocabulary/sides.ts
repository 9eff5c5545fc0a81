import type { Side } from '../table';

/** 收入 or 支出 as a heading over one side. */
export function sideOf(label: string): Side | null {
  if (/^(本年|财政拨款)?收入(预算)?$/.test(label)) return 'income';
  return /^(本年|财政拨款)?支出(预算)?$/.test(label) ? 'expenditure' : null;
}
