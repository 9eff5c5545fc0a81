import { foldLabel } from '../base/label-text';
import { labelText } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt, gridWidth } from '../grid/grid';

/**
 * Reads labels of a sheet, a merged label wherever in its area one looks. It sees
 * the columns from `left` to before `right` only: what stands beside is blank to it.
 */
export interface SheetText {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  /** The text printed over a cell: its own, or that of the merge it belongs to. */
  labelAt(row: number, column: number): string;
  /** Last row of the merge over a cell, or its own row. */
  mergeBottom(row: number, column: number): number;
  /** Whether the cell is covered by a merge that begins elsewhere. */
  isCovered(row: number, column: number): boolean;
}

export function readSheetText(grid: Grid): SheetText {
  const width = gridWidth(grid);
  const anchors = new Map<number, { row: number; column: number; bottom: number }>();
  for (const area of grid.merges) {
    const right = Math.min(area.right, width - 1);
    const bottom = Math.min(area.bottom, grid.rows.length - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        anchors.set(row * width + column, { row: area.top, column: area.left, bottom });
      }
    }
  }
  return {
    grid,
    left: 0,
    right: width,
    labelAt(row, column) {
      const anchor = anchors.get(row * width + column);
      return labelText(cellAt(grid, anchor?.row ?? row, anchor?.column ?? column)).trim();
    },
    mergeBottom: (row, column) => anchors.get(row * width + column)?.bottom ?? row,
    isCovered(row, column) {
      const anchor = anchors.get(row * width + column);
      return anchor !== undefined && (anchor.row !== row || anchor.column !== column);
    },
  };
}

/** The same sheet seen through a window of columns. */
export function withColumns(sheet: SheetText, left: number, right: number): SheetText {
  const within = (column: number) => column >= left && column < right;
  return {
    ...sheet,
    left: Math.max(left, sheet.left),
    right: Math.min(right, sheet.right),
    labelAt: (row, column) => (within(column) ? sheet.labelAt(row, column) : ''),
  };
}

/** Columns of a row that hold something, in order. */
export function filledColumns(sheet: SheetText, row: number): readonly number[] {
  const filled: number[] = [];
  const cells = sheet.grid.rows[row] ?? [];
  const end = Math.min(sheet.right, cells.length);
  for (let column = sheet.left; column < end; column += 1) {
    const value = cells[column]?.value;
    if (value === undefined || value.kind === 'blank') continue;
    if (value.kind === 'text' && foldLabel(value.text) === '') continue;
    filled.push(column);
  }
  return filled;
}

/** Whether the row holds a number in one of the columns. */
export function hasNumber({ grid }: SheetText, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => cellAt(grid, row, column).value.kind === 'number');
}

/** 注：, 备注：, 说明：, ※ or a page number under a table. */
export function isNote(label: string): boolean {
  return /^[*※]?(备注|注|(填表)?说明)(\d|[:.、])|^[*※][^*]|^第\d+页/.test(foldLabel(label));
}

/** 单位负责人：, 制表： and the like begin the last row below a table. */
export function isSignature(label: string): boolean {
  return /^(单位|部门|财务|会计|填表|填报|制表|复核|审核|经办|编制|主管|联系)?(负责人|领导|人|电话|日期|时间|制表|审核|复核)(\(签[字章]\))?:/.test(
    foldLabel(label),
  );
}

/** A printed sentence that says a table has nothing to show. */
export function isAbsenceSentence(label: string): boolean {
  const folded = foldLabel(label);
  if (/[此本该]表(为空|为空表|无数据)/.test(folded)) return true;
  return (
    folded.length >= 6 &&
    /(没有|无|未安排|未发生|未使用|不涉及)/.test(folded) &&
    /(支出|安排|预算|收入|数据|购买|采购|经费|为空)/.test(folded)
  );
}
