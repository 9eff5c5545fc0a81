import { isAlike } from '../base/is-alike';
import type { Steps } from '../base/steps';
import type { Fact } from '../facts/fact';
import type { FactBook } from '../facts/fact-book';
import type { CheckContext } from './check-context';
import { readFormulaLinks } from './culprit/incidence/formula-links';
import type { Incidence } from './culprit/incidence/incidence';
import { evaluateInSteps, prepareSearch } from './culprit/incidence/incidence';
import { unchangedSince } from './documents/prior-figures';
import {
  NONE_SWITCHED_OFF,
  deriveRelationsInSteps,
  deriveStaticRelations,
} from './derive-relations';
import type { RelationList, StaticRelations } from './derive-relations';
import type { Evaluation } from './evaluate';
import { evaluate } from './evaluate';
import type { Figures } from './figures';
import { isSameFigure, readFigures } from './figures';
import { generateProducts } from './relations/product';
import { countsLeftOverAlike } from './relations/left-over-money';
import { findVoidFunds } from './relations/void-funds';

/** Every relation of a set and what it comes to. */
export interface StatedRelations {
  readonly book: FactBook;
  readonly valueAt: CheckContext['valueAt'];
  readonly fixed: StaticRelations;
  readonly list: RelationList;
  /** Of each relation by itself, before blanks are looked at together. */
  readonly evaluations: readonly Evaluation[];
  readonly incidence: Incidence;
}

/**
 * States and evaluates the relations of a set. Where nothing of it changed since `before`, they are
 * what they were. Where only figures did, the relations are the same ones, and only those of changed
 * cells are evaluated; which relations hold under conditions is looked at anew.
 */
export function* stateRelations(
  context: CheckContext,
  before: StatedRelations | null,
): Steps<StatedRelations> {
  const { book, valueAt } = context;
  if (before !== null && isUntouched(context, before)) return comparedAnew(context, before);
  const figures = readFigures(book);
  const alike = before !== null && isAsBefore(context, before) ? before : null;
  yield;
  const fixed = alike?.fixed ?? (yield* staticRelations(context, book));
  yield;
  const same = alike !== null && (yield* keepsConditions(book, figures, alike)) ? alike : null;
  const list = same?.list ?? (yield* deriveRelationsInSteps(book, figures, fixed));
  yield;
  const links = readFormulaLinks(book, figures, list.relations);
  yield;
  const evaluations =
    same === null
      ? yield* evaluateInSteps(list.relations, figures)
      : evaluateAgain(same, list, figures);
  const incidence = yield* prepareSearch(book, list.relations, figures, links, {
    isUnchanged: unchangedSince(context),
    evaluations,
    standingsOf: same?.incidence.standingsOf,
  });
  return { book, valueAt, fixed, list, evaluations, incidence };
}

/** Whether the set and all that its relations rest on are the very ones. */
function isUntouched(context: CheckContext, before: StatedRelations): boolean {
  const { book, valueAt } = context;
  return book === before.book && valueAt === before.valueAt && isAskedAlike(context, before);
}

/** Only the search looks at what other documents say, and there is none where nothing is broken. */
function comparedAnew(context: CheckContext, before: StatedRelations): StatedRelations {
  const { incidence } = before;
  if (incidence.broken.size === 0) return before;
  return { ...before, incidence: { ...incidence, isUnchanged: unchangedSince(context) } };
}

/** The relations that rest on layout alone. */
export function staticRelations(
  { valueAt, confidentialOmitted, switchedOff }: CheckContext,
  book: FactBook,
): Steps<StaticRelations> {
  return deriveStaticRelations(book, valueAt, confidentialOmitted, switchedOff);
}

/** Whether the same rules are on, with the same allowance for what is 涉密. */
function isAskedAlike(
  { confidentialOmitted, switchedOff = NONE_SWITCHED_OFF }: CheckContext,
  { fixed }: StatedRelations,
): boolean {
  return (
    fixed.confidentialOmitted === confidentialOmitted && isAlike(fixed.switchedOff, switchedOff)
  );
}

/** Whether what rests on layout alone would come out the same: all but how much the figures are. */
function isAsBefore(context: CheckContext, before: StatedRelations): boolean {
  const { book, valueAt } = context;
  const { book: other, fixed } = before;
  return (
    isAskedAlike(context, before) &&
    book.set === other.set &&
    isSameLayout(book.amounts, other.amounts) &&
    isSameLayout(book.unitPrices, other.unitPrices) &&
    isAlike(generateProducts(book, valueAt), fixed.products)
  );
}

function isSameLayout(facts: readonly Fact[], others: readonly Fact[]): boolean {
  return (
    facts.length === others.length &&
    facts.every((fact, at) => {
      const other = others[at];
      return fact === other || (other !== undefined && differsInFigureAlone(fact, other));
    })
  );
}

/** Cells of the same place that are both blank, or figures on the same side of 0, or unreadable. */
function differsInFigureAlone(fact: Fact, other: Fact): boolean {
  const [{ reading }, { reading: its }] = [fact, other];
  return (
    fact.row === other.row &&
    fact.column.index === other.column.index &&
    fact.key === other.key &&
    fact.step === other.step &&
    fact.formula === other.formula &&
    reading.kind === its.kind &&
    (reading.kind !== 'figure' ||
      its.kind !== 'figure' ||
      (Math.sign(reading.value) === Math.sign(its.value) &&
        (reading.hidden === null) === (its.hidden === null)))
  );
}

/** Whether the same relations hold under conditions, where figures alone changed. */
function* keepsConditions(
  book: FactBook,
  figures: Figures,
  { fixed, list, incidence }: StatedRelations,
): Steps<boolean> {
  return (
    isAlike(yield* findVoidFunds(book, figures, fixed.incomeSums), list.voidFunds) &&
    countsLeftOverAlike(book, incidence.figures, figures)
  );
}

/** What the relations of changed cells come to; that of all others stays. */
function evaluateAgain(
  { evaluations, incidence }: StatedRelations,
  { relations }: RelationList,
  figures: Figures,
): readonly Evaluation[] {
  const anew = [...evaluations];
  for (let fact = 0; fact < figures.value.length; fact += 1) {
    if (isSameFigure(figures, incidence.figures, fact)) continue;
    for (const position of incidence.relationsOf(fact)) {
      const relation = relations[position];
      if (relation !== undefined) anew[position] = evaluate(relation, figures);
    }
  }
  return anew;
}
