import type { UncheckedItem } from './unchecked-items';

/** Cells named for one reason. */
const MOST_CELLS = 4;

/** D8、F8, of many the first ones; empty where the reason is about no cell. */
export function uncheckedCells({ cells }: UncheckedItem): string {
  const more = cells.length > MOST_CELLS ? ` 等 ${cells.length} 处` : '';
  return `${cells.slice(0, MOST_CELLS).join('、')}${more}`;
}

/** 预算06表!D8、F8; empty where the reason lies in no sheet. */
export function uncheckedPlace(item: UncheckedItem): string {
  return [item.sheet, uncheckedCells(item)].filter((part) => part !== '').join('!');
}
