import type { FactBook } from '../../facts/fact-book';
import type { RelationList, StaticRelations } from '../derive-relations';
import { deriveRelationsInSteps } from '../derive-relations';
import { evaluate } from '../evaluate';
import { changedFigures } from '../figures';
import type { Relation } from '../relation';

import type { Incidence } from './incidence';
import type { Verifier } from './search-tools';

/**
 * Applies corrections virtually, conditions worked out anew, and looks for breaks that were not
 * there. Only relations of a corrected cell, and those that the conditions bring in, are evaluated.
 */
export function createVerifier(
  book: FactBook,
  incidence: Incidence,
  fixed: StaticRelations,
  list: RelationList,
): Verifier {
  const positions = new Map(list.relations.map((relation, position) => [relation, position]));
  const known = new Set(
    [...incidence.broken].flatMap((position) => list.relations[position]?.id ?? []),
  );
  return function* (corrections) {
    const figures = changedFigures(incidence.figures, corrections);
    const touched = new Set([...corrections.keys()].flatMap(incidence.relationsOf));
    const isUnchanged = (relation: Relation) => {
      const position = positions.get(relation);
      return position !== undefined && !touched.has(position);
    };
    // What was broken before and is untouched is known; what was not stays so.
    const { relations } = yield* deriveRelationsInSteps(book, figures, fixed);
    return relations.every(
      (relation) =>
        isUnchanged(relation) ||
        relation.severity === 'warning' ||
        known.has(relation.id) ||
        !evaluate(relation, figures).broken,
    );
  };
}
