import type { Cell } from '../../../src/grid/cell-value';
import { BLANK_CELL } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import type { SheetWithLook } from '../../../src/workbook/file/read-workbook-file';
import type { CellLook, SheetLook } from '../../../src/workbook/file/sheet-look';
import { PLAIN_CELL } from '../../../src/workbook/file/sheet-look';

export function text(content: string, indent = 0): Cell {
  return { value: { kind: 'text', text: content }, formula: null, indent };
}

export function number(value: number, shown: string, general = false): Cell {
  return { value: { kind: 'number', number: value, shown, general }, formula: null, indent: 0 };
}

export function withFormula(cell: Cell, formula: string): Cell {
  return { ...cell, formula };
}

export const UNCALCULATED: Cell = {
  value: { kind: 'uncalculated' },
  formula: 'A1*2',
  indent: 0,
};

export function gridOf(
  rows: readonly (readonly (Cell | null)[])[],
  more: Partial<Grid> = {},
): Grid {
  return {
    name: '表一',
    visibility: 'visible',
    rows: rows.map((cells) => cells.map((cell) => cell ?? BLANK_CELL)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}

/** Cells as row, column and look. */
export type StyledCell = readonly [row: number, column: number, look: Partial<CellLook>];

export function sheetOf(
  grid: Grid,
  styled: readonly StyledCell[] = [],
  more: Partial<SheetLook> = {},
): SheetWithLook {
  return {
    grid,
    look: {
      columnWidths: [],
      defaultColumnWidth: 72,
      rowHeights: new Map(),
      defaultRowHeight: 20,
      styledCells: Uint32Array.from(styled.flatMap(([row, column], at) => [row, column, at + 1])),
      cellLooks: [PLAIN_CELL, ...styled.map(([, , look]) => ({ ...PLAIN_CELL, ...look }))],
      frozenRows: 0,
      frozenColumns: 0,
      showsGridlines: true,
      tabColour: null,
      ...more,
    },
  };
}
