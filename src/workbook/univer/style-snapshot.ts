import type { IBorderData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLine, BorderLook, CellLook } from '../file/sheet-look';
import { readablePattern } from '../shown-number';

/** The spreadsheet has no indents: each is this many pixels of padding, and back. */
const INDENT_PIXELS = 12;
const LINE_COLOUR = '000000';

/** The style of a cell in the spreadsheet. */
export function styleSnapshot(look: CellLook, indent: number): IStyleData {
  const { font } = look;
  return {
    ff: font.name,
    fs: font.size,
    vt: VERTICAL[look.vertical],
    tb: look.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.colour === null ? {} : { cl: { rgb: `#${font.colour}` } }),
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.horizontal === 'general' ? {} : { ht: HORIZONTAL[look.horizontal] }),
    ...(Object.keys(look.borders).length === 0 ? {} : { bd: borderSnapshot(look.borders) }),
    ...(look.numberFormat === null ? {} : { n: { pattern: readablePattern(look.numberFormat) } }),
    ...(indent === 0 ? {} : { pd: indentSnapshot(look, indent) }),
    ...rotationSnapshot(look.rotation),
  };
}

/** The indent steps that a style of the spreadsheet stands for. */
export function readIndent(style: IStyleData | null): number {
  const padding = Math.max(style?.pd?.l ?? 0, style?.pd?.r ?? 0);
  return Math.round(padding / INDENT_PIXELS);
}

function indentSnapshot(look: CellLook, indent: number): { l: number } | { r: number } {
  const pixels = indent * INDENT_PIXELS;
  return look.horizontal === 'right' ? { r: pixels } : { l: pixels };
}

function rotationSnapshot(rotation: CellLook['rotation']): Pick<IStyleData, 'tr'> {
  if (rotation === 'stacked') return { tr: { a: 0, v: BooleanNumber.TRUE } };
  // The spreadsheet counts clockwise.
  return rotation === 0 ? {} : { tr: { a: -rotation } };
}

function borderSnapshot(borders: CellLook['borders']): IBorderData {
  const { top, right, bottom, left } = borders;
  return {
    ...(top === undefined ? {} : { t: line(top) }),
    ...(right === undefined ? {} : { r: line(right) }),
    ...(bottom === undefined ? {} : { b: line(bottom) }),
    ...(left === undefined ? {} : { l: line(left) }),
  };
}

function line(border: BorderLook): NonNullable<IBorderData['t']> {
  return { s: LINES[border.line], cl: { rgb: `#${border.colour ?? LINE_COLOUR}` } };
}

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
