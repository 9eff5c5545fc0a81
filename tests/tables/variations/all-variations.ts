import { CODE_VARIATIONS } from './code-variations';
import { COLUMN_VARIATIONS } from './column-variations';
import { FIGURE_VARIATIONS } from './figure-variations';
import { FRAME_VARIATIONS } from './frame-variations';
import { HEADER_VARIATIONS } from './header-variations';
import { NAME_VARIATIONS } from './name-variations';
import { PAPER_VARIATIONS } from './paper-variations';
import { ROW_VARIATIONS } from './row-variations';
import { SHEET_VARIATIONS } from './sheet-variations';
import { TITLE_VARIATIONS } from './title-variations';
import { TRANSPOSING_VARIATIONS } from './transposing-variations';
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
  ...PAPER_VARIATIONS,
];
