import type { Evaluation } from '../evaluate';
import { evaluate } from '../evaluate';
import { isNonZero } from '../figures';
import type { Figures } from '../figures';
import type { Generator, Relation } from '../relation';

/** Which relations each cell stands in, and what they come to now. */
export interface Incidence {
  readonly relations: readonly Relation[];
  readonly figures: Figures;
  readonly evaluations: readonly Evaluation[];
  readonly broken: ReadonlySet<number>;
  /** Relation positions by fact. */
  relationsOf(fact: number): readonly number[];
  relation(position: number): Relation | undefined;
}

export function createIncidence(
  relations: readonly Relation[],
  figures: Figures,
  evaluations: readonly Evaluation[],
): Incidence {
  const byFact = new Map<number, number[]>();
  const broken = new Set<number>();
  relations.forEach((relation, position) => {
    if (evaluations[position]?.broken === true) broken.add(position);
    for (const { fact } of relation.terms) {
      const positions = byFact.get(fact);
      if (positions) positions.push(position);
      else byFact.set(fact, [position]);
    }
  });
  return {
    relations,
    figures,
    evaluations,
    broken,
    relationsOf: (fact) => byFact.get(fact) ?? [],
    relation: (position) => relations[position],
  };
}

export function evaluateAll(
  relations: readonly Relation[],
  figures: Figures,
): readonly Evaluation[] {
  return relations.map((relation) => evaluate(relation, figures));
}

const COPYING: ReadonlySet<Generator> = new Set(['rollUp', 'sameKey', 'sumAcross']);

/**
 * Cells that state one fact and agree: an error copied from one to the others
 * breaks no relation between them, so the search may change them together.
 */
export function agreeingCopies(incidence: Incidence, fact: number): readonly number[] {
  const copies = [fact];
  for (const one of copies) {
    for (const position of incidence.relationsOf(one)) {
      const relation = incidence.relation(position);
      if (relation?.comparison !== 'equal' || !COPYING.has(relation.generator)) continue;
      if (incidence.evaluations[position]?.residual !== 0) continue;
      // What is blank or 0 takes no part: a total with one part is that part again.
      const linked = relation.terms.filter((term) => isNonZero(incidence.figures, term.fact));
      if (linked.length !== 2) continue;
      for (const term of linked) {
        if (!copies.includes(term.fact)) copies.push(term.fact);
      }
    }
  }
  return copies;
}

/** Broken relations that hang together through shared or copied cells: each group has causes of its own. */
export function connectedGroups(
  incidence: Incidence,
  positions: Iterable<number>,
): readonly (readonly number[])[] {
  const groups = new Set<Set<number>>();
  const groupOfFact = new Map<number, Set<number>>();
  for (const position of positions) {
    const facts =
      incidence.relation(position)?.terms.flatMap((term) => agreeingCopies(incidence, term.fact)) ??
      [];
    const joined = new Set([position]);
    for (const fact of facts) {
      const touching = groupOfFact.get(fact);
      if (touching === undefined || !groups.has(touching)) continue;
      groups.delete(touching);
      for (const member of touching) joined.add(member);
    }
    groups.add(joined);
    for (const member of joined) {
      for (const { fact } of incidence.relation(member)?.terms ?? []) {
        for (const copy of agreeingCopies(incidence, fact)) groupOfFact.set(copy, joined);
      }
    }
  }
  return [...groups].map((group) => [...group].sort((a, b) => a - b));
}
