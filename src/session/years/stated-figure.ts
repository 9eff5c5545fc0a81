import type { CellRef } from '../../base/address';
import type { Amount } from '../../base/amount';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';

/** What a document says a figure is. Neither a blank nor a line that is not there is a zero. */
export type StatedFigure =
  | { readonly kind: 'figure'; readonly value: Amount; readonly cell: CellRef }
  | { readonly kind: 'blank'; readonly cell: CellRef }
  /** A text or an error stands there. */
  | { readonly kind: 'unreadable'; readonly cell: CellRef }
  /** Its tables print different amounts, by more than rounding explains. */
  | { readonly kind: 'unequal'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'absent' };

/**
 * The one figure that all these cells state, none of them: absent. Where they are rounded differently
 * the finest is taken, of equally fine ones the first.
 */
export function statedFigure(facts: readonly Fact[]): StatedFigure {
  const [first] = facts;
  if (first === undefined) return { kind: 'absent' };
  const stated = facts.filter((fact) => figureOf(fact) !== null);
  const finest = stated.reduce<Fact | null>(
    (best, fact) => (best === null || fact.step < best.step ? fact : best),
    null,
  );
  const unreadable = facts.find(({ reading }) => reading.kind === 'unreadable');
  if (finest === null) {
    return unreadable === undefined
      ? { kind: 'blank', cell: first.cell }
      : { kind: 'unreadable', cell: unreadable.cell };
  }
  const other = stated.find((fact) => !meets(finest, fact));
  if (other !== undefined) return { kind: 'unequal', cells: [finest.cell, other.cell] };
  return { kind: 'figure', value: figureOf(finest) ?? 0, cell: finest.cell };
}

/** Whether one amount may be what both are rounded from. */
function meets(one: Fact, other: Fact): boolean {
  const gap = Math.abs((figureOf(one) ?? 0) - (figureOf(other) ?? 0));
  return 2 * gap <= one.step + other.step;
}

/** Whether there is anything to compare: neither blank, nor zero, nor not there. */
export function saysSomething(figure: StatedFigure): boolean {
  switch (figure.kind) {
    case 'figure':
      return figure.value !== 0;
    case 'unreadable':
    case 'unequal':
      return true;
    case 'blank':
    case 'absent':
      return false;
  }
}
