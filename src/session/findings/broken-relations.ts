import type { ArithmeticFinding, BrokenRelation } from '../../checks/finding';
import type { Relation } from '../../checks/relation';
import { suspectsOf } from '../../checks/suspects';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';

/**
 * The broken relations of a finding as every list of them stands: what is stated of the wrong cell first,
 * then the main relation, then the others as they were found.
 */
export function brokenInOrder(
  book: FactBook,
  finding: ArithmeticFinding,
): readonly BrokenRelation[] {
  const { main, relations } = finding;
  const wrong = wrongFact(finding);
  const rank = ({ relation }: BrokenRelation) => {
    if (wrong !== null && subjectOf(book, relation) === wrong) return 0;
    return relation === main ? 1 : 2;
  };
  return [...relations].sort((a, b) => rank(a) - rank(b));
}

/** The one figure that is proven to be wrong; null where nothing decides. */
export function wrongFact(finding: ArithmeticFinding): Fact | null {
  const suspects = suspectsOf(finding);
  return suspects.kind === 'decided' ? suspects.culprit.fact : null;
}

/** What a relation is stated of: the total of a sum. */
export function subjectOf({ facts }: FactBook, { terms }: Relation): Fact | null {
  return facts[terms[0]?.fact ?? -1] ?? null;
}
