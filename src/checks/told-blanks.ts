import type { FactBook } from '../facts/fact-book';
import type { ArithmeticFinding } from './finding';
import type { Relation } from './relation';
import { suspectedFacts, suspectsOf } from './suspects';

/** The error that tells why a relation could not be checked: it is broken, or rests on a blank cell. */
interface Teller {
  readonly finding: ArithmeticFinding;
  readonly of: 'relation' | 'blank';
}

/**
 * What a blank keeps from being checked, where an error says what should stand there, or that
 * nothing should stand in the figure for which it is asked.
 */
export function toldBlanks(
  { facts }: FactBook,
  findings: readonly ArithmeticFinding[],
): (relation: Relation) => Teller | null {
  const relations = new Map<Relation, Teller>();
  const blanks = new Map<number, Teller>();
  const nothing = new Map<number, Teller>();
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    for (const { relation } of finding.relations) {
      relations.set(relation, { finding, of: 'relation' });
    }
    const suspects = suspectsOf(finding);
    for (const { index, reading } of suspectedFacts(suspects)) {
      if (reading.kind === 'blank' && !blanks.has(index)) {
        blanks.set(index, { finding, of: 'blank' });
      }
    }
    if (suspects.kind !== 'decided') continue;
    for (const { fact, proposed } of suspects.culprit.changes) {
      if (proposed === 0) nothing.set(fact.index, { finding, of: 'blank' });
    }
  }
  // With every figure of it gone the relation holds without the blanks.
  const tellerOfFigures = ({ terms }: Relation) => {
    const figures = terms.filter(({ fact }) => {
      const reading = facts[fact]?.reading;
      return reading?.kind === 'figure' && reading.value !== 0;
    });
    const tellers = figures.flatMap(({ fact }) => nothing.get(fact) ?? []);
    return tellers.length === figures.length ? tellers[0] : undefined;
  };
  return (relation) =>
    relations.get(relation) ??
    relation.terms.flatMap(({ fact }) => blanks.get(fact) ?? [])[0] ??
    tellerOfFigures(relation) ??
    null;
}
