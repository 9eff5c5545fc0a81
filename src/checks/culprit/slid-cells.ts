import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode } from '../../tables/table';
import { BLANK, FIGURE, isNonZero, stateOf, valueOf } from '../figures';
import type { Incidence } from './incidence';

/** Figures that belong one place back, the first place standing empty. */
export interface SlidRun {
  /** In order; all but the last hold, rightly, what the next one holds now. */
  readonly cells: readonly Fact[];
  /** What each should hold. The last one's own figure is lost: nothing, or what was left out. */
  readonly values: readonly number[];
  /** The last one holds a figure that moves back; else only a lost one makes it a part of this. */
  readonly mayBeNothing: boolean;
}

/** A longer run slid as far as its column goes. */
const LONGEST = 40;
const FEWEST = 2;

/**
 * The runs of typed cells that may have slid by one place from an empty one on, to the right or
 * down: each length that moves a figure, shortest first.
 */
export function slidRuns(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly SlidRun[] {
  const { figures, links } = incidence;
  // Before a figure in the wrong place stands the empty one, maybe in a sum that says nothing yet.
  const starts = new Set(touched.flatMap((fact) => [fact, ...beforeIt(book, fact)]));
  return [...starts].flatMap((first) => {
    if (stateOf(figures, first.index) !== BLANK || links.isProven(first.index)) return [];
    return [acrossFrom(book, first), downFrom(book, first)].flatMap((line) => {
      const end = line.findIndex(
        ({ index }) => links.isProven(index) || stateOf(figures, index) > FIGURE,
      );
      const [second] = line;
      if (second === undefined || !isNonZero(figures, second.index)) return [];
      const run = [first, ...(end < 0 ? line : line.slice(0, end))];
      const whole = wholeLengths(incidence, run);
      return run.flatMap((last, position): readonly SlidRun[] => {
        const length = position + 1;
        if (length < FEWEST || (length > LONGEST && !whole.includes(length))) return [];
        const cells = run.slice(0, length);
        const values = cells.slice(1).map(({ index }) => valueOf(figures, index));
        const mayBeNothing = stateOf(figures, last.index) === FIGURE;
        return [{ cells, values: [...values, 0], mayBeNothing }];
      });
    });
  });
}

/**
 * How far a run goes that slid to the end of its column: to its last figure or the place after it.
 * A code that alone makes up its 款 and 类 prints one figure three times, and those did not change.
 */
function wholeLengths({ figures }: Incidence, run: readonly Fact[]): readonly number[] {
  const held = run.map(({ index }) => (isNonZero(figures, index) ? valueOf(figures, index) : null));
  let filled = held.length;
  while (filled > 0 && held[filled - 1] === null) filled -= 1;
  let changed = filled;
  while (changed > 1 && held[changed - 2] === held[filled - 1]) changed -= 1;
  return [run.length, filled, changed - 1];
}

/** The cells left of it and above it. */
function beforeIt(book: FactBook, { block, row, column }: Fact): readonly Fact[] {
  const left = block.columns[block.columns.indexOf(column) - 1];
  const above = block.rows[block.rows.indexOf(row) - 1];
  const facts = [left && book.at(row, left), above && book.at(above, column)];
  return facts.flatMap((fact) => fact ?? []);
}

/** The cells right of it and below it: where its figure slid to, if it did. */
export function besides(book: FactBook, { block, row, column }: Fact): readonly Fact[] {
  const right = block.columns[block.columns.indexOf(column) + 1];
  const below = block.rows[block.rows.indexOf(row) + 1];
  const facts = [right && book.at(row, right), below && book.at(below, column)];
  return facts.flatMap((fact) => fact ?? []);
}

function acrossFrom(book: FactBook, first: Fact): readonly Fact[] {
  const { columns } = first.block;
  return after(columns, first.column).flatMap((column) => book.at(first.row, column) ?? []);
}

function downFrom(book: FactBook, first: Fact): readonly Fact[] {
  const { rows } = first.block;
  return after(rows, first.row).flatMap((row) => book.at(row, first.column) ?? []);
}

function after(nodes: readonly AxisNode[], node: AxisNode): readonly AxisNode[] {
  return nodes.slice(nodes.indexOf(node) + 1);
}
