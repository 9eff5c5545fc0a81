import { figureOf } from '../facts/fact';
import type { Culprit, FigureChange } from './culprit';

/** Figures that one slip made wrong, each with a value of its own. */
interface JointChanges {
  readonly kind: 'interchanged' | 'slippedRow';
  readonly changes: readonly [FigureChange, ...FigureChange[]];
}

/**
 * The figures that are put right together or not at all, few enough to be named one by one: two that
 * changed places, or those of a row with the decimal point in the wrong place. Null for all others.
 */
export function jointChanges(culprit: Culprit): JointChanges | null {
  const [first, second, ...others] = culprit.changes;
  if (!culprit.isBlock || first === undefined || second === undefined) return null;
  const changes = [first, second, ...others] as const;
  if (changes.some(({ stated }) => stated === null)) return null;
  const units = new Set(changes.map(({ fact }) => fact.table.unit));
  if (units.size > 1) return null;
  if (isExchange(first, second) && others.length === 0) return { kind: 'interchanged', changes };
  const isOfRow = changes.every(({ fact }) => fact.row === first.fact.row);
  return isOfRow && culprit.pattern === 'scale' ? { kind: 'slippedRow', changes } : null;
}

/** Each holds what the other one should. */
function isExchange(one: FigureChange, other: FigureChange): boolean {
  return figureOf(other.fact) === one.proposed && one.stated !== one.proposed;
}
