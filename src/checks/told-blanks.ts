import type { ArithmeticFinding } from './finding';
import type { Relation } from './relation';
import { suspectedFacts, suspectsOf } from './suspects';

/** The error that tells why a relation could not be checked: it is broken, or rests on a blank cell of it. */
interface Teller {
  readonly finding: ArithmeticFinding;
  readonly of: 'relation' | 'blank';
}

/** What a blank keeps from being checked, where an error says what should stand there. */
export function toldBlanks(
  findings: readonly ArithmeticFinding[],
): (relation: Relation) => Teller | null {
  const relations = new Map<Relation, Teller>();
  const blanks = new Map<number, Teller>();
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    for (const { relation } of finding.relations) {
      relations.set(relation, { finding, of: 'relation' });
    }
    for (const { index, reading } of suspectedFacts(suspectsOf(finding))) {
      if (reading.kind === 'blank' && !blanks.has(index)) {
        blanks.set(index, { finding, of: 'blank' });
      }
    }
  }
  return (relation) =>
    relations.get(relation) ??
    relation.terms.flatMap(({ fact }) => blanks.get(fact) ?? [])[0] ??
    null;
}
