import type { Area } from '../base/address';
import type { Cell } from '../grid/cell-value';
import { BLANK_CELL } from '../grid/cell-value';
import type { Grid, SheetVisibility } from '../grid/grid';

/** A sheet as one of the file readers gives it. */
export interface SheetSource {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rowCount: number;
  columnCount(row: number): number;
  cell(row: number, column: number): Cell;
  readonly merges: readonly Area[];
  readonly hiddenRows: Iterable<number>;
  readonly hiddenColumns: Iterable<number>;
}

/** A merge of more cells covers whole rows or columns; walking through it would take for ever. */
const LARGEST_MERGE = 100_000;

const EMPTY_ROW: readonly Cell[] = [];

/** The sheet without the blank cells behind its rows, the blank rows below and merges out there. */
export function buildGrid(source: SheetSource): Grid {
  const rows: (readonly Cell[])[] = [];
  let width = 0;
  for (let row = 0; row < source.rowCount; row++) {
    const cells = readRow(source, row);
    if (cells.length === 0) continue;
    while (rows.length < row) rows.push(EMPTY_ROW);
    rows.push(cells);
    width = Math.max(width, cells.length);
  }
  const used: Area = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return {
    name: source.name,
    visibility: source.visibility,
    rows,
    merges: source.merges
      .filter((area) => startsInside(area, used))
      .map((area) => bounded(area, used)),
    hiddenRows: new Set([...source.hiddenRows].filter((row) => row <= used.bottom)),
    hiddenColumns: new Set([...source.hiddenColumns].filter((column) => column <= used.right)),
  };
}

function readRow(source: SheetSource, row: number): readonly Cell[] {
  const cells: Cell[] = [];
  const count = source.columnCount(row);
  for (let column = 0; column < count; column++) {
    const cell = source.cell(row, column);
    if (cell === BLANK_CELL) continue;
    while (cells.length < column) cells.push(BLANK_CELL);
    cells.push(cell);
  }
  return cells;
}

function startsInside(area: Area, used: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= Math.min(used.bottom, area.bottom) &&
    area.left <= Math.min(used.right, area.right)
  );
}

function bounded(area: Area, used: Area): Area {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= LARGEST_MERGE) return area;
  return {
    ...area,
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}
