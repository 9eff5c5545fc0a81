import { finish } from '../../../base/steps';
import type { FactBook } from '../../../facts/fact-book';
import type { RelationList, StaticRelations } from '../../derive-relations';
import { deriveRelationsInSteps } from '../../derive-relations';
import { evaluate } from '../../evaluate';
import type { Figures } from '../../figures';
import { changedFigures, isNonZero } from '../../figures';
import type { Relation } from '../../relation';
import { missingRows } from '../../relations/closed-list';
import { countsLeftOverAlike } from '../../relations/left-over-money';
import { findVoidFunds } from '../../relations/void-funds';
import type { Incidence } from '../incidence/incidence';
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
  const holds = (relation: Relation, figures: Figures) =>
    relation.severity === 'warning' ||
    known.has(relation.id) ||
    !evaluate(relation, figures).broken;
  return function* (corrections) {
    const figures = changedFigures(incidence.figures, corrections);
    const touched = new Set([...corrections.keys()].flatMap(incidence.relationsOf));
    const turned = [...corrections.keys()].filter(
      (fact) => isNonZero(figures, fact) !== isNonZero(incidence.figures, fact),
    );
    if (keepsConditions(book, incidence.figures, figures, corrections, turned, fixed, list)) {
      const facts = fixed.confidentialOmitted ? [] : turned.flatMap((one) => book.facts[one] ?? []);
      const own = [...touched].flatMap((position) => incidence.relation(position) ?? []);
      const unlisted = missingRows(book, figures, list.voidFunds, facts);
      return [...own, ...unlisted].every((relation) => holds(relation, figures));
    }
    const isUnchanged = (relation: Relation) => {
      const position = positions.get(relation);
      return position !== undefined && !touched.has(position);
    };
    // What was broken before and is untouched is known; what was not stays so.
    const { relations } = yield* deriveRelationsInSteps(book, figures, fixed);
    return relations.every((relation) => isUnchanged(relation) || holds(relation, figures));
  };
}

/**
 * Whether the same relations hold under conditions as before, but for what closed lists say of the
 * cells that turned 0 or are it no longer.
 */
function keepsConditions(
  book: FactBook,
  before: Figures,
  after: Figures,
  corrections: ReadonlyMap<number, number>,
  turned: readonly number[],
  fixed: StaticRelations,
  list: RelationList,
): boolean {
  const isExpenditure = (fact: number) => book.facts[fact]?.coordinates.flow === 'expenditure';
  if (!turned.every(isExpenditure)) return false;
  if (!countsLeftOverAlike(book, before, after)) return false;
  // Void funds rest on which cells are 0 and on what came in.
  if (turned.length === 0 && [...corrections.keys()].every(isExpenditure)) return true;
  const voidFunds = finish(findVoidFunds(book, after, fixed.incomeSums));
  return [...voidFunds].join() === [...list.voidFunds].join();
}
