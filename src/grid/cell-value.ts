import { visibleText } from '../base/visible-text';

/**
 * What a cell holds. There is deliberately no way from a text, a blank or an
 * error to a number: a text is never 0, and a blank counts as 0 only where a
 * relation says so.
 */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** As the sheet shows it, with its format applied. */
      readonly shown: string;
      /** No explicit number format, so the places shown say nothing about the rounding. */
      readonly general: boolean;
    }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: 'uncalculated' };

export interface Cell {
  readonly value: CellValue;
  /** Formula text without the leading =, or null for a typed cell. */
  readonly formula: string | null;
  /** Indent steps of the cell's alignment. */
  readonly indent: number;
}

export const BLANK_CELL: Cell = { value: { kind: 'blank' }, formula: null, indent: 0 };

/**
 * The text of a text cell as it can be printed elsewhere, the shown form of a number, otherwise
 * nothing.
 */
export function labelText(cell: Cell): string {
  switch (cell.value.kind) {
    case 'text':
      return visibleText(cell.value.text);
    case 'number':
      return cell.value.shown;
    default:
      return '';
  }
}
