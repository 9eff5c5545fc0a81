import type { FontLook } from './sheet-look';

const PIXELS_PER_POINT = 96 / 72;
/** Left and right of the digits in every column. */
const COLUMN_PADDING = 5;
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.5;
/** Width of a digit in fonts for Latin letters, as a share of the font's height. */
const LATIN_DIGIT = 0.507;
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Points to pixels at 96 dpi. */
export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** The width of a digit in whole pixels: the unit in which a file gives the widths of its columns. */
export function digitWidth(font: Pick<FontLook, 'name' | 'size'>): number {
  const height = pointsToPixels(font.size);
  const isChinese = /[\u2e80-\u9fff]|simsun|simhei|fangsong|kaiti|yahei/i.test(font.name);
  return Math.max(1, isChinese ? Math.ceil(height / 2) : Math.round(height * LATIN_DIGIT));
}

/** The pixels of a column whose width a file gives in digits, padding included. */
export function columnPixels(width: number, digit: number): number {
  const bounded = Math.min(Math.max(width, 0), WIDEST_COLUMN);
  return Math.trunc(((256 * bounded + Math.trunc(128 / digit)) / 256) * digit);
}

/** The pixels of a column that the file says nothing about: `digits` and padding, in steps of 8. */
export function defaultColumnPixels(digits: number, digit: number): number {
  return Math.ceil((Math.min(digits, WIDEST_COLUMN) * digit + COLUMN_PADDING) / 8) * 8;
}

/** The pixels of a row whose height a file gives in points. */
export function rowPixels(points: number): number {
  return pointsToPixels(Math.min(Math.max(points, 0), HIGHEST_ROW));
}

/** Roughly how many digits a text of one line is wide: a Chinese character counts two. */
export function textDigits(text: string): number {
  let digits = 0;
  for (const character of text) digits += FULL_WIDTH.test(character) ? 2 : 1;
  return digits;
}
