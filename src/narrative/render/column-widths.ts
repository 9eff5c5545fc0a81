import type { AttachedTable } from './attached-table';

/** A table laid out for paper: the size of its text, and its columns in twentieths of a point. */
export interface TableLayout {
  readonly across: boolean;
  /** In half points. */
  readonly textSize: number;
  readonly columns: readonly number[];
}

/** Twentieths of a point between the margins of a page. */
export interface PageWidths {
  readonly upright: number;
  readonly across: number;
}

/** Half points: 小五 where it fits, else smaller, so that no figure breaks. */
const TEXT_SIZES = [18, 16, 14] as const;
/** Left and right of the text in a cell, in twentieths of a point. */
export const CELL_MARGIN = 50;
const BORDERS = 20;
/** Names break when they are longer, in characters of full width. */
const LONGEST_NAME = 12;
/** A heading goes on as many lines as this. */
const HEADING_LINES = 2;

/** Upright if names need not break much, else across; text as large as leaves figures whole. */
export function layOutTable(table: AttachedTable, pages: PageWidths): TableLayout {
  const needs = columnNeeds(table);
  const [largest] = TEXT_SIZES;
  if (sum(needs.map(({ wished }) => twips(wished, largest))) <= pages.upright) {
    return { across: false, textSize: largest, columns: share(needs, largest, pages.upright) };
  }
  const smallest = TEXT_SIZES[TEXT_SIZES.length - 1] ?? largest;
  const textSize =
    TEXT_SIZES.find((size) => sum(needs.map(({ least }) => twips(least, size))) <= pages.across) ??
    smallest;
  return { across: true, textSize, columns: share(needs, textSize, pages.across) };
}

/** Of one column, in characters of full width. */
interface ColumnNeed {
  /** What cannot break: a figure, a code, a word. */
  readonly least: number;
  readonly wished: number;
}

function columnNeeds({ rows, headerRows }: AttachedTable): readonly ColumnNeed[] {
  const needs = Array.from({ length: columnsOf(rows) }, () => ({ least: 2, wished: 2 }));
  rows.forEach((cells, row) => {
    for (const { text, isFigure, column, columnSpan } of placed(rows, row, cells)) {
      const need = needs[column];
      if (need === undefined || columnSpan > 1) continue;
      const whole = Math.max(0, ...text.split('\n').map(sizeOf));
      const wished =
        row < headerRows ? Math.ceil(whole / HEADING_LINES) : Math.min(LONGEST_NAME, whole);
      const least = isFigure ? whole : Math.max(0, ...(text.match(UNBROKEN) ?? []).map(sizeOf));
      need.least = Math.max(need.least, least);
      need.wished = Math.max(need.wished, wished, least);
    }
  });
  return needs;
}

/** Figures, codes and words of Latin letters stand on one line. */
const UNBROKEN = /[!-~]+/g;

/** The cells of a row with the columns they begin in, moved by what hangs down from above. */
function placed(
  rows: AttachedTable['rows'],
  row: number,
  cells: AttachedTable['rows'][number],
): readonly (AttachedTable['rows'][number][number] & { readonly column: number })[] {
  const taken = takenFromAbove(rows, row);
  let column = 0;
  return cells.map((cell) => {
    while (taken.has(column)) column += 1;
    const own = { ...cell, column };
    column += cell.columnSpan;
    return own;
  });
}

function takenFromAbove(rows: AttachedTable['rows'], row: number): ReadonlySet<number> {
  const taken = new Set<number>();
  // A head is a few rows high, and nothing else hangs down far.
  for (let above = Math.max(0, row - DEEPEST); above < row; above += 1) {
    const cells = rows[above] ?? [];
    if (cells.every(({ rowSpan }) => above + rowSpan <= row)) continue;
    for (const { column, columnSpan, rowSpan } of placed(rows, above, cells)) {
      if (above + rowSpan <= row) continue;
      for (let own = column; own < column + columnSpan; own += 1) taken.add(own);
    }
  }
  return taken;
}

const DEEPEST = 8;

/** Number of columns of the grid that the rows stand on. */
function columnsOf(rows: AttachedTable['rows']): number {
  return Math.max(
    0,
    ...rows.map((cells) => cells.reduce((width, { columnSpan }) => width + columnSpan, 0)),
  );
}

function sizeOf(text: string): number {
  return [...text].reduce((size, character) => size + (character > '\u2e80' ? 1 : 0.5), 0);
}

/** With a little more than the letters take, since fonts differ. */
function twips(characters: number, textSize: number): number {
  return Math.ceil(characters * textSize * 10 * 1.06) + 2 * CELL_MARGIN + BORDERS;
}

/** What a column needs, and of the rest a part by what more it would like. */
function share(needs: readonly ColumnNeed[], textSize: number, width: number): readonly number[] {
  const least = needs.map((need) => twips(need.least, textSize));
  const rest = width - sum(least);
  if (rest < 0) return least.map((own) => Math.floor((own * width) / sum(least)));
  const more = needs.map(({ least: own, wished }) => wished - own + 1);
  return least.map((own, column) => own + Math.floor((rest * (more[column] ?? 0)) / sum(more)));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((whole, size) => whole + size, 0);
}
