import type { CellRef } from '../../base/address';

/** The sheet of all cells, or empty where they stand on several. */
export function commonSheet(cells: readonly CellRef[]): string {
  const [first] = cells;
  return first !== undefined && cells.every(({ sheet }) => sheet === first.sheet)
    ? first.sheet
    : '';
}
