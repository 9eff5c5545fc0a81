import type { CellRef } from './address';
import { cellAddress } from './address';
import { visibleText } from './visible-text';

/** A cell in a sentence, `预算05表!D12`; the name of its sheet plays no tricks there. */
export function cellText(cell: CellRef): string {
  return `${visibleText(cell.sheet)}!${cellAddress(cell)}`;
}
