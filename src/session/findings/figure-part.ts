import type { CellRef } from '../../base/address';
import type { SpanCell } from '../../narrative/span-cells';
import { cellAt, placeOf } from './cell-places';

export interface FigurePart {
  readonly kind: 'figure';
  readonly text: string;
  /** Numbers are not broken at the end of a line, names are. */
  readonly isNumber: boolean;
  readonly formula: string;
  /** Those of the open workbook. */
  readonly cells: readonly CellRef[];
  /** 预算03表!D5, in the order of the formula. */
  readonly places: readonly string[];
}

/** What is printed of a figure with the way to its cells in the open workbook. */
export function figurePart(
  { text, isNumber, formula }: Pick<FigurePart, 'text' | 'isNumber' | 'formula'>,
  spanCells: readonly SpanCell[],
  fileName: string,
): FigurePart {
  const cells = spanCells
    .filter(({ file }) => file === fileName)
    .flatMap(({ sheet, cell }) => cellAt(sheet, cell) ?? []);
  return {
    kind: 'figure',
    text,
    isNumber,
    formula,
    cells,
    places: [...new Set(cells.map((cell) => placeOf(cell)))],
  };
}
