import type { CellRef } from '../../../base/address';
import type { FactBook } from '../../../facts/fact-book';
import type { Figures } from '../../figures';
import { UNREADABLE, changedFigures, stateOf, valueOf } from '../../figures';
import type { Relation } from '../../relation';
import { readSumFormula } from './read-sum-formula';

/** By how much each figure changes when one cell changes by 1; the cell itself is among them. */
export type Moved = ReadonlyMap<number, number>;

/** How live formulas carry a change of a cell to others. */
export interface FormulaLinks {
  movedBy(fact: number): Moved;
  /** The cells that the figure of this one is made of, over any number of formulas. */
  feeding(fact: number): readonly number[];
  /** What a live formula adds up; nothing for what is typed. */
  partsOf(fact: number): readonly Link[];
  /** A live formula that adds up just what the form wants: only its parts can be wrong. */
  isProven(fact: number): boolean;
}

/** For figures all of which are taken as they stand. */
export const NO_LINKS: FormulaLinks = {
  movedBy: (fact) => new Map([[fact, 1]]),
  feeding: () => [],
  partsOf: () => [],
  isProven: () => false,
};

/** A cell that a formula adds up, and how often. */
export interface Link {
  readonly fact: number;
  readonly coefficient: number;
}

/**
 * Reads the formulas of a book; one whose figure is not what it adds up to is taken for typed.
 * They are read when the first of them is asked for: a book without errors needs none.
 */
export function readFormulaLinks(
  book: FactBook,
  figures: Figures,
  relations: readonly Relation[],
): FormulaLinks {
  // The search changes figures and puts them back; formulas are read by what stands in the cells.
  const asPrinted = changedFigures(figures, new Map());
  let links: FormulaLinks | null = null;
  const read = () => (links ??= linksOf(book, asPrinted, relations));
  return {
    movedBy: (fact) => read().movedBy(fact),
    feeding: (fact) => read().feeding(fact),
    partsOf: (fact) => read().partsOf(fact),
    isProven: (fact) => read().isProven(fact),
  };
}

function linksOf(book: FactBook, figures: Figures, relations: readonly Relation[]): FormulaLinks {
  const parts = liveFormulas(book, figures);
  const users = new Map<number, Link[]>();
  for (const [total, links] of parts) {
    for (const { fact, coefficient } of links) {
      const own = { fact: total, coefficient };
      const known = users.get(fact);
      if (known) known.push(own);
      else users.set(fact, [own]);
    }
  }
  const proven = provenTotals(parts, relations);
  const moved = new Map<number, Moved>();
  const fed = new Map<number, readonly number[]>();
  return {
    movedBy: (fact) => memo(moved, fact, () => movedBy(fact, users)),
    feeding: (fact) => memo(fed, fact, () => feeding(fact, parts)),
    partsOf: (fact) => parts.get(fact) ?? [],
    isProven: (fact) => proven.has(fact),
  };
}

function memo<T>(known: Map<number, T>, fact: number, work: () => T): T {
  const found = known.get(fact);
  if (found !== undefined) return found;
  const made = work();
  known.set(fact, made);
  return made;
}

/** The facts that each live formula adds up. */
function liveFormulas(book: FactBook, figures: Figures): ReadonlyMap<number, readonly Link[]> {
  const parts = new Map<number, readonly Link[]>();
  if (book.facts.every(({ formula }) => formula === null)) return parts;
  const factAt = firstFacts(book);
  for (const { formula, cell, index } of book.facts) {
    if (formula === null || stateOf(figures, index) === UNREADABLE) continue;
    const links = readSumFormula(formula, cell.sheet)?.flatMap((addend): readonly Link[] => {
      const fact = factAt(addend.cell);
      return fact === undefined ? [] : [{ fact, coefficient: addend.coefficient }];
    });
    if (links !== undefined && links.length > 0 && isLive(figures, index, links)) {
      parts.set(index, links);
    }
  }
  return parts;
}

/** More than a sheet has columns. */
const ROW = 100_000;

/** The first fact of each cell. */
function firstFacts(book: FactBook): (cell: CellRef) => number | undefined {
  const bySheet = new Map<string, Map<number, number>>();
  for (const { cell, index } of book.facts) {
    let facts = bySheet.get(cell.sheet);
    if (facts === undefined) bySheet.set(cell.sheet, (facts = new Map<number, number>()));
    const place = cell.row * ROW + cell.column;
    if (!facts.has(place)) facts.set(place, index);
  }
  return ({ sheet, row, column }) => bySheet.get(sheet)?.get(row * ROW + column);
}

/** The figure is what its parts come to, as far as the shown digits tell. */
function isLive(figures: Figures, total: number, links: readonly Link[]): boolean {
  const sum = links.reduce((all, link) => all + link.coefficient * valueOf(figures, link.fact), 0);
  const slack = links.reduce((all, { fact }) => all + (figures.step[fact] ?? 0), 0);
  return 2 * Math.abs(valueOf(figures, total) - sum) <= slack + (figures.step[total] ?? 0);
}

function provenTotals(
  parts: ReadonlyMap<number, readonly Link[]>,
  relations: readonly Relation[],
): ReadonlySet<number> {
  const proven = new Set<number>();
  if (parts.size === 0) return proven;
  for (const { generator, terms } of relations) {
    const [total, ...wanted] = terms;
    if (generator !== 'rollUp' || total === undefined) continue;
    const links = parts.get(total.fact);
    if (links === undefined || links.length !== wanted.length) continue;
    const added = new Set(links.flatMap((link) => (link.coefficient === 1 ? link.fact : [])));
    if (wanted.every(({ fact }) => added.has(fact))) proven.add(total.fact);
  }
  return proven;
}

function movedBy(fact: number, users: ReadonlyMap<number, readonly Link[]>): Moved {
  const moved = new Map<number, number>();
  const visit = (own: number, weight: number, path: readonly number[]): void => {
    if (path.includes(own)) return;
    moved.set(own, (moved.get(own) ?? 0) + weight);
    for (const user of users.get(own) ?? []) {
      visit(user.fact, weight * user.coefficient, [...path, own]);
    }
  };
  visit(fact, 1, []);
  return moved;
}

function feeding(fact: number, parts: ReadonlyMap<number, readonly Link[]>): readonly number[] {
  const all = new Set<number>();
  const open = [fact];
  for (const own of open) {
    for (const { fact: part } of parts.get(own) ?? []) {
      if (all.has(part)) continue;
      all.add(part);
      open.push(part);
    }
  }
  return [...all];
}
