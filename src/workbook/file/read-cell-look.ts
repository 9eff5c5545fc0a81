import type { BorderSide as SourceSide } from 'hucre';
import type { CellStyle } from 'hucre/xlsx';
import type { Colours } from './colours';
import type { BorderLook, BorderSide, CellLook, FontLook } from './sheet-look';
import { PLAIN_CELL } from './sheet-look';

const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;
const LONGEST_NAME = 64;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** A gradient is shown as its first colour, a hatching as half of its two. */
const SOLID = 'solid';

/** The look that a style of an .xlsx file gives; `font` is the file's own for unstyled cells. */
export function readCellLook(style: CellStyle, font: FontLook, colours: Colours): CellLook {
  const { alignment } = style;
  return {
    font: style.font === undefined ? font : readFont(style.font, font, colours),
    fill: readFill(style.fill, colours),
    borders: readBorders(style.border, colours),
    horizontal: readHorizontal(alignment?.horizontal),
    vertical: readVertical(alignment?.vertical),
    wraps: alignment?.wrapText === true,
    rotation: readRotation(alignment?.textRotation),
    numberFormat: style.numFmt ?? null,
  };
}

function readFont(
  source: NonNullable<CellStyle['font']>,
  fallback: FontLook,
  colours: Colours,
): FontLook {
  return {
    name: source.name?.slice(0, LONGEST_NAME) ?? fallback.name,
    size: fontSize(source.size) ?? fallback.size,
    bold: source.bold === true,
    italic: source.italic === true,
    underline: source.underline !== undefined && source.underline !== false,
    strikethrough: source.strikethrough === true,
    colour: colours.resolve(source.color),
  };
}

/** Null when a file names no size that a program would take. */
export function fontSize(points: number | undefined): number | null {
  if (points === undefined || !(points >= SMALLEST_FONT && points <= LARGEST_FONT)) return null;
  return points;
}

function readFill(fill: CellStyle['fill'], colours: Colours): string | null {
  if (fill === undefined) return null;
  if (fill.type === 'gradient') return colours.resolve(fill.stops[0]?.color);
  if (fill.pattern === 'none') return null;
  const front = colours.resolve(fill.fgColor);
  return fill.pattern === SOLID ? front : (colours.resolve(fill.bgColor) ?? front);
}

function readBorders(
  border: CellStyle['border'],
  colours: Colours,
): Partial<Record<BorderSide, BorderLook>> {
  const looks = SIDES.flatMap((side) => {
    const look = readBorder(border?.[side], colours);
    return look === null ? [] : [[side, look] as const];
  });
  return Object.fromEntries(looks);
}

function readBorder(side: SourceSide | undefined, colours: Colours): BorderLook | null {
  return side === undefined ? null : { line: side.style, colour: colours.resolve(side.color) };
}

type SourceAlignment = NonNullable<CellStyle['alignment']>;

function readHorizontal(horizontal: SourceAlignment['horizontal']): CellLook['horizontal'] {
  switch (horizontal) {
    case 'left':
    case 'center':
    case 'right':
    case 'justify':
    case 'distributed':
      return horizontal;
    case 'centerContinuous':
      return 'center';
    case 'fill':
      return 'left';
    case 'general':
    case undefined:
      return 'general';
  }
}

function readVertical(vertical: SourceAlignment['vertical']): CellLook['vertical'] {
  switch (vertical) {
    case 'top':
    case 'center':
      return vertical;
    case 'justify':
    case 'distributed':
      return 'center';
    case 'bottom':
    case undefined:
      return 'bottom';
  }
}

function readRotation(rotation: number | undefined): CellLook['rotation'] {
  if (rotation === 255) return 'stacked';
  if (rotation === undefined || !(rotation >= 0 && rotation <= 180)) return PLAIN_CELL.rotation;
  return rotation <= 90 ? rotation : 90 - rotation;
}
