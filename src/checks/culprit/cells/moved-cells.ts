import type { Relation } from '../../relation';
import type { FormulaLinks, Moved } from '../incidence/formula-links';

/** What changes when these cells change by the same. */
export function movedTogether(links: FormulaLinks, facts: readonly number[]): Moved {
  const [first, ...others] = facts;
  const alone = links.movedBy(first ?? -1);
  if (others.length === 0) return alone;
  const moved = new Map(alone);
  for (const other of others) {
    for (const [fact, weight] of links.movedBy(other)) {
      moved.set(fact, (moved.get(fact) ?? 0) + weight);
    }
  }
  return moved;
}

/** By how much the two sides part when the cells move. */
export function weightIn(relation: Relation, moved: Moved): number {
  return relation.terms.reduce(
    (weight, term) => weight + term.coefficient * (moved.get(term.fact) ?? 0),
    0,
  );
}
