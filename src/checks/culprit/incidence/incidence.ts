import type { Steps } from '../../../base/steps';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { evaluate, tallyOf } from '../../evaluate';
import type { Evaluation, Tally } from '../../evaluate';
import { changedFigures, isNonZero } from '../../figures';
import type { Figures } from '../../figures';
import type { Generator, Relation, Term } from '../../relation';
import type { FormulaLinks } from './formula-links';
import { withMissingFigures } from './missing-figures';
import type { Standing } from './standings';
import { standingsIn } from './standings';

/** Which relations each cell stands in, and what they come to now. */
export interface Incidence {
  readonly relations: readonly Relation[];
  readonly figures: Figures;
  readonly links: FormulaLinks;
  readonly evaluations: readonly Evaluation[];
  readonly broken: ReadonlySet<number>;
  /** Some sums hold only but for the rounding of what is printed. */
  readonly isRounded: boolean;
  /** Relation positions by fact. */
  readonly relationsOf: (fact: number) => readonly number[];
  /** The same with the coefficients; a relation that names the cell twice stands here twice. */
  readonly standingsOf: (fact: number) => readonly Standing[];
  readonly relation: (position: number) => Relation | undefined;
  /** What the terms of a relation come to now. */
  readonly tallyOf: (position: number) => Tally | undefined;
  /** The terms of a relation that are neither blank nor 0. */
  readonly telling: (position: number) => readonly Term[];
  /** The cell and those that state the same fact and agree with it. */
  readonly copiesOf: (fact: number) => readonly number[];
  /** Whether the figure is last year's, where most are not. */
  readonly isUnchanged: (fact: Fact) => boolean;
}

/** Relations after which the page may draw. */
const MOST_AT_A_STEP = 250;

/** What is known of the relations beside their figures. */
interface KnownBefore {
  readonly isUnchanged?: Incidence['isUnchanged'];
  /** What each of them comes to by itself. */
  readonly evaluations?: readonly Evaluation[];
  readonly standingsOf?: Incidence['standingsOf'] | undefined;
}

/** A relation list and figures as the search reads them. */
export function* prepareSearch(
  book: FactBook,
  relations: readonly Relation[],
  figures: Figures,
  links: FormulaLinks,
  known: KnownBefore = {},
): Steps<Incidence> {
  const { isUnchanged = () => false, evaluations: stated } = known;
  const apart = stated ?? (yield* evaluateInSteps(relations, figures));
  yield;
  const evaluations = withMissingFigures(book, figures, relations, apart);
  yield;
  return createIncidence(
    { relations, figures, links, isUnchanged },
    evaluations,
    known.standingsOf ?? standingsIn(relations, book.facts.length),
  );
}

/** What each relation comes to by itself. */
export function* evaluateInSteps(
  relations: readonly Relation[],
  figures: Figures,
): Steps<readonly Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const relation of relations) {
    evaluations.push(evaluate(relation, figures));
    if (evaluations.length % MOST_AT_A_STEP === 0) yield;
  }
  return evaluations;
}

/** The same relations over corrected figures. */
export function withCorrections(
  before: Incidence,
  corrections: ReadonlyMap<number, number>,
): Incidence {
  const { relations, evaluations, relationsOf, standingsOf } = before;
  const changed = changedFigures(before.figures, corrections);
  const anew = [...evaluations];
  for (const position of [...corrections.keys()].flatMap(relationsOf)) {
    const relation = relations[position];
    if (relation !== undefined) anew[position] = evaluate(relation, changed);
  }
  return createIncidence({ ...before, figures: changed }, anew, standingsOf);
}

/** The search without some relations: a cause outside the figures explains them. */
export function withoutRelations(before: Incidence, explained: readonly number[]): Incidence {
  const { evaluations, standingsOf } = before;
  const left = new Set(explained);
  const others = evaluations.map((evaluation, position) =>
    left.has(position) ? { ...evaluation, broken: false } : evaluation,
  );
  return createIncidence(before, others, (fact) =>
    standingsOf(fact).filter(({ position }) => !left.has(position)),
  );
}

function createIncidence(
  {
    relations,
    figures,
    links,
    isUnchanged,
  }: Pick<Incidence, 'relations' | 'figures' | 'links' | 'isUnchanged'>,
  evaluations: readonly Evaluation[],
  standingsOf: (fact: number) => readonly Standing[],
): Incidence {
  const broken = new Set<number>();
  evaluations.forEach((evaluation, position) => {
    if (evaluation.broken) broken.add(position);
  });
  const copies = new Map<number, readonly number[]>();
  const tallies = new Map<number, Tally>();
  const tellings = new Map<number, readonly Term[]>();
  const incidence: Incidence = {
    relations,
    figures,
    links,
    isUnchanged,
    evaluations,
    broken,
    isRounded: evaluations.some(({ verdict }) => verdict === 'rounding'),
    relationsOf: (fact) => standingsOf(fact).map(({ position }) => position),
    standingsOf,
    tallyOf: (position) => {
      const relation = relations[position];
      const known = tallies.get(position);
      if (known !== undefined || relation === undefined) return known;
      const tally = tallyOf(relation, figures);
      tallies.set(position, tally);
      return tally;
    },
    telling: (position) => {
      const terms = relations[position]?.terms ?? [];
      const known = tellings.get(position) ?? terms.filter((term) => isNonZero(figures, term.fact));
      tellings.set(position, known);
      return known;
    },
    relation: (position) => relations[position],
    copiesOf: (fact) => {
      const known = copies.get(fact) ?? agreeingCopies(incidence, fact);
      copies.set(fact, known);
      return known;
    },
  };
  return incidence;
}

const COPYING: ReadonlySet<Generator> = new Set(['rollUp', 'sameKey', 'sumAcross']);

/**
 * Cells that state one fact and agree: an error copied from one to the others
 * breaks no relation between them, so the search may change them together.
 */
function agreeingCopies(incidence: Incidence, fact: number): readonly number[] {
  const copies = [fact];
  for (const one of copies) {
    for (const position of incidence.relationsOf(one)) {
      const relation = incidence.relation(position);
      if (relation?.comparison !== 'equal' || !COPYING.has(relation.generator)) continue;
      if (incidence.evaluations[position]?.residual !== 0) continue;
      // What is blank or 0 takes no part: a total with one part is that part again.
      const linked = incidence.telling(position);
      if (linked.length !== 2) continue;
      for (const term of linked) {
        if (!copies.includes(term.fact)) copies.push(term.fact);
      }
    }
  }
  return copies;
}

/** The cells of a relation, those that carry their values and those that live totals add up. */
function reachedFacts(incidence: Incidence, position: number): readonly number[] {
  const terms = incidence.relation(position)?.terms ?? [];
  return terms.flatMap(({ fact }) => [
    ...incidence.copiesOf(fact),
    ...incidence.links.feeding(fact),
  ]);
}

/** Broken relations that hang together through shared or copied cells: each group has causes of its own. */
export function connectedGroups(
  incidence: Incidence,
  positions: Iterable<number>,
): readonly (readonly number[])[] {
  const groups = new Set<Set<number>>();
  const groupOfFact = new Map<number, Set<number>>();
  for (const position of positions) {
    const facts = reachedFacts(incidence, position);
    const joined = new Set([position]);
    for (const fact of facts) {
      const touching = groupOfFact.get(fact);
      if (touching === undefined || !groups.has(touching)) continue;
      groups.delete(touching);
      for (const member of touching) joined.add(member);
    }
    groups.add(joined);
    for (const member of joined) {
      for (const fact of reachedFacts(incidence, member)) groupOfFact.set(fact, joined);
    }
  }
  return [...groups].map((group) => [...group].sort((a, b) => a - b));
}
