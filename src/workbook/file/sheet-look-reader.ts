import type { Grid } from '../../grid/grid';
import { gridWidth } from '../../grid/grid';
import { MAX_COLUMNS, MAX_ROWS } from './file-limits';
import type { SheetLook } from './sheet-look';
import { columnPixels, defaultColumnPixels, digitWidth, rowPixels } from './sheet-pixels';

/** Rows and columns beyond the content whose look is kept: closing lines, empty lines to fill in. */
const MARGIN = 30;
const DEFAULT_ROW_POINTS = 14.25;
const DEFAULT_COLUMN_DIGITS = 8;
const STYLE = /\ss\s*=\s*["']([0-9]{1,5})["']/;
const HEIGHT = /\sht\s*=\s*["']([0-9.]{1,20})["']/;

/** Shares out what all sheets together may hold of looks. */
export interface LookBudget {
  /** Takes one cell more, or says that there are enough. */
  takesCell(): boolean;
  /** The place of a style of the file in the list of looks. */
  lookOf(style: number): number;
}

/** Gathers from the XML of one worksheet how it looks, while its cells are gone through anyway. */
export class SheetLookReader {
  readonly #budget: LookBudget;
  readonly #cells: number[] = [];
  readonly #rowPoints = new Map<number, number>();
  #head = '';

  constructor(budget: LookBudget) {
    this.#budget = budget;
  }

  /** Everything before the cells. */
  readHead(xml: string): void {
    this.#head = xml;
  }

  readRow(row: number, attributes: string): void {
    const height = Number(HEIGHT.exec(attributes)?.[1]);
    if (row < MAX_ROWS && height >= 0) this.#rowPoints.set(row, height);
  }

  readCell(row: number, column: number, attributes: string): void {
    const style = Number(STYLE.exec(attributes)?.[1] ?? 0);
    if (style === 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    if (this.#budget.takesCell()) this.#cells.push(row, column, this.#budget.lookOf(style));
  }

  /** The look of the sheet, cut to where its content is. */
  finish(grid: Grid, cellLooks: SheetLook['cellLooks']): SheetLook {
    const rows = grid.rows.length + MARGIN;
    const columns = Math.min(gridWidth(grid) + MARGIN, MAX_COLUMNS);
    const digit = digitWidth(cellLooks[0].font);
    const format = this.#tag('sheetFormatPr');
    const pane = this.#tag('pane');
    const isFrozen = attribute(pane, 'state')?.startsWith('frozen') === true;
    return {
      columnWidths: this.#columnWidths(columns, digit),
      defaultColumnWidth: defaultColumnWidth(format, digit),
      rowHeights: new Map(
        [...this.#rowPoints].flatMap(([row, points]) =>
          row < rows ? [[row, rowPixels(points)] as const] : [],
        ),
      ),
      defaultRowHeight: rowPixels(
        positive(attribute(format, 'defaultRowHeight')) ?? DEFAULT_ROW_POINTS,
      ),
      styledCells: this.#styledCells(rows, columns),
      cellLooks,
      frozenRows: isFrozen ? splitAt(attribute(pane, 'ySplit'), grid.rows.length) : 0,
      frozenColumns: isFrozen ? splitAt(attribute(pane, 'xSplit'), gridWidth(grid)) : 0,
      showsGridlines: !isFalse(attribute(this.#tag('sheetView'), 'showGridLines')),
      tabColour: tabColour(attribute(this.#tag('tabColor'), 'rgb')),
    };
  }

  #tag(name: string): string {
    return this.#tags(name, 1)[0] ?? '';
  }

  /** The first tags of a name; no tag is looked through twice, however many there are. */
  #tags(name: string, limit: number): readonly string[] {
    const found: string[] = [];
    for (const [tag] of this.#head.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^<>]*>`, 'g'))) {
      if (found.length === limit) break;
      found.push(tag);
    }
    return found;
  }

  #columnWidths(columns: number, digit: number): readonly (number | null)[] {
    const widths: (number | null)[] = [];
    for (const tag of this.#tags('col', MAX_COLUMNS)) {
      const width = positive(attribute(tag, 'width'));
      const first = Math.max(1, Math.trunc(positive(attribute(tag, 'min')) ?? 1));
      const last = Math.min(positive(attribute(tag, 'max')) ?? first, columns);
      for (let column = first; column <= last && width !== null; column++) {
        while (widths.length < column) widths.push(null);
        widths[column - 1] = columnPixels(width, digit);
      }
    }
    return widths;
  }

  #styledCells(rows: number, columns: number): Uint32Array {
    const kept: number[] = [];
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at += 3) {
      const [row, column, look] = [cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0];
      if (row < rows && column < columns) kept.push(row, column, look);
    }
    return Uint32Array.from(kept);
  }
}

function defaultColumnWidth(format: string, digit: number): number {
  const width = positive(attribute(format, 'defaultColWidth'));
  if (width !== null) return columnPixels(width, digit);
  return defaultColumnPixels(
    positive(attribute(format, 'baseColWidth')) ?? DEFAULT_COLUMN_DIGITS,
    digit,
  );
}

/** Frozen rows or columns; never all of what there is, which could not be scrolled. */
function splitAt(split: string | undefined, count: number): number {
  return Math.max(0, Math.min(Math.trunc(positive(split) ?? 0), count - 1));
}

function tabColour(colour: string | undefined): string | null {
  return /[0-9A-Fa-f]{6}$/.exec(colour ?? '')?.[0].toUpperCase() ?? null;
}

function isFalse(text: string | undefined): boolean {
  return text === '0' || text === 'false';
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"'<>]*)["']`).exec(tag)?.[1];
}

function positive(text: string | undefined): number | null {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) && number > 0 ? number : null;
}
