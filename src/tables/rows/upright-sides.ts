import type { SheetText } from '../sheet/sheet-text';
import { isFigure } from '../sheet/sheet-text';
import type { Side } from '../table';
import { sideOf } from '../vocabulary/sides';

const INCOME_TOTAL = /^收入(总计|合计|总数)$/;
const EXPENDITURE_TOTAL = /^支出(总计|合计|总数)$/;

interface UprightCells {
  readonly sheet: SheetText;
  readonly labelColumn: number;
  readonly amountColumns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * The rows of each side where both are printed one below the other in the same columns: told by
 * 收入 and 支出 as lines without figures, else by the totals that end them. Null where neither does.
 */
export function uprightSides(
  cells: UprightCells,
): Readonly<Record<Side, readonly number[]>> | null {
  const { sheet, labelColumn, amountColumns, rows } = cells;
  const labelOf = (row: number) => sheet.labelAt(row, labelColumn).plain.replace(/:$/, '');
  const headings = rows.filter(
    (row) =>
      sideOf(labelOf(row)) !== null &&
      !amountColumns.some((column) => isFigure(sheet, row, column)),
  );
  const [first, second, ...further] = headings;
  if (first !== undefined) {
    const isPair =
      second !== undefined &&
      further.length === 0 &&
      first === rows[0] &&
      sideOf(labelOf(first)) === 'income' &&
      sideOf(labelOf(second)) === 'expenditure';
    if (!isPair) return null;
    return {
      income: rows.filter((row) => row > first && row < second),
      expenditure: rows.filter((row) => row > second),
    };
  }
  const ends = rows.filter((row) => INCOME_TOTAL.test(labelOf(row)));
  const end = ends.at(-1);
  const below = end === undefined ? [] : rows.filter((row) => row > end);
  if (end === undefined || !below.some((row) => EXPENDITURE_TOTAL.test(labelOf(row)))) return null;
  const income = rows.filter((row) => row <= end);
  return income.some((row) => EXPENDITURE_TOTAL.test(labelOf(row)))
    ? null
    : { income, expenditure: below };
}
