import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { BLANK, FIGURE, isNonZero, stateOf, valueOf } from '../../figures';
import { carriedOn } from './block-step';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import { agreesWithKin } from '../incidence/kindred-figures';
import type { Suspicion } from '../cells/suspicion';
import { besides } from './slid-cells';

/**
 * Whether the figure after an empty cell may belong into it as well, what the sums lack being the one
 * lost behind: relations that feel both cells alike say that the cell should not be empty, but not
 * what it should hold.
 */
export function mayHaveSlid(
  book: FactBook,
  incidence: Incidence,
  { fact: index, copies, proposed, repaired }: Suspicion,
): boolean {
  const { figures, links } = incidence;
  const fact = book.facts[index];
  if (fact === undefined || copies.length > 0 || stateOf(figures, index) !== BLANK) return false;
  if (agreesWithKin(book, incidence, fact, proposed)) return false;
  const isFree = (next: Fact) =>
    stateOf(figures, next.index) === FIGURE &&
    isNonZero(figures, next.index) &&
    !links.isProven(next.index) &&
    !agreesWithKin(book, incidence, next, valueOf(figures, next.index));
  return besides(book, fact).some((next) => {
    const own = valueOf(figures, next.index);
    if (!isFree(next) || own === proposed) return false;
    const changes = new Map([
      [index, own],
      [next.index, proposed - own],
    ]);
    const after = evaluateChanged(incidence, carriedOn(incidence, changes));
    const mayBreak = (position: number) =>
      incidence.broken.has(position) && !repaired.includes(position);
    return [...after].every(([position, { broken }]) => !broken || mayBreak(position));
  });
}
