import { cellAddress } from '../base/address';
import type { SourceCell } from './figures/figure';

export interface SpanCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Cells as the document names them. */
export function spanCells(cells: readonly SourceCell[]): readonly SpanCell[] {
  return cells.map((cell) => ({
    file: cell.file,
    sheet: cell.sheet,
    cell: cellAddress(cell),
  }));
}
