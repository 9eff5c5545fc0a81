import type { CellStyle } from 'hucre/xlsx';
import { parseThemeColors } from 'hucre';
import type { Grid } from '../../grid/grid';
import { MARK_TAG } from '../mark-tag';
import { Colours } from './colours';
import { MAX_CELL_LOOKS, MAX_STYLED_CELLS } from './file-limits';
import { elements } from './package-parts';
import { plainLook } from './plain-look';
import { fontSize, readCellLook } from './read-cell-look';
import type { FontLook, SheetLook } from './sheet-look';
import { PLAIN_CELL } from './sheet-look';
import type { LookBudget } from './sheet-look-reader';
import { SheetLookReader } from './sheet-look-reader';

/** Characters within which the first font of a file ends. */
const LONGEST_FONT = 2_000;

/** Gathers how the sheets of a workbook look while it is read for its figures. */
export class WorkbookLooks implements LookBudget {
  readonly #sheets: SheetLookReader[] = [];
  /** Styles of the file in the order of their looks; the first is that of unstyled cells. */
  readonly #places = new Map<number, number>([[0, 0]]);
  #cells = 0;
  #holdsMarks: boolean | null = null;
  #looks: SheetLook['cellLooks'] = [PLAIN_CELL];

  takesCell(): boolean {
    this.#cells += 1;
    return this.#cells <= MAX_STYLED_CELLS;
  }

  lookOf(style: number): number {
    const known = this.#places.get(style);
    if (known !== undefined) return known;
    if (this.#places.size >= MAX_CELL_LOOKS) return 0;
    this.#places.set(style, this.#places.size);
    return this.#places.size - 1;
  }

  /** A reader for the next worksheet. */
  addSheet(): SheetLookReader {
    const reader = new SheetLookReader(this);
    this.#sheets.push(reader);
    return reader;
  }

  /** Looks through the XML of a worksheet for marks of ours. */
  findMarks(xml: string): void {
    this.#holdsMarks = this.#holdsMarks === true || xml.includes(MARK_TAG);
  }

  /** Whether some sheet holds marks of ours; null where no sheet was looked through for them. */
  get holdsMarks(): boolean | null {
    return this.#holdsMarks;
  }

  /** Whether the file was read for how it looks, which is not done for every format. */
  get isRead(): boolean {
    return this.#sheets.length > 0;
  }

  /** The numbers of the file's styles that cells bear. */
  get styles(): readonly number[] {
    return [...this.#places.keys()];
  }

  /** Takes what those styles are, in the same order, and the parts they refer to. */
  resolve(styles: readonly CellStyle[], stylesXml: string | null, themeXml: string | null): void {
    const colours = new Colours(themeXml === null ? [] : parseThemeColors(themeXml));
    const font = defaultFont(stylesXml ?? '');
    const [plain = {}, ...others] = styles;
    this.#looks = [
      readCellLook(plain, font, colours),
      ...others.map((style) => readCellLook(style, font, colours)),
    ];
  }

  /** The look of a worksheet by its place; one that fits the content where the file tells none. */
  sheetLook(index: number, grid: Grid): SheetLook {
    return this.#sheets[index]?.finish(grid, this.#looks) ?? plainLook(grid);
  }
}

/** The first font of a file is that of cells without one and gives the columns their unit. */
function defaultFont(stylesXml: string): FontLook {
  const start = stylesXml.search(/<(?:[\w.-]+:)?fonts[\s>]/);
  const list = start < 0 ? '' : stylesXml.slice(start, start + LONGEST_FONT);
  const [xml = ''] = /<(?:[\w.-]+:)?font>[^]*?<\/(?:[\w.-]+:)?font\s*>/.exec(list) ?? [];
  const value = (name: string) => elements(xml, name, 1)?.[0]?.['val'];
  const size = value('sz');
  return {
    ...PLAIN_CELL.font,
    name: value('name') ?? PLAIN_CELL.font.name,
    size: (size === undefined ? null : fontSize(Number(size))) ?? PLAIN_CELL.font.size,
  };
}
