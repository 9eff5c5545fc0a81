import type { Cell } from '../../grid/cell-value';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { formatShowing } from '../shown-format';
import type { CellLook, SheetLook } from './sheet-look';
import { PLAIN_CELL } from './sheet-look';
import {
  columnPixels,
  defaultColumnPixels,
  digitWidth,
  rowPixels,
  textDigits,
} from './sheet-pixels';

const DIGIT = digitWidth(PLAIN_CELL.font);
const NARROWEST = 8;
const WIDEST = 48;
/** Rows that decide on the widths; a list of ten thousand looks no different below. */
const ROWS_LOOKED_AT = 500;
const LONGEST_TEXT = 200;
const DEFAULT_ROW_POINTS = 14.25;

/**
 * A look for a sheet of which only the content is known: columns as wide as their texts, numbers in
 * a format that shows them as the file does, so that they round as they are printed.
 */
export function plainLook(grid: Grid): SheetLook {
  const looks = new CellLooks();
  const styledCells = styledCellsOf(grid, looks);
  return {
    columnWidths: columnWidths(grid),
    defaultColumnWidth: defaultColumnPixels(NARROWEST, DIGIT),
    rowHeights: new Map(),
    defaultRowHeight: rowPixels(DEFAULT_ROW_POINTS),
    styledCells,
    cellLooks: looks.all,
    frozenRows: 0,
    frozenColumns: 0,
    showsGridlines: true,
    tabColour: null,
  };
}

type Placing = Pick<CellLook, 'horizontal' | 'wraps'>;

const USUAL: Placing = { horizontal: PLAIN_CELL.horizontal, wraps: false };
const MERGED: Placing = { horizontal: 'center', wraps: true };
const WRAPPED: Placing = { horizontal: PLAIN_CELL.horizontal, wraps: true };

/** The looks that cells were found to have, each once. */
class CellLooks {
  readonly all: [CellLook, ...CellLook[]] = [PLAIN_CELL];
  readonly #indices = new Map<string, number>();

  indexOf({ horizontal, wraps }: Placing, numberFormat: string | null): number {
    if (horizontal === USUAL.horizontal && wraps === USUAL.wraps && numberFormat === null) return 0;
    const key = `${horizontal} ${wraps} ${numberFormat ?? ''}`;
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.all.push({ ...PLAIN_CELL, horizontal, wraps, numberFormat });
    this.#indices.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

function columnWidths(grid: Grid): readonly number[] {
  const merged = mergedCells(grid);
  const digits: number[] = [];
  grid.rows.slice(0, ROWS_LOOKED_AT).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      while (digits.length <= column) digits.push(NARROWEST);
      if (merged.has(`${row},${column}`)) return;
      digits[column] = Math.max(digits[column] ?? NARROWEST, widestLine(cell) + 1);
    }),
  );
  return digits.map((width) => columnPixels(Math.min(width, WIDEST), DIGIT));
}

/** Titles and heads stand in the middle of their merges; long texts wrap. */
function styledCellsOf(grid: Grid, looks: CellLooks): Uint32Array {
  const merged = mergedCells(grid);
  const cells: number[] = [];
  grid.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { value } = cell;
      const format = value.kind === 'number' ? formatShowing(value) : null;
      const index = looks.indexOf(placingOf(cell, merged.has(`${row},${column}`), row), format);
      if (index > 0) cells.push(row, column, index);
    }),
  );
  return Uint32Array.from(cells);
}

function placingOf(cell: Cell, isMerged: boolean, row: number): Placing {
  if (isMerged) return MERGED;
  return row < ROWS_LOOKED_AT && widestLine(cell) > WIDEST ? WRAPPED : USUAL;
}

/** The first cells of areas that are wider than one column. */
function mergedCells(grid: Grid): ReadonlySet<string> {
  return new Set(
    grid.merges.filter((area) => area.right > area.left).map((area) => `${area.top},${area.left}`),
  );
}

function widestLine(cell: Cell): number {
  const lines = labelText(cell).slice(0, LONGEST_TEXT).split('\n');
  return Math.max(...lines.map(textDigits));
}
