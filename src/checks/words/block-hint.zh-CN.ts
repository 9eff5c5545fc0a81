import type { Culprit } from '../culprit';

/** 元, 千元, 百万元 and 亿元 against 万元, and the others against each other. */
const UNIT_RATIOS: ReadonlySet<number> = new Set([10, 100, 1_000, 10_000, 100_000, 1_000_000]);

/** Figures that nobody mistypes alike one by one. */
const MANY = 5;

/** What one slip made of a whole column, of rows or of a table; empty for all other mistakes. */
export function blockHint(culprit: Culprit): string {
  if (!culprit.isBlock) return '';
  switch (culprit.pattern) {
    case 'sign':
      return signHint(culprit);
    case 'shifted':
      return rowsHint(culprit);
    default:
      return unitHint(culprit);
  }
}

/** Many figures off by the same power of ten: rather the printed unit is wrong than all of them. */
function unitHint({ copies, stated, proposed, fact }: Culprit): string {
  if (copies.length < MANY || stated === null || proposed === null) return '';
  const [small, large] = [stated, proposed].map(Math.abs).sort((a, b) => a - b);
  const isUnit = small !== undefined && large !== undefined && UNIT_RATIOS.has(large / small);
  return isUnit ? `，可能是写明的金额单位“${fact.table.unit}”有误` : '';
}

function signHint({ copies, fact }: Culprit): string {
  const isColumn = copies.every(({ cell }) => cell.column === fact.cell.column);
  return `，应是${isColumn ? '整列' : '整张表'}的正负号填反`;
}

/** Figures of several rows and columns; those of one line are named one by one. */
function rowsHint({ fact, copies }: Culprit): string {
  const cells = [fact, ...copies].map(({ cell }) => cell);
  const rows = cells.map(({ row }) => row);
  const isOneLine = [rows, cells.map(({ column }) => column)].some(
    (all) => new Set(all).size === 1,
  );
  if (isOneLine) return '';
  return `，应是第 ${Math.min(...rows) + 1} 至 ${Math.max(...rows) + 1} 行的数整行下移了一行`;
}
