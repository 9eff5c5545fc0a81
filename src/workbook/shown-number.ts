import { format, isDateFormat, isValidFormat } from 'numfmt';

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly shown: string;
  /** A date or a time, which is no figure. */
  readonly isDate: boolean;
  /** The places shown say nothing about the rounding. */
  readonly general: boolean;
}

const COLOURS = /\[(?:黑色?|蓝色?|青色?|绿色?|洋红色?|红色?|白色?|黄色?|颜色\s*\d+)\]/g;
const OPTIONS = { locale: 'zh-CN', nbsp: false } as const;
/** Excel takes no more. */
const LONGEST_FORMAT = 255;
/** More places than a spreadsheet can tell apart show the nudge below. */
const MANY_PLACES = /[0#?]{11}/;

/**
 * How a Chinese Excel or WPS shows numbers in a format; blanks that only pad the cell are left out.
 * Without a format, or with one that cannot be read, numbers are shown as General.
 */
export function numberDisplay(numberFormat: string | undefined): (value: number) => ShownNumber {
  const read = readFormat(numberFormat);
  if (read === null) return showGeneral;
  const { pattern, isDate, hasPlaces } = read;
  const rounds = hasPlaces && !isDate && !MANY_PLACES.test(pattern);
  return (value) => judged(read, format(pattern, rounds ? nudged(value) : value, OPTIONS));
}

/** The same for hosts that tell themselves what a cell shows. */
export function displayOf(numberFormat: string | undefined): (shownByHost: string) => ShownNumber {
  const read = readFormat(numberFormat) ?? GENERAL;
  return (shownByHost) => judged(read, shownByHost);
}

interface ReadFormat {
  readonly pattern: string;
  readonly isDate: boolean;
  readonly hasPlaces: boolean;
}

const GENERAL: ReadFormat = { pattern: 'General', isDate: false, hasPlaces: false };

function readFormat(numberFormat: string | undefined): ReadFormat | null {
  if (numberFormat === undefined || numberFormat.length > LONGEST_FORMAT) return null;
  const pattern = readablePattern(numberFormat);
  if (!isValidFormat(pattern)) return null;
  const hasPlaces = /[0#?]/.test(withoutLiterals(pattern));
  return { pattern, isDate: isDateFormat(pattern), hasPlaces };
}

function judged({ isDate, hasPlaces }: ReadFormat, text: string): ShownNumber {
  const shown = text.trim();
  return { shown, isDate, general: !hasPlaces || !/\d/.test(shown) };
}

function showGeneral(value: number): ShownNumber {
  return { shown: format('General', value, OPTIONS), isDate: false, general: true };
}

/** Brings what only Chinese programs write into a number format into the words of the file format. */
export function readablePattern(numberFormat: string): string {
  return numberFormat
    .replace(/G\/通用格式/g, 'General')
    .replace(/上午\/下午/g, 'AM/PM')
    .replace(COLOURS, '')
    .replace(/("[^"]*"|\\.)|!(.)/gs, (match: string, literal?: string, escaped?: string) =>
      literal === undefined ? `\\${escaped ?? ''}` : match,
    );
}

function withoutLiterals(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gs, '');
}

/**
 * A spreadsheet rounds the fifteen digits it keeps, so 1.005 shows as 1.01 although the binary
 * number lies below: move it over the edge by less than a sixteenth digit.
 */
function nudged(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15)) * (1 + Number.EPSILON);
}
