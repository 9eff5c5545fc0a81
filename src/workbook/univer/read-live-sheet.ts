import type { ICellData, IColumnData, IRange, IRowData, IStyleData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid, SheetVisibility } from '../../grid/grid';
import { buildGrid } from '../build-grid';
import type { NumberValues } from '../number-values';
import { liveValue } from './cell-snapshot';
import { readIndent } from './style-snapshot';

/** A sheet of the spreadsheet as it stands, without the spreadsheet's own classes. */
export interface LiveSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: LiveTable<LiveTable<ICellData>>;
  readonly merges: readonly IRange[];
  readonly rows: LiveTable<Partial<IRowData>>;
  readonly columns: LiveTable<Partial<IColumnData>>;
  /** The style of a cell, or null. */
  styleOf(cell: ICellData): IStyleData | null;
  /** The formula with its =, also of a cell that shares another's; null without one. */
  formulaOf(row: number, column: number, cell: ICellData): string | null;
}

/** Entries by number; there are as many gaps as entries. */
export type LiveTable<T> = Readonly<Record<number, T | undefined>>;

/** The sheet as plain data, read the same way as from a file. */
export function readLiveSheet(sheet: LiveSheet, numbers: NumberValues): Grid {
  const lastRow = lastKey(sheet.cells);
  return buildGrid({
    name: sheet.name,
    visibility: sheet.visibility,
    rowCount: lastRow + 1,
    columnCount: (row) => lastKey(sheet.cells[row] ?? {}) + 1,
    cell: (row, column) => readCell(sheet, row, column, numbers),
    merges: sheet.merges.map((range) => ({
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    })),
    hiddenRows: hiddenKeys(sheet.rows),
    hiddenColumns: hiddenKeys(sheet.columns),
  });
}

function readCell(sheet: LiveSheet, row: number, column: number, numbers: NumberValues): Cell {
  const cell = sheet.cells[row]?.[column];
  if (cell === undefined) return BLANK_CELL;
  const formula = sheet.formulaOf(row, column, cell)?.replace(/^=/, '') ?? null;
  const value = liveValue(cell, formula !== null);
  if (value.kind === 'blank' && formula === null) return BLANK_CELL;
  const style = sheet.styleOf(cell);
  return {
    value: value.kind === 'number' ? numbers.read(value.number, style?.n?.pattern) : value,
    formula,
    indent: readIndent(style),
  };
}

function lastKey(table: LiveTable<unknown>): number {
  return Object.keys(table).reduce((last, key) => Math.max(last, Number(key)), -1);
}

function hiddenKeys(table: LiveTable<{ hd?: BooleanNumber }>): number[] {
  return Object.entries(table).flatMap(([key, entry]) =>
    entry?.hd === BooleanNumber.TRUE ? [Number(key)] : [],
  );
}
