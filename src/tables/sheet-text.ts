import { foldLabel } from '../base/label-text';
import type { Steps } from '../base/steps';
import { labelText } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt, gridWidth } from '../grid/grid';
import { contentColumns, isNavigation } from './furniture';

/**
 * Reads labels of a sheet, a merged label wherever in its area one looks. It sees
 * the columns from `left` to before `right` only: what stands beside is blank to it.
 */
export interface SheetText {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  /** Last row that holds something, or -1. */
  readonly bottom: number;
  /** Columns of a row that hold something, of the whole sheet. */
  filledAt(row: number): readonly number[];
  /** The text printed over a cell: its own, or that of the merge it belongs to. */
  labelAt(row: number, column: number): string;
  /** Last row of the merge over a cell, or its own row. */
  mergeBottom(row: number, column: number): number;
  /** Whether the cell is covered by a merge that begins elsewhere. */
  isCovered(row: number, column: number): boolean;
}

/** Rows after which the page may draw. */
const MOST_AT_A_STEP = 100;

/** The sheet as far as it holds something: blank formatted rows and columns are none. */
export function* readSheetText(grid: Grid): Steps<SheetText> {
  const filled: (readonly number[])[] = [];
  for (const [position, row] of grid.rows.entries()) {
    filled.push(contentColumns(row));
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
  }
  let bottom = filled.length - 1;
  while (bottom >= 0 && filled[bottom]?.length === 0) bottom -= 1;
  const width = usedWidth(grid, filled);
  const anchors = new Map<number, { row: number; column: number; bottom: number }>();
  for (const area of grid.merges) {
    const right = Math.min(area.right, width - 1);
    const end = Math.min(area.bottom, bottom);
    for (let row = area.top; row <= end; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        anchors.set(row * width + column, { row: area.top, column: area.left, bottom: end });
      }
    }
  }
  const anchorOf = (row: number, column: number) =>
    column < width ? anchors.get(row * width + column) : undefined;
  const labels = filled.map((): (string | undefined)[] => []);
  const readLabel = (row: number, column: number) => {
    const anchor = anchorOf(row, column);
    const cell = cellAt(grid, anchor?.row ?? row, anchor?.column ?? column);
    const text = labelText(cell).trim();
    return isNavigation(text) ? '' : text;
  };
  return {
    grid,
    left: 0,
    right: width,
    bottom,
    filledAt: (row) => filled[row] ?? [],
    labelAt(row, column) {
      const known = labels[row];
      if (known === undefined) return readLabel(row, column);
      return (known[column] ??= readLabel(row, column));
    },
    mergeBottom: (row, column) => anchorOf(row, column)?.bottom ?? row,
    isCovered(row, column) {
      const anchor = anchorOf(row, column);
      return anchor !== undefined && (anchor.row !== row || anchor.column !== column);
    },
  };
}

/** Columns up to the last one that holds something, or has a heading merged over it. */
function usedWidth(grid: Grid, filled: readonly (readonly number[])[]): number {
  let width = filled.reduce((most, columns) => Math.max(most, (columns.at(-1) ?? -1) + 1), 0);
  const limit = gridWidth(grid);
  for (const { top, left, right } of grid.merges) {
    if (right >= width && filled[top]?.includes(left) === true) width = Math.min(right + 1, limit);
  }
  return width;
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
  const { left, right } = sheet;
  const filled = sheet.filledAt(row);
  if ((filled[0] ?? left) >= left && (filled.at(-1) ?? left) < right) return filled;
  return filled.filter((column) => column >= left && column < right);
}

/** Whether the row holds a number in one of the columns. */
export function hasNumber({ grid }: SheetText, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => cellAt(grid, row, column).value.kind === 'number');
}

/** A number, or one that was typed as text. */
export function isFigure({ grid }: SheetText, row: number, column: number): boolean {
  const { value } = cellAt(grid, row, column);
  if (value.kind === 'number') return true;
  return value.kind === 'text' && /^-?\d[\d,]*(\.\d+)?$/.test(foldLabel(value.text));
}

/** Whether two rows hold the same texts in the same columns, but for the shift. */
export function isSameRow(
  first: SheetText,
  own: number,
  sheet: SheetText,
  row: number,
  shift: number,
): boolean {
  const [columns, others] = [filledColumns(first, own), filledColumns(sheet, row)];
  return (
    columns.length === others.length &&
    columns.every(
      (column, position) =>
        others[position] === column + shift &&
        foldLabel(first.labelAt(own, column)) === foldLabel(sheet.labelAt(row, column + shift)),
    )
  );
}

/** 注：, 备注：, 说明： or ※ under a table. */
export function isNote(label: string): boolean {
  return /^[*※]?(备注|注|(填表)?说明)(\d|[:.、])|^[*※][^*]/.test(foldLabel(label));
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
    /(支出|安排|预算|收入|收支|数据|购买|采购|经费|为空)/.test(folded)
  );
}
