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
import { withExactCopies } from './relations/exact-copies';
import type { EquatedKeys } from './relations/of-which';
import { generateOfWhichAcross, generateOfWhichColumns } from './relations/of-which';
import { generateFilledFormRelations, generateFormRelations } from './relations/form-relations';
import { withLeftOverMoney } from './relations/left-over-money';
import { withItemsOmitted } from './relations/omitted-items';
import { generateProducts } from './relations/product';
import { generateProjectCategories } from './relations/project-categories';
import type { Generated } from './relations/roll-up';
import { generateRollUps } from './relations/roll-up';
import { generateSameKey } from './relations/same-key';
import { generateSumsAcross } from './relations/sum-across';
import { findVoidFunds, incomeSumsOf } from './relations/void-funds';
import { withUniqueIds } from './unique-ids';

/** Everything that must hold between the figures of one set. */
export interface RelationList {
  readonly relations: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
  readonly voidFunds: ReadonlySet<string>;
}

/** The part of the list that rests on layout alone and stays when figures change. */
export interface StaticRelations {
  /** Sums over the sources of income, which may prove that others bring nothing. */
  readonly incomeSums: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
  /** Which lines 数量 × 单价 is stated for, and with which quantity. */
  readonly products: readonly Relation[];
  readonly confidentialOmitted: boolean;
  /** Rules whose relations are left out, by id. */
  readonly switchedOff: ReadonlySet<string>;
  /** With those that hold because only some funds have money, by which ones have none. */
  ofFunds(voidFunds: ReadonlySet<string>): Steps<FundRelations>;
}

/** The same objects each time the same funds are void: what they rest on did not change. */
interface FundRelations {
  /** With those that rest on layout alone. */
  readonly stated: readonly Relation[];
  readonly categories: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
  readonly equated: EquatedKeys;
}

/** Every rule is checked. */
export const NONE_SWITCHED_OFF: ReadonlySet<string> = new Set();

/** One generator at a step, the sums table by table; `confidentialOmitted`: lists may leave items out. */
export function* deriveStaticRelations(
  book: FactBook,
  valueAt: (cell: CellRef) => CellValue,
  confidentialOmitted = false,
  switchedOff = NONE_SWITCHED_OFF,
): Steps<StaticRelations> {
  const { relations: rollUps, unstated } = yield* generateRollUps(book);
  const declared = generateDeclaredSums(book);
  yield;
  const balances = generateBalances(book);
  yield;
  const sameKey = generateSameKey(book);
  yield;
  const products = generateProducts(book, valueAt);
  yield;
  const parts = generateOfWhichColumns(book);
  yield;
  const relations = [
    ...rollUps,
    ...declared.relations,
    ...balances,
    ...sameKey,
    ...products,
    ...parts,
    ...generateFormRelations(book),
  ];
  yield;
  const stated = confidentialOmitted ? withItemsOmitted(book, relations) : relations;
  yield;
  return {
    incomeSums: yield* incomeSumsOf(book, rollUps),
    unstated: [...unstated, ...declared.unstated],
    products,
    confidentialOmitted,
    switchedOff,
    ofFunds: rememberOfFunds(book, stated, confidentialOmitted),
  };
}

function rememberOfFunds(
  book: FactBook,
  stated: readonly Relation[],
  confidentialOmitted: boolean,
): StaticRelations['ofFunds'] {
  const memo = new Map<string, FundRelations>();
  const inList = (relations: readonly Relation[]) =>
    confidentialOmitted ? withItemsOmitted(book, relations) : relations;
  return function* (voidFunds) {
    const key = [...voidFunds].join();
    const known = memo.get(key);
    if (known !== undefined) return known;
    const sums = yield* generateSumsAcross(book, voidFunds);
    yield;
    const categories = generateProjectCategories(book, voidFunds);
    yield;
    const copied = yield* withExactCopies(book, [...stated, ...inList(sums.relations)]);
    const made = {
      stated: copied,
      categories: inList(categories.relations),
      unstated: [...sums.unstated, ...categories.unstated],
      equated: equatedKeys(book, sums.relations),
    };
    memo.set(key, made);
    return made;
  };
}

/** The relations that hold under a condition on the figures, for the figures as they are now. */
function* deriveConditionalRelations(
  book: FactBook,
  figures: Figures,
  fixed: StaticRelations,
  voidFunds: ReadonlySet<string>,
): Steps<Generated> {
  const { stated, categories, unstated, equated } = yield* fixed.ofFunds(voidFunds);
  yield;
  const inList = (relations: readonly Relation[]) =>
    fixed.confidentialOmitted ? withItemsOmitted(book, relations) : relations;
  const balances = inList(generateFundBalances(book, figures));
  yield;
  const closed = inList(yield* generateClosedLists(book, figures, voidFunds));
  yield;
  const across = inList(yield* generateOfWhichAcross(book, figures, equated));
  yield;
  const forms = inList(generateFilledFormRelations(book, figures));
  return {
    unstated,
    relations: [...stated, ...balances, ...closed, ...across, ...forms, ...categories],
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
  const voidFunds = yield* findVoidFunds(book, figures, fixed.incomeSums);
  yield;
  const conditional = yield* deriveConditionalRelations(book, figures, fixed, voidFunds);
  const isOn = ({ rule }: { readonly rule: string }) => !fixed.switchedOff.has(rule);
  yield;
  const relations = withLeftOverMoney(book, figures, conditional.relations);
  yield;
  return {
    relations: (yield* withUniqueIds(relations)).filter(isOn),
    unstated: [...fixed.unstated, ...conditional.unstated].filter(isOn),
    voidFunds,
  };
}

function equatedKeys(book: FactBook, relations: readonly Relation[]): EquatedKeys {
  const equated = new Map<string, Set<string>>();
  for (const { terms } of relations) {
    const [left, right, ...more] = terms;
    const whole = left && book.facts[left.fact];
    const part = right && book.facts[right.fact];
    if (whole === undefined || part === undefined || more.length > 0) continue;
    const parts = equated.get(whole.key);
    if (parts) parts.add(part.key);
    else equated.set(whole.key, new Set([part.key]));
  }
  return equated;
}
