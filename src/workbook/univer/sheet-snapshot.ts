import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../../base/address';
import { cellAt, gridWidth } from '../../grid/grid';
import type { SheetWithLook } from '../file/read-workbook-file';
import type { CellLook, SheetLook } from '../file/sheet-look';
import { cellSnapshot } from './cell-snapshot';
import { rowHeights } from './row-heights';
import type { StyleBook } from './style-book';

/** Rows and columns beyond the content, to go on typing. */
const MORE_ROWS = 20;
const MORE_COLUMNS = 6;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;

/** What the spreadsheet keeps with a sheet beside what it shows. */
export interface SheetCustomData {
  /** Hidden so that only a program can show it again. */
  readonly veryHidden: boolean;
}

/** A sheet as the spreadsheet takes it; its styles go into the book. */
export function sheetSnapshot(
  id: string,
  { grid, look }: SheetWithLook,
  styles: StyleBook,
): Partial<IWorksheetData> {
  const [rowCount, columnCount] = sheetSize({ grid, look });
  const custom: SheetCustomData = { veryHidden: grid.visibility === 'veryHidden' };
  return {
    id,
    name: grid.name,
    hidden: flag(grid.visibility !== 'visible'),
    rowCount,
    columnCount,
    cellData: cellData({ grid, look }, styles),
    mergeData: grid.merges.map(range),
    rowData: rowData({ grid, look }),
    columnData: columnData({ grid, look }),
    defaultColumnWidth: look.defaultColumnWidth,
    defaultRowHeight: look.defaultRowHeight,
    freeze: {
      xSplit: look.frozenColumns,
      ySplit: look.frozenRows,
      startRow: look.frozenRows === 0 ? -1 : look.frozenRows,
      startColumn: look.frozenColumns === 0 ? -1 : look.frozenColumns,
    },
    showGridlines: flag(look.showsGridlines),
    ...(look.tabColour === null ? {} : { tabColor: `#${look.tabColour}` }),
    custom: { ...custom },
  };
}

function sheetSize({ grid }: SheetWithLook): readonly [rows: number, columns: number] {
  const bottoms = grid.merges.map((area) => area.bottom + 1);
  const rights = grid.merges.map((area) => area.right + 1);
  const rows = bottoms.reduce((most, count) => Math.max(most, count), grid.rows.length);
  const columns = rights.reduce((most, count) => Math.max(most, count), gridWidth(grid));
  return [
    Math.max(rows + MORE_ROWS, FEWEST_ROWS),
    Math.max(columns + MORE_COLUMNS, FEWEST_COLUMNS),
  ];
}

function cellData(
  { grid, look }: SheetWithLook,
  styles: StyleBook,
): IObjectMatrixPrimitiveType<ICellData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, content: ICellData, cellLook: CellLook) => {
    const { indent } = cellAt(grid, row, column);
    (cells[row] ??= {})[column] = { ...content, s: styles.add(cellLook, indent) };
  };
  grid.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell.value.kind !== 'blank' || cell.formula !== null) {
        put(row, column, cellSnapshot(cell), look.cellLooks[0]);
      }
    }),
  );
  for (const { row, column, cellLook } of styledCells(look)) {
    put(row, column, cells[row]?.[column] ?? {}, cellLook);
  }
  return cells;
}

interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly cellLook: CellLook;
}

function* styledCells(look: SheetLook): Generator<StyledCell> {
  const { styledCells: cells, cellLooks } = look;
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const cellLook = cellLooks[cells[at + 2] ?? 0] ?? cellLooks[0];
    yield { row: cells[at] ?? 0, column: cells[at + 1] ?? 0, cellLook };
  }
}

function rowData(sheet: SheetWithLook): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of rowHeights(sheet)) rows[row] = { h };
  for (const row of sheet.grid.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData({ grid, look }: SheetWithLook): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  look.columnWidths.forEach((w, column) => {
    if (w !== null) columns[column] = { w };
  });
  for (const column of grid.hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}

function range({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
