import type { CellRef } from '../../base/address';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';

/** A text around the rows of a table, with its cell. */
export interface PrintedText {
  readonly cell: CellRef;
  readonly text: string;
}

/** Rows looked through for notes below a table. */
const NOTE_ROWS = 3;

/** What stands above the rows of a table: number, title, whose it is, unit, headings. */
export function headTexts(context: CheckContext, table: RecognisedTable): readonly PrintedText[] {
  const bottom = Math.min(dataRows(table).first - 1, table.range.bottom);
  return textsOf(context, table, Math.max(0, table.titleCell.row - 1), bottom);
}

/** The lines below its rows. */
export function noteTexts(context: CheckContext, table: RecognisedTable): readonly PrintedText[] {
  const last = Math.max(dataRows(table).last, table.titleCell.row);
  const notes = textsOf(context, table, last + 1, table.range.bottom + NOTE_ROWS);
  const next = notes.findIndex(({ cell }) => startsTable(context, table, cell));
  return next < 0 ? notes : notes.slice(0, next);
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
}

const memo = new WeakMap<RecognisedTable, RowSpan>();

/** Where its rows are, understood or not; without any the first is Infinity and the last -1. */
function dataRows(table: RecognisedTable): RowSpan {
  const known = memo.get(table);
  if (known !== undefined) return known;
  let first = Infinity;
  let last = -1;
  for (const { rows, unknownRows } of table.blocks) {
    for (const { index } of [...rows, ...unknownRows]) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
  }
  const span = { first, last };
  memo.set(table, span);
  return span;
}

function startsTable(context: CheckContext, table: RecognisedTable, cell: CellRef): boolean {
  return context.book.set.tables.some(
    (other) => other !== table && other.sheet === cell.sheet && cell.row >= other.titleCell.row - 1,
  );
}

function textsOf(
  context: CheckContext,
  { sheet, range }: RecognisedTable,
  top: number,
  bottom: number,
): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = { sheet, row, column };
      const value = context.valueAt(cell);
      if (value.kind === 'text' && value.text.trim() !== '') {
        texts.push({ cell, text: value.text.trim() });
      }
    }
  }
  return texts;
}
