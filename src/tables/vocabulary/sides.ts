import type { Side } from '../table';

/** 收入 or 支出 as a heading over one side, or over its labels in the place of 项目. */
export function sideOf(label: string): Side | null {
  if (/^(本年|财政拨款)?收入(预算|项目|类|部分)?$/.test(label)) return 'income';
  return /^(本年|财政拨款)?支出(预算|项目|类|部分)?$|^(本年)?支出(项目)?\(.+\)$|^支出(功能|经济)分类(科目)?$|^支出(用途|性质|类别)(分类)?$/.test(
    label,
  )
    ? 'expenditure'
    : null;
}
