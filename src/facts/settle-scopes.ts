import type { Steps } from '../base/steps';
import type { Coordinates } from '../tables/coordinates/coordinates';
import { withMember } from '../tables/coordinates/coordinates';
import type { AxisNode, RecognisedTable, TableSet } from '../tables/table';
import type { Fact } from './fact';
import { figureOf } from './fact';
import type { FactBook } from './fact-book';

/** One wrong amount must not change what a whole table is about. */
const FEWEST_ROWS = 2;

/**
 * Tables whose kind lets the figures decide their scope: where the totals of
 * their rows are those of all money, and not those of the fund in the title, the
 * table is about all money. The same set when every title holds.
 */
export function* settleScopes(book: FactBook): Steps<TableSet> {
  const { set } = book;
  const tables: RecognisedTable[] = [];
  for (const table of set.tables) {
    tables.push(table.kind.scopeByFigures === true ? yield* settleScope(book, table) : table);
    yield;
  }
  return tables.every((table, position) => table === set.tables[position])
    ? set
    : { ...set, tables };
}

/** Rows after which the page may draw. */
const MOST_AT_A_STEP = 50;

function* settleScope(book: FactBook, table: RecognisedTable): Steps<RecognisedTable> {
  const [block] = table.blocks;
  const fund = block?.scope.fund;
  const total = block?.columns.find((column) => column.parent === null);
  if (block === undefined || fund === undefined || total === undefined) return table;
  const ofAllMoney: Fact[] = [];
  let ofTitle = 0;
  /** Rows in which the table of the fund, or this one, must be wrong. */
  let ofNeither = 0;
  for (const [position, row] of block.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const fact = book.at(row, total);
    if (fact === null || figureOf(fact) === null) continue;
    const { coordinates } = fact;
    const narrow = elsewhere(book, table, coordinates);
    if (narrow === null) continue;
    const wide = elsewhere(book, table, withMember(coordinates, 'fund', null));
    if (wide === null || agrees(narrow, wide)) continue;
    if (hasMore(narrow, wide)) ofNeither += 1;
    else if (isContradicted(book, table, row, total)) continue;
    else if (agrees(fact, narrow)) ofTitle += 1;
    else if (agrees(fact, wide)) ofAllMoney.push(fact);
    else ofNeither += 1;
  }
  if (ofAllMoney.length < FEWEST_ROWS || ofAllMoney.length <= ofTitle + ofNeither) return table;
  return {
    ...table,
    blocks: table.blocks.map((one) => ({ ...one, scope: withMember(one.scope, 'fund', null) })),
    overruledTitle: { fund, cells: ofAllMoney.map(({ cell }) => cell) },
  };
}

/** A fund cannot have more than there is. */
function hasMore(narrow: Fact, wide: Fact): boolean {
  return (figureOf(narrow) ?? 0) > (figureOf(wide) ?? 0);
}

/**
 * Whether other tables disagree about the figure of the row, or of one that contains it: one wrong
 * amount that live totals carry upwards looks like money of another fund in all these rows.
 */
function isContradicted(
  book: FactBook,
  table: RecognisedTable,
  own: AxisNode,
  total: AxisNode,
): boolean {
  for (let row: AxisNode | null = own; row !== null; row = row.parent) {
    const fact = book.at(row, total);
    const [first, ...others] = fact === null ? [] : statedElsewhere(book, table, fact.coordinates);
    if (first !== undefined && others.some((other) => !agrees(first, other))) return true;
  }
  return false;
}

/** The figure with these coordinates in another table. */
function elsewhere(book: FactBook, table: RecognisedTable, coordinates: Coordinates): Fact | null {
  return book.find(coordinates).find((fact) => isElsewhere(fact, table)) ?? null;
}

function statedElsewhere(
  book: FactBook,
  table: RecognisedTable,
  coordinates: Coordinates,
): readonly Fact[] {
  return book.find(coordinates).filter((fact) => isElsewhere(fact, table));
}

function isElsewhere(fact: Fact, table: RecognisedTable): boolean {
  return fact.table !== table && figureOf(fact) !== null;
}

/** Equal, but for rounding. */
function agrees(one: Fact, other: Fact): boolean {
  const [value, counterpart] = [figureOf(one), figureOf(other)];
  if (value === null || counterpart === null) return false;
  return Math.abs(value - counterpart) * 2 <= one.step + other.step;
}
