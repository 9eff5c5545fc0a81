import type { Area, CellRef } from '../../base/address';
import type { Grid } from '../../grid/grid';
import type { AttachedLine } from '../../narrative/render/attached-table';
import type { RecognisedTable } from '../../tables/table';
import type { AttachedRow } from './attached-rows';
import { attachedRows } from './attached-rows';
import { ATTACHED_PATTERNS } from './attached-patterns.zh-CN';

/** A row of words alone: no figures, and not as many words as a head has. */
function isWords({ cells }: AttachedRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length <= MOST_WORDS && filled.every(({ isFigure }) => !isFigure);
}

const MOST_WORDS = 3;

function isBlank({ cells }: AttachedRow): boolean {
  return cells.every(({ text }) => text === '');
}

/** Sheet row of the last line between a table's title and its head. */
export function lastLine(grid: Grid, table: RecognisedTable): number {
  const { titleCell, unitCell, entityCell, range } = table;
  const places = [titleCell, unitCell, entityCell].flatMap((cell) => cell?.row ?? []);
  const rows = attachedRows(grid, { ...range, top: titleCell.row });
  const isHead = (row: AttachedRow) =>
    !isWords(row) || (row.row > titleCell.row && row.cells.some(({ rowSpan }) => rowSpan > 1));
  const head = rows.find(isHead)?.row ?? range.bottom;
  const title = rows[0]?.cells.find(({ column }) => column === titleCell.column);
  const ends = [titleCell.row + (title?.rowSpan ?? 1) - 1, ...places.filter((row) => row < head)];
  return Math.max(...ends);
}

/** What stands directly above the title, such as the number of the table. */
export function linesAbove(
  grid: Grid,
  { titleCell, range }: RecognisedTable,
  others: readonly Area[],
): readonly AttachedLine[] {
  const above = Math.max(
    -1,
    ...others.flatMap(({ bottom }) => (bottom < titleCell.row ? [bottom] : [])),
  );
  const rows = attachedRows(grid, { ...range, top: above + 1, bottom: titleCell.row - 1 });
  const isOther = (row: AttachedRow) =>
    isBlank(row) || !isWords(row) || row.cells.some(({ text }) => isNote(text));
  const upwards = rows.slice().reverse();
  const end = upwards.findIndex(isOther);
  const own = (end === -1 ? upwards : upwards.slice(0, end)).reverse();
  return own.map((row) => lineOf(row, range, null));
}

/** What stands in the rows of title and unit beside the title itself. */
export function linesBelow(
  grid: Grid,
  { titleCell, unitCell, range }: RecognisedTable,
  last: number,
): readonly AttachedLine[] {
  return attachedRows(grid, { ...range, top: titleCell.row, bottom: last })
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter(({ column }) => row !== titleCell.row || column !== titleCell.column),
    }))
    .filter((row) => !isBlank(row))
    .map((row) => lineOf(row, range, unitCell));
}

/** What the sheet says below the table, up to the next one. */
export function notesBelow(grid: Grid, range: Area, others: readonly Area[]): readonly string[] {
  const next = Math.min(
    grid.rows.length,
    ...others.flatMap(({ top }) => (top > range.bottom ? [top] : [])),
  );
  const rows = attachedRows(grid, { ...range, top: range.bottom + 1, bottom: next - 1 });
  const end = rows.findIndex((row) => !isWords(row));
  const texts = (end === -1 ? rows : rows.slice(0, end))
    .filter((row) => !isBlank(row))
    .map(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text])).join(GAP));
  // Where more follows on the sheet, only what says that it is a note is one.
  const isLast = end === -1 && next === grid.rows.length;
  return isLast ? texts : texts.filter(isNote);
}

const GAP = '　　';

function isNote(text: string): boolean {
  return ATTACHED_PATTERNS.note.test(text);
}

/** Left what begins at the left edge, right all else; number and unit stand right. */
function lineOf({ row, cells }: AttachedRow, { left }: Area, unit: CellRef | null): AttachedLine {
  const filled = cells.filter(({ text }) => text !== '');
  const isRight = ({ column, text }: (typeof filled)[number]) =>
    column !== left ||
    (unit?.row === row && unit.column === column) ||
    ATTACHED_PATTERNS.number.test(text);
  const join = (some: typeof filled) => some.map(({ text }) => text).join(GAP);
  return {
    left: join(filled.filter((cell) => !isRight(cell))),
    right: join(filled.filter(isRight)),
  };
}
