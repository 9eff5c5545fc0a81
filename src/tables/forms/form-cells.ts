import { textAmount } from '../../base/text-amount';
import { cellAt } from '../../grid/grid';
import type { SheetText } from '../sheet/sheet-text';

/** A cell of a form that begins a label or a value. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** Folded, without ordinal and unit suffix. */
  readonly text: string;
}

/** Cells of a row where something may begin: those that no merge from elsewhere covers. */
export function anchorsOf(sheet: SheetText, row: number): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (let column = sheet.left; column < sheet.right; column += 1) {
    if (sheet.isCovered(row, column)) continue;
    cells.push({ row, column, text: sheet.labelAt(row, column).heading });
  }
  return cells;
}

/** The cell beside a label, past the columns that the label is merged over. */
export function cellBeside(sheet: SheetText, row: number, column: number): FormCell | null {
  return anchorsOf(sheet, row).find((cell) => cell.column > column) ?? null;
}

/** Whether the cell holds an amount, as a number or as a text with its unit. */
export function holdsAmount({ grid }: SheetText, row: number, column: number): boolean {
  const { value } = cellAt(grid, row, column);
  return value.kind === 'number' || (value.kind === 'text' && textAmount(value.text) !== null);
}

/** Whether the cell, or the merge it belongs to, holds nothing. */
export function isBlankCell(sheet: SheetText, row: number, column: number): boolean {
  const { kind } = cellAt(sheet.grid, row, column).value;
  return sheet.labelAt(row, column).printed === '' && (kind === 'blank' || kind === 'text');
}
