import type { Amount } from '../../base/amount';
import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../figures';
import { evaluateChanged, weightsOf } from './evaluate-changed';
import type { Moved } from './formula-links';
import type { Incidence } from './incidence';
import { agreesWithKin } from './kindred-figures';
import { movedTogether } from './moved-cells';
import type { TypingPattern } from './typing-pattern';
import { PATTERN_PRIOR, findTypingPattern } from './typing-pattern';

/** A cell and the value that would mend broken relations. */
export interface Suspicion {
  readonly fact: number;
  /** Further cells that state the same fact and carry the same value: they change with it. */
  readonly copies: readonly number[];
  readonly proposed: Amount;
  /** The cells that change, live totals among them, and by how much for each 1. */
  readonly moved: Moved;
  /** What all of them hold then. */
  readonly corrections: ReadonlyMap<number, Amount>;
  readonly pattern: TypingPattern | null;
  readonly score: number;
  /** Broken relations that the proposed value mends. */
  readonly repaired: readonly number[];
  /** Relations that hold now and would break. */
  readonly harmed: number;
  /** Equalities that come out exact, the measure of how well the value is pinned. */
  readonly exact: number;
  /** A mistake of many cells at once; each has a value of its own. */
  readonly isBlock: boolean;
}

/** The cell and those that are typed anew with it. */
export function changedCells(suspect: Suspicion): readonly number[] {
  return [suspect.fact, ...suspect.copies];
}

const REPAIRED = 2;
const HARMED = -3;
const BASE = -2.5;
const WARNING_HARMED = -1.5;
const OF_BLANK = -1.5;
/** Another table prints the value for the same code: it speaks for it, or against changing it. */
const KINDRED = 2;
const NEGATIVE = -1;
const OF_FORMULA = -1;
const LEAVES_NEIGHBOUR = -1.5;
const COPIED = -1.5;
/** A figure that should not be there at all is rarer than one left out elsewhere. */
const DROPPED = -0.5;

/** Cells after which the page may draw. */
const MOST_AT_A_STEP = 500;

/**
 * Every cell of the broken relations with the best value for it, best first;
 * with `mending`, the best value that mends this one of them.
 */
export function* suspectCells(
  book: FactBook,
  incidence: Incidence,
  broken: readonly number[],
  mending: number | null = null,
): Steps<readonly Suspicion[]> {
  const open = new Set(broken);
  const sources = mending === null ? broken : [mending];
  const facts = new Set(
    sources.flatMap((position) => {
      const terms = incidence.relation(position)?.terms ?? [];
      return terms.flatMap(({ fact }) => [fact, ...incidence.links.feeding(fact)]);
    }),
  );
  const suspicions: Suspicion[] = [];
  const grouped = new Set<number>();
  let weighed = 0;
  for (const index of facts) {
    weighed += 1;
    if (weighed % MOST_AT_A_STEP === 0) yield;
    const fact = book.facts[index];
    if (fact === undefined || fact.reading.kind === 'unreadable') continue;
    if (incidence.links.isProven(index)) continue;
    suspicions.push(...bestValue(book, incidence, open, fact, [], mending));
    const copies = copiesOf(incidence, index);
    if (copies.length === 0 || grouped.has(index)) continue;
    for (const copy of copies) grouped.add(copy);
    suspicions.push(...bestValue(book, incidence, open, fact, copies, mending));
  }
  return suspicions.sort((a, b) => b.score - a.score || a.fact - b.fact);
}

function bestValue(
  book: FactBook,
  incidence: Incidence,
  open: ReadonlySet<number>,
  fact: Fact,
  copies: readonly number[],
  mending: number | null,
): readonly Suspicion[] {
  const { figures } = incidence;
  const present = stateOf(figures, fact.index) === FIGURE ? valueOf(figures, fact.index) : null;
  const moved = movedTogether(incidence.links, [fact.index, ...copies]);
  const weights = weightsOf(incidence, moved);
  let best: Suspicion | null = null;
  for (const proposed of proposals(incidence, open, fact, weights, present ?? 0)) {
    const suspicion = weigh(book, incidence, open, fact, copies, moved, proposed);
    const { repaired } = suspicion;
    if (repaired.length === 0 || (mending !== null && !repaired.includes(mending))) continue;
    if (best === null || isBetter(suspicion, best)) best = suspicion;
  }
  if (best === null) return [];
  for (const proposed of slipsNear(incidence, fact, weights, best)) {
    const { repaired } = best;
    const slip = weigh(book, incidence, open, fact, copies, moved, proposed);
    if (repaired.every((position) => slip.repaired.includes(position)) && isBetter(slip, best)) {
      best = slip;
    }
  }
  return [best];
}

/** Values within the rounding of what is mended, the nearest of so many. */
const MOST_STEPS_AWAY = 12;

/**
 * Where sums are rounded, none of them gives the value to the last digit: those beside it from
 * which one slip leads to what stands there.
 */
function slipsNear(
  incidence: Incidence,
  fact: Fact,
  weights: ReadonlyMap<number, number>,
  { proposed, repaired }: Suspicion,
): readonly Amount[] {
  const { figures } = incidence;
  if (!incidence.isRounded || stateOf(figures, fact.index) !== FIGURE) return [];
  const present = valueOf(figures, fact.index);
  const slack = Math.min(
    ...repaired.map((position) => {
      const weight = weights.get(position) ?? 0;
      return (incidence.evaluations[position]?.doubleSlack ?? 0) / Math.abs(weight);
    }),
  );
  const away = Math.min(MOST_STEPS_AWAY, Math.floor(slack / fact.step));
  return Array.from({ length: away }, (_, distance) => (distance + 1) * fact.step)
    .flatMap((distance) => [proposed - distance, proposed + distance])
    .filter((value) => findTypingPattern(present, value, fact.step) !== null);
}

/** The cells that carry the value of this one and do not change with it by themselves. */
function copiesOf({ copiesOf: all, links }: Incidence, fact: number): readonly number[] {
  const moved = links.movedBy(fact);
  return all(fact)
    .slice(1)
    .filter((copy) => !moved.has(copy) && !links.isProven(copy) && !links.movedBy(copy).has(fact));
}

/** Of two values for one cell: what mends more comes before what is likely to have been typed. */
function isBetter(one: Suspicion, other: Suspicion): boolean {
  const mended = (suspicion: Suspicion) => suspicion.repaired.length - suspicion.harmed;
  return (mended(one) - mended(other) || one.score - other.score || one.exact - other.exact) > 0;
}

/** The values that would make one of the broken relations come out exactly. */
function proposals(
  incidence: Incidence,
  open: ReadonlySet<number>,
  fact: Fact,
  weights: ReadonlyMap<number, number>,
  present: Amount,
): ReadonlySet<Amount> {
  const values = new Set<Amount>();
  for (const [position, weight] of weights) {
    if (weight === 0 || !open.has(position)) continue;
    // With blanks as 0, also where a blank total keeps the relation from being judged.
    const residual = incidence.tallyOf(position)?.residual ?? 0;
    const wanted = present - residual / weight;
    const proposed = Math.round(wanted / fact.step) * fact.step;
    if (proposed !== present && Number.isSafeInteger(proposed)) values.add(proposed);
  }
  return values;
}

function weigh(
  book: FactBook,
  incidence: Incidence,
  open: ReadonlySet<number>,
  fact: Fact,
  copies: readonly number[],
  moved: Moved,
  proposed: Amount,
): Suspicion {
  const { figures } = incidence;
  const present = stateOf(figures, fact.index) === FIGURE ? valueOf(figures, fact.index) : null;
  const change = proposed - (present ?? 0);
  const corrections = new Map(
    [...moved].map(([one, weight]) => [one, valueOf(figures, one) + weight * change]),
  );
  const repaired: number[] = [];
  let harmed = 0;
  let exact = 0;
  let score = BASE + (copies.length > 0 ? COPIED : 0);
  for (const [position, after] of evaluateChanged(incidence, corrections)) {
    const { broken, residual, verdict } = after;
    const relation = incidence.relation(position);
    if (residual === 0 && relation?.comparison === 'equal') exact += 1;
    if (open.has(position)) {
      // Under a blank total a part may have to go, but not to cancel the others out.
      if (!broken && (verdict !== 'missing-data' || proposed === 0)) {
        repaired.push(position);
        score += REPAIRED;
      }
    } else if (broken && !incidence.broken.has(position)) {
      harmed += relation?.severity === 'error' ? 1 : 0;
      score += relation?.severity === 'error' ? HARMED : WARNING_HARMED;
    }
  }
  const typed = findTypingPattern(present, proposed, fact.step);
  const beside = proposed !== 0 && standsBeside(book, incidence, fact, proposed);
  const pattern = beside && (typed === null || typed === 'digit') ? 'neighbour' : typed;
  score += pattern === null ? 0 : PATTERN_PRIOR[pattern];
  if (pattern === 'omitted' && beside) score += PATTERN_PRIOR.neighbour;
  if (present !== null && present !== 0 && standsBeside(book, incidence, fact, present)) {
    score += LEAVES_NEIGHBOUR;
  }
  if (present !== null && agreesWithKin(book, incidence, fact, present)) score -= KINDRED;
  if (agreesWithKin(book, incidence, fact, proposed)) score += KINDRED;
  if (present === null || present === 0) score += OF_BLANK;
  if (proposed === 0) score += DROPPED;
  if (proposed < 0) score += NEGATIVE;
  if (fact.formula !== null) score += OF_FORMULA;
  const { index } = fact;
  return {
    ...{ fact: index, copies, proposed, moved, corrections, pattern },
    ...{ score, repaired, harmed, exact, isBlock: false },
  };
}

/** The value stands in the next figure of the row: values slid, were swapped, or repeat there. */
function standsBeside(book: FactBook, incidence: Incidence, fact: Fact, value: Amount): boolean {
  const columns = fact.block.columns;
  const position = columns.indexOf(fact.column);
  return [position - 1, position + 1].some((beside) => {
    const column = columns[beside];
    const neighbour = column === undefined ? null : book.at(fact.row, column);
    return (
      neighbour !== null &&
      stateOf(incidence.figures, neighbour.index) === FIGURE &&
      valueOf(incidence.figures, neighbour.index) === value
    );
  });
}
