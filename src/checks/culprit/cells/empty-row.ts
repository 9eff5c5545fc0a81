import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block } from '../../../tables/table';

/** Among fewer rows one without money tells nothing. */
const FEWEST_ROWS = 5;

const memo = new WeakMap<FactBook, Map<Block, AxisNode | null>>();

/**
 * Whether the cell stands in the only row of its table that prints no money: rows of a list are
 * printed for the money in them, and a form that prints all its rows has many such.
 */
export function isInOnlyEmptyRow(book: FactBook, { block, row }: Fact): boolean {
  if (holdsMoney(book, block, row)) return false;
  const byBlock = memo.get(book) ?? new Map<Block, AxisNode | null>();
  memo.set(book, byBlock);
  let only = byBlock.get(block);
  if (only === undefined) byBlock.set(block, (only = onlyEmptyRow(book, block)));
  return only === row;
}

function onlyEmptyRow(book: FactBook, block: Block): AxisNode | null {
  const totals = new Set(block.rows.map(({ parent }) => parent));
  const rows = block.rows.filter((row) => !totals.has(row));
  const empty = rows.filter((row) => !holdsMoney(book, block, row));
  const [only, ...others] = empty;
  if (only === undefined || others.length > 0 || rows.length < FEWEST_ROWS) return null;
  return only;
}

function holdsMoney(book: FactBook, { columns }: Block, row: AxisNode): boolean {
  return columns.some((column) => {
    const reading = book.at(row, column)?.reading;
    return reading?.kind === 'unreadable' || (reading?.kind === 'figure' && reading.value !== 0);
  });
}
