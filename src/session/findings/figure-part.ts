import type { CellRef } from '../../base/address';
import type { SpanCell } from '../../narrative/span-cells';
import { inputLabel } from '../../narrative/inputs/input-fields';
import { NARRATIVE_FORMULA_WORDS } from '../../narrative/words.zh-CN';
import { cellAt, placeOf } from './cell-places';
import { filledInText } from './figure-part.zh-CN';

/** How a formula names what a person filled in. */
const FILLED_IN = new RegExp(
  NARRATIVE_FORMULA_WORDS.manual('ID').replace(/[()]/g, '\\$&').replace('ID', '([^()]+)'),
  'g',
);

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
  /** It comes from another workbook alone; with neither, a person filled it in. */
  readonly isElsewhere: boolean;
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
    formula: formula.replace(FILLED_IN, (_, id: string) => filledInText(inputLabel(id))),
    cells,
    places: [...new Set(cells.map((cell) => placeOf(cell)))],
    isElsewhere: spanCells.length > 0 && cells.length === 0,
  };
}
