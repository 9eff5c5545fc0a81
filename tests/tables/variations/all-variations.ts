import { CODE_VARIATIONS } from './codes';
import { COLUMN_VARIATIONS } from './columns';
import { FIGURE_VARIATIONS } from './figures';
import { FRAME_VARIATIONS } from './frames';
import { HEADER_VARIATIONS } from './headers';
import { NAME_VARIATIONS } from './names';
import { ROW_VARIATIONS } from './rows';
import { SHEET_VARIATIONS } from './sheets';
import { TITLE_VARIATIONS } from './titles';
import { TRANSPOSING_VARIATIONS } from './transposed';
import type { Variation } from './variation';

/** Every way in which the tables of the bases are varied. */
export const ALL_VARIATIONS: readonly Variation[] = [
  ...TITLE_VARIATIONS,
  ...FRAME_VARIATIONS,
  ...HEADER_VARIATIONS,
  ...CODE_VARIATIONS,
  ...NAME_VARIATIONS,
  ...FIGURE_VARIATIONS,
  ...ROW_VARIATIONS,
  ...COLUMN_VARIATIONS,
  ...TRANSPOSING_VARIATIONS,
  ...SHEET_VARIATIONS,
];
