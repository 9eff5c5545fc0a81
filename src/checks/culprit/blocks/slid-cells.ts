import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { BLANK, FIGURE, isNonZero, stateOf, valueOf } from '../../figures';
import { carriedOn } from './block-step';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';

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
 * down: each length that moves a figure, shortest first, as far as the figures can have moved.
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
    return [ACROSS, DOWN].flatMap((line) => {
      const second = nextOn(book, line, first);
      if (second === null || !isNonZero(figures, second.index)) return [];
      if (isContradicted(book, incidence, line, first, second)) return [];
      return runsOn(book, incidence, line, first);
    });
  });
}

/** One direction in which figures slide. */
interface Line {
  /** The cells after it. */
  after(book: FactBook, fact: Fact): Iterable<Fact>;
  /** Whether both stand on one line. */
  holds(one: Fact, other: Fact): boolean;
}

const ACROSS: Line = {
  *after(book, { block, row, column }) {
    for (let next = block.columns.indexOf(column) + 1; next < block.columns.length; next += 1) {
      const beside = block.columns[next];
      const fact = beside === undefined ? null : book.at(row, beside);
      if (fact !== null) yield fact;
    }
  },
  holds: (one, other) => one.block === other.block && one.row === other.row,
};

const DOWN: Line = {
  *after(book, { block, row, column }) {
    for (let next = block.rows.indexOf(row) + 1; next < block.rows.length; next += 1) {
      const below = block.rows[next];
      const fact = below === undefined ? null : book.at(below, column);
      if (fact !== null) yield fact;
    }
  },
  holds: (one, other) => one.block === other.block && one.column === other.column,
};

function nextOn(book: FactBook, line: Line, fact: Fact): Fact | null {
  for (const next of line.after(book, fact)) return next;
  return null;
}

/**
 * Whether a sum that feels no other cell of the line is wrong once the cell holds what the next one
 * does: then it is wrong however far the figures slid.
 */
function isContradicted(
  book: FactBook,
  incidence: Incidence,
  line: Line,
  cell: Fact,
  next: Fact,
): boolean {
  const { figures, links, relation } = incidence;
  const change = valueOf(figures, next.index) - valueOf(figures, cell.index);
  if (change === 0 && stateOf(figures, cell.index) === FIGURE) return false;
  const isElsewhere = (index: number) => {
    const fact = book.facts[index];
    return index === cell.index || fact === undefined || !line.holds(cell, fact);
  };
  const after = evaluateChanged(incidence, carriedOn(incidence, new Map([[cell.index, change]])));
  return [...after].some(([position, { broken }]) => {
    const { severity, terms = [] } = relation(position) ?? {};
    if (!broken || severity !== 'error') return false;
    return terms.every(({ fact }) => isElsewhere(fact) && links.feeding(fact).every(isElsewhere));
  });
}

function runsOn(book: FactBook, incidence: Incidence, line: Line, first: Fact): readonly SlidRun[] {
  const { figures, links } = incidence;
  const run = [first];
  for (const next of line.after(book, first)) {
    if (links.isProven(next.index) || stateOf(figures, next.index) > FIGURE) break;
    run.push(next);
  }
  const whole = wholeLengths(incidence, run);
  const runs: SlidRun[] = [];
  for (const [position, last] of run.entries()) {
    const before = position > 1 ? run[position - 1] : undefined;
    if (before !== undefined && isContradicted(book, incidence, line, before, last)) break;
    const length = position + 1;
    if (length < FEWEST || (length > LONGEST && !whole.includes(length))) continue;
    const cells = run.slice(0, length);
    const values = cells.slice(1).map(({ index }) => valueOf(figures, index));
    const mayBeNothing = stateOf(figures, last.index) === FIGURE;
    runs.push({ cells, values: [...values, 0], mayBeNothing });
  }
  return runs;
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
