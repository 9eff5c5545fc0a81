import type { Amount } from '../../../base/amount';
import type { Steps } from '../../../base/steps';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { Verdict } from '../../evaluate';
import { slackOf } from '../../evaluate';
import { FIGURE, stateOf, valueOf } from '../../figures';
import { carriedTotals } from './carried-totals';
import type { Strand } from '../incidence/evaluate-changed';
import { isStrandBroken, strandsOf, verdictOfStrand } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import type { ChangedCell } from './likelihood';
import { likelihoodOf } from './likelihood';
import { movedTogether } from './moved-cells';
import type { Suspicion } from './suspicion';
import { findTypingPattern } from './typing-pattern';
import { isMereText, uncountedText } from './uncounted-text';

const REPAIRED = 2;
const HARMED = -3;
const BASE = -2.5;
const WARNING_HARMED = -1.5;

/** Cells after which the page may draw. */
const MOST_AT_A_STEP = 500;

/** Which values are looked for. */
interface Wanted {
  /** One of the broken relations, to be mended whatever else is. */
  readonly mending?: number;
  /** Those of the broken relations that a cell must stand in, all of them, to be looked at. */
  readonly covering?: readonly number[];
}

/** Every cell of the broken relations with the best value for it, best first. */
export function* suspectCells(
  book: FactBook,
  incidence: Incidence,
  broken: readonly number[],
  { mending, covering = [] }: Wanted = {},
): Steps<readonly Suspicion[]> {
  const open = new Set(broken);
  const facts = new Set(
    (mending === undefined ? broken : [mending]).flatMap((position) => [
      ...factsOf(incidence, position),
    ]),
  );
  const reach = smallest(covering.map((position) => factsOf(incidence, position)));
  const isReached = (fact: number) => reach === null || reach.has(fact);
  const suspicions: Suspicion[] = [];
  const grouped = new Set<number>();
  let weighed = 0;
  for (const index of facts) {
    weighed += 1;
    if (weighed % MOST_AT_A_STEP === 0) yield;
    const fact = book.facts[index];
    if (fact === undefined || isMereText(fact, incidence.links)) continue;
    if (incidence.links.isProven(index)) continue;
    if (isReached(index)) {
      suspicions.push(...bestValue(book, incidence, open, fact, [], mending));
    }
    const copies = copiesOf(incidence, index);
    for (const totals of mending === undefined ? carriedTotals(book, incidence, fact) : []) {
      if (isSame(totals, copies) || ![index, ...totals].some(isReached)) continue;
      const changed = bestValue(book, incidence, open, fact, totals, mending);
      suspicions.push(...changed.map((suspicion) => ({ ...suspicion, isCarried: true })));
    }
    if (copies.length === 0 || grouped.has(index)) continue;
    for (const copy of copies) grouped.add(copy);
    if (isReached(index) || copies.some(isReached)) {
      suspicions.push(...bestValue(book, incidence, open, fact, copies, mending));
    }
  }
  return suspicions.sort((a, b) => b.score - a.score || a.fact - b.fact);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((fact) => other.includes(fact));
}

/** The cells of a relation and those that live totals among them add up. */
function factsOf(incidence: Incidence, position: number): ReadonlySet<number> {
  const terms = incidence.relation(position)?.terms ?? [];
  return new Set(terms.flatMap(({ fact }) => [fact, ...incidence.links.feeding(fact)]));
}

function smallest(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> | null {
  return sets.reduce<ReadonlySet<number> | null>(
    (least, one) => (least === null || one.size < least.size ? one : least),
    null,
  );
}

function bestValue(
  book: FactBook,
  incidence: Incidence,
  open: ReadonlySet<number>,
  fact: Fact,
  copies: readonly number[],
  mending: number | undefined,
): readonly Suspicion[] {
  const { figures } = incidence;
  const present = stateOf(figures, fact.index) === FIGURE ? valueOf(figures, fact.index) : null;
  const moved = movedTogether(incidence.links, [fact.index, ...copies]);
  const change: Change = { fact, copies, present, moved, strands: strandsOf(incidence, moved) };
  let best: Suspicion | null = null;
  let most = 1 - change.strands.length;
  for (const proposed of proposals(open, change, uncountedText(fact, incidence.links))) {
    const mended = netMended(incidence, open, change, proposed, mending);
    if (mended === null || (best !== null && mended < most)) continue;
    const suspicion = weigh(book, incidence, open, change, proposed);
    most = mended;
    if (best === null || isBetter(suspicion, best)) best = suspicion;
  }
  if (best === null) return [];
  for (const proposed of slipsNear(incidence, change, best)) {
    const { repaired } = best;
    const slip = weigh(book, incidence, open, change, proposed);
    if (repaired.every((position) => slip.repaired.includes(position)) && isBetter(slip, best)) {
      best = slip;
    }
  }
  return [best];
}

/** A change whose value is still to be found, with the relations that feel it. */
interface Change extends ChangedCell {
  readonly strands: readonly Strand[];
}

/** What the value mends less what it harms; null when it mends nothing, or not what it must. */
function netMended(
  incidence: Incidence,
  open: ReadonlySet<number>,
  { present, strands }: Change,
  proposed: Amount,
  mending: number | undefined,
): number | null {
  const change = proposed - (present ?? 0);
  let repaired = 0;
  let harmed = 0;
  let mends = mending === undefined;
  for (const strand of strands) {
    const { position, relation } = strand;
    const isOpen = open.has(position);
    if (!isOpen && incidence.broken.has(position)) continue;
    const verdict = verdictOfStrand(strand, change);
    const broken = isStrandBroken(strand, change, verdict);
    if (!isOpen) harmed += broken && relation.severity === 'error' ? 1 : 0;
    else if (isMended(verdict, broken, proposed)) {
      repaired += 1;
      if (position === mending) mends = true;
    }
  }
  return repaired > 0 && mends ? repaired - harmed : null;
}

/** Under a blank total a part may have to go, but not to cancel the others out. */
function isMended(verdict: Verdict, broken: boolean, proposed: Amount): boolean {
  return !broken && (verdict !== 'missing-data' || proposed === 0);
}

/** Values within the rounding of what is mended, the nearest of so many. */
const MOST_STEPS_AWAY = 12;

/**
 * Where sums are rounded, none of them gives the value to the last digit: those beside it from
 * which one slip leads to what stands there.
 */
function slipsNear(
  incidence: Incidence,
  { fact, present, strands }: Change,
  { proposed, repaired }: Suspicion,
): readonly Amount[] {
  if (!incidence.isRounded || present === null) return [];
  const slack = Math.min(
    ...strands.flatMap(({ position, relation, weight, tally }) =>
      repaired.includes(position) ? slackOf(relation, tally) / Math.abs(weight) : [],
    ),
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

/** What mends more, or copies, comes before what is likely to have been typed. */
function isBetter(one: Suspicion, other: Suspicion): boolean {
  const mended = (suspicion: Suspicion) => suspicion.repaired.length - suspicion.harmed;
  const before = mended(one) - mended(other) || one.copied - other.copied;
  return (before || one.score - other.score || one.exact - other.exact) > 0;
}

/** The values that would make one of the broken relations come out exactly, or what is spelt there. */
function proposals(
  open: ReadonlySet<number>,
  { fact, present, strands }: Change,
  spelt: Amount | null,
): ReadonlySet<Amount> {
  if (spelt !== null) return new Set([spelt]);
  const values = new Set<Amount>();
  for (const { position, weight, tally } of strands) {
    if (weight === 0 || !open.has(position)) continue;
    // With blanks as 0, also where a blank total keeps the relation from being judged.
    const wanted = (present ?? 0) - tally.residual / weight;
    const proposed = Math.round(wanted / fact.step) * fact.step;
    if (proposed !== (present ?? 0) && Number.isSafeInteger(proposed)) values.add(proposed);
  }
  return values;
}

function weigh(
  book: FactBook,
  incidence: Incidence,
  open: ReadonlySet<number>,
  { fact, copies, present, moved, strands }: Change,
  proposed: Amount,
): Suspicion {
  const { figures } = incidence;
  const change = proposed - (present ?? 0);
  const corrections = new Map(
    [...moved].map(([one, weight]) => [one, valueOf(figures, one) + weight * change]),
  );
  const repaired: number[] = [];
  let harmed = 0;
  let exact = 0;
  let copied = 0;
  let score = BASE;
  for (const strand of strands) {
    const { position, relation, weight, tally } = strand;
    const verdict = verdictOfStrand(strand, change);
    const broken = isStrandBroken(strand, change, verdict);
    if (tally.residual + weight * change === 0 && relation.comparison === 'equal') {
      exact += 1;
      // A live total carries the rounding of its other parts.
      const isOwn = relation.terms.some((term) => term.fact === fact.index);
      if (isOwn && tally.leftFigures === 1 && tally.rightFigures === 1) copied += 1;
    }
    if (open.has(position)) {
      if (isMended(verdict, broken, proposed)) {
        repaired.push(position);
        score += REPAIRED;
      }
    } else if (broken && !incidence.broken.has(position)) {
      harmed += relation.severity === 'error' ? 1 : 0;
      score += relation.severity === 'error' ? HARMED : WARNING_HARMED;
    }
  }
  const { pattern, prior } = likelihoodOf(
    book,
    incidence,
    { fact, copies, present, moved },
    proposed,
    repaired.every((position) => incidence.relation(position)?.comparison !== 'equal'),
  );
  score += prior;
  return {
    ...{ fact: fact.index, copies, proposed, moved, corrections, pattern },
    ...{ score, repaired, harmed, exact, copied, isBlock: false, isCarried: false },
  };
}
