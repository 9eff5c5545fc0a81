import type { Cell } from '../../grid/cell-value';
import { labelText } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import type { SheetLook } from './sheet-look';
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

const MERGED = 1;
const WRAPPED = 2;

/** A look for a sheet of which only the content is known: columns as wide as their texts. */
export function plainLook(grid: Grid): SheetLook {
  return {
    columnWidths: columnWidths(grid),
    defaultColumnWidth: defaultColumnPixels(NARROWEST, DIGIT),
    rowHeights: new Map(),
    defaultRowHeight: rowPixels(DEFAULT_ROW_POINTS),
    styledCells: styledCells(grid),
    cellLooks: [
      PLAIN_CELL,
      { ...PLAIN_CELL, horizontal: 'center', wraps: true },
      { ...PLAIN_CELL, wraps: true },
    ],
    frozenRows: 0,
    frozenColumns: 0,
    showsGridlines: true,
    tabColour: null,
  };
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
function styledCells(grid: Grid): Uint32Array {
  const merged = mergedCells(grid);
  const cells: number[] = [];
  grid.rows.slice(0, ROWS_LOOKED_AT).forEach((line, row) =>
    line.forEach((cell, column) => {
      if (merged.has(`${row},${column}`)) cells.push(row, column, MERGED);
      else if (widestLine(cell) > WIDEST) cells.push(row, column, WRAPPED);
    }),
  );
  return Uint32Array.from(cells);
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
