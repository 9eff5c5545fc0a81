import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre';

/** Resolves the colours of a file, which name a place in its theme or in a palette, to RRGGBB. */
export class Colours {
  readonly #theme: readonly string[];

  /** `theme` are the colours of the file's theme in their order there, or none. */
  constructor(theme: readonly string[]) {
    const [dark1, light1, dark2, light2, ...accents] = theme.length > 0 ? theme : OFFICE_THEME;
    // Cells count the two pairs the other way round than the theme lists them.
    this.#theme = [light1, dark1, light2, dark2, ...accents].map((colour) => colour ?? '000000');
  }

  /** Null for a colour that is left to the program. */
  resolve(colour: Color | undefined): string | null {
    if (colour?.rgb !== undefined) return plainColour(colour.rgb);
    if (colour?.theme !== undefined) {
      return plainColour(resolveThemeColor([...this.#theme], colour.theme, colour.tint));
    }
    return colour?.indexed === undefined ? null : (PALETTE[colour.indexed] ?? null);
  }
}

function plainColour(text: string): string | null {
  const [colour] = /[0-9a-f]{6}$/i.exec(text) ?? [];
  return colour?.toUpperCase() ?? null;
}

const OFFICE_THEME = [
  ...['000000', 'FFFFFF', '1F497D', 'EEECE1', '4F81BD', 'C0504D'],
  ...['9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080'],
];

/** The 56 colours of old workbooks from number 8 on, the first eight of which also come before. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];
