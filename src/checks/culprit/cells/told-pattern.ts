import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { Incidence } from '../incidence/incidence';
import { equalBeside } from './equal-beside';
import type { Suspicion } from './suspicion';
import type { TypingPattern } from './typing-pattern';
import { findTypingPattern } from './typing-pattern';

/**
 * How the wrong figure is said to have come about. The right one beside it speaks for the value, but
 * tells no slip of the eye where the keys explain it as well, or where both cells must be equal anyway.
 */
export function toldPattern(
  book: FactBook,
  incidence: Incidence,
  fact: Fact,
  { pattern, proposed, copies, moved, isBlock }: Suspicion,
): TypingPattern | null {
  if (isBlock || pattern !== 'neighbour') return pattern;
  const { figures } = incidence;
  const present = stateOf(figures, fact.index) === FIGURE ? valueOf(figures, fact.index) : null;
  const typed = findTypingPattern(present, proposed, fact.step);
  if (typed !== null) return typed;
  const beside = equalBeside(book, incidence, { fact, copies, moved }, proposed);
  return beside.every((other) => mustBeEqual(incidence, fact, other)) ? null : pattern;
}

/** A total beside its only part, or two places of one figure. */
function mustBeEqual(
  { relation, relationsOf, telling }: Incidence,
  one: Fact,
  other: Fact,
): boolean {
  return relationsOf(one.index).some((position) => {
    if (relation(position)?.comparison !== 'equal') return false;
    const others = telling(position).filter(({ fact }) => fact !== one.index);
    return others.length === 1 && others[0]?.fact === other.index;
  });
}
