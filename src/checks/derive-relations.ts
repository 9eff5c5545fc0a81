import type { CellRef } from '../base/address';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { FactBook } from '../facts/fact-book';
import type { CellValue } from '../grid/cell-value';
import type { Figures } from './figures';
import type { Relation, UnstatedRelation } from './relation';
import { generateBalances, generateFundBalances } from './relations/balance';
import { generateClosedLists } from './relations/closed-list';
import { generateDeclaredSums } from './relations/declared-sum';
import { generateOfWhichAcross, generateOfWhichColumns, pairKey } from './relations/of-which';
import { generateFilledFormRelations, generateFormRelations } from './relations/form-relations';
import { withItemsOmitted } from './relations/omitted-items';
import { generateProducts } from './relations/product';
import { generateProjectCategories } from './relations/project-categories';
import type { Generated } from './relations/roll-up';
import { generateRollUps } from './relations/roll-up';
import { generateSameKey } from './relations/same-key';
import { generateSumsAcross } from './relations/sum-across';
import { findVoidFunds } from './relations/void-funds';
import { withUniqueIds } from './unique-ids';

/** Everything that must hold between the figures of one set. */
export interface RelationList {
  readonly relations: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
  readonly voidFunds: ReadonlySet<string>;
}

/** The part of the list that rests on layout alone and stays when figures change. */
export interface StaticRelations {
  readonly rollUps: readonly Relation[];
  readonly relations: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
  readonly confidentialOmitted: boolean;
}

/** One generator at a step, the sums table by table; `confidentialOmitted`: lists may leave items out. */
export function* deriveStaticRelations(
  book: FactBook,
  valueAt: (cell: CellRef) => CellValue,
  confidentialOmitted = false,
): Steps<StaticRelations> {
  const { relations: rollUps, unstated } = yield* generateRollUps(book);
  const declared = generateDeclaredSums(book);
  yield;
  const balances = generateBalances(book);
  yield;
  const sameKey = generateSameKey(book);
  yield;
  const relations = [
    ...rollUps,
    ...declared.relations,
    ...balances,
    ...sameKey,
    ...generateProducts(book, valueAt),
    ...generateOfWhichColumns(book),
    ...generateFormRelations(book),
  ];
  return {
    rollUps,
    unstated: [...unstated, ...declared.unstated],
    relations: confidentialOmitted ? withItemsOmitted(book, relations) : relations,
    confidentialOmitted,
  };
}

/** The relations that hold under a condition on the figures, for the figures as they are now. */
function* deriveConditionalRelations(
  book: FactBook,
  figures: Figures,
  voidFunds: ReadonlySet<string>,
): Steps<Generated> {
  const sums = generateSumsAcross(book, voidFunds);
  yield;
  const equated = new Set(sums.relations.flatMap((relation) => equatedPair(book, relation) ?? []));
  const categories = generateProjectCategories(book, voidFunds);
  yield;
  const closed = generateClosedLists(book, figures);
  yield;
  const across = generateOfWhichAcross(book, figures, equated);
  yield;
  return {
    unstated: [...sums.unstated, ...categories.unstated],
    relations: [
      ...sums.relations,
      ...generateFundBalances(book, figures),
      ...closed,
      ...across,
      ...generateFilledFormRelations(book, figures),
      ...categories.relations,
    ],
  };
}

/** All of them for the figures as they are now. */
export function deriveRelations(
  book: FactBook,
  figures: Figures,
  fixed: StaticRelations,
): RelationList {
  return finish(deriveRelationsInSteps(book, figures, fixed));
}

export function* deriveRelationsInSteps(
  book: FactBook,
  figures: Figures,
  fixed: StaticRelations,
): Steps<RelationList> {
  const voidFunds = findVoidFunds(book, figures, fixed.rollUps);
  yield;
  const conditional = yield* deriveConditionalRelations(book, figures, voidFunds);
  const { relations } = conditional;
  return {
    relations: withUniqueIds([
      ...fixed.relations,
      ...(fixed.confidentialOmitted ? withItemsOmitted(book, relations) : relations),
    ]),
    unstated: [...fixed.unstated, ...conditional.unstated],
    voidFunds,
  };
}

function equatedPair(book: FactBook, relation: Relation): string | null {
  const [left, right, ...more] = relation.terms;
  const whole = left && book.facts[left.fact];
  const part = right && book.facts[right.fact];
  return whole && part && more.length === 0 ? pairKey(whole, part) : null;
}
