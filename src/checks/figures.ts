import type { FactBook } from '../facts/fact-book';

export const BLANK = 0;
export const FIGURE = 1;
export const UNREADABLE = 2;

/**
 * The readings of a fact book as flat arrays, so that a cell can be changed
 * virtually and put back without copying the book.
 */
export interface Figures {
  /** 0 where there is no figure; look at `state` first. */
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** One unit of the last printed place. */
  readonly step: Float64Array;
}

export function readFigures(book: FactBook): Figures {
  const count = book.facts.length;
  const figures = {
    value: new Float64Array(count),
    state: new Uint8Array(count),
    step: new Float64Array(count),
  };
  for (const fact of book.facts) {
    figures.step[fact.index] = fact.step;
    if (fact.reading.kind === 'figure') {
      figures.state[fact.index] = FIGURE;
      figures.value[fact.index] = fact.reading.value;
    } else if (fact.reading.kind === 'unreadable') {
      figures.state[fact.index] = UNREADABLE;
    }
  }
  return figures;
}

export function valueOf(figures: Figures, fact: number): number {
  return figures.value[fact] ?? 0;
}

export function stateOf(figures: Figures, fact: number): number {
  return figures.state[fact] ?? BLANK;
}

/** Whether the cell holds a figure other than 0. */
export function isNonZero(figures: Figures, fact: number): boolean {
  return figures.state[fact] === FIGURE && figures.value[fact] !== 0;
}

/** Whether money may stand there: a figure other than 0, or what cannot be read. */
export function mayHoldMoney(figures: Figures, fact: number): boolean {
  return figures.state[fact] === UNREADABLE || isNonZero(figures, fact);
}

/** Figures of their own with some cells changed. */
export function changedFigures(figures: Figures, changes: ReadonlyMap<number, number>): Figures {
  const changed = {
    value: figures.value.slice(),
    state: figures.state.slice(),
    step: figures.step,
  };
  for (const [fact, value] of changes) setFigure(changed, fact, value);
  return changed;
}

function setFigure(figures: Figures, fact: number, value: number): void {
  figures.value[fact] = value;
  figures.state[fact] = FIGURE;
}

/** Whether a cell reads the same in both: its step follows from the cell. */
export function isSameFigure(one: Figures, other: Figures, fact: number): boolean {
  return stateOf(one, fact) === stateOf(other, fact) && valueOf(one, fact) === valueOf(other, fact);
}
