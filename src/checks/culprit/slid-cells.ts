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

/** The widest tables print so many figures in a row; further down nothing slid as one. */
const WIDEST = 24;
const LONGEST = 12;
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
      return run.flatMap((last, position): readonly SlidRun[] => {
        const length = position + 1;
        if (length < FEWEST) return [];
        const cells = run.slice(0, length);
        const values = cells.slice(1).map(({ index }) => valueOf(figures, index));
        const mayBeNothing = stateOf(figures, last.index) === FIGURE;
        return [{ cells, values: [...values, 0], mayBeNothing }];
      });
    });
  });
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
  return after(columns, first.column, WIDEST).flatMap((column) => book.at(first.row, column) ?? []);
}

function downFrom(book: FactBook, first: Fact): readonly Fact[] {
  const { rows } = first.block;
  return after(rows, first.row, LONGEST).flatMap((row) => book.at(row, first.column) ?? []);
}

function after(nodes: readonly AxisNode[], node: AxisNode, most: number): readonly AxisNode[] {
  const position = nodes.indexOf(node);
  return nodes.slice(position + 1, position + most);
}
