import type { Fact } from '../../../facts/fact';
import { valueOf } from '../../figures';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import type { LayoutMistake } from '../layouts/layout-mistake';
import type { Suspicion } from '../cells/suspicion';
import type { TypingPattern } from '../cells/typing-pattern';

/** A mistake of several cells: the steps that undo it only do so together. */
export interface BlockMistake {
  readonly steps: readonly Suspicion[];
  readonly repaired: readonly number[];
  /** Inequalities that come into order with them; of mistakes that mend as much, more speaks for one. */
  readonly soothed?: readonly number[];
  /** Other cells of which the same mistake explains as much; the likeliest of all is told first. */
  readonly rivals?: readonly Suspicion[];
  /** Whole rows are wrong, not the figures in them. */
  readonly layout?: LayoutMistake;
}

/** What all cells hold when these change by so much, live totals with them. */
export function carriedOn(
  { figures, links }: Incidence,
  changes: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const corrections = new Map<number, number>();
  for (const [index, change] of changes) {
    for (const [fact, weight] of links.movedBy(index)) {
      const now = corrections.get(fact) ?? valueOf(figures, fact);
      corrections.set(fact, now + weight * change);
    }
  }
  return corrections;
}

/** What the corrections mend; nothing unless all that they touch comes out right, but for what is `apart`. */
export function mendedBy(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
  apart: ReadonlySet<number> = new Set(),
): readonly number[] {
  const isError = (position: number) =>
    incidence.relation(position)?.severity === 'error' && !apart.has(position);
  // Nearly all that is tried leaves a broken sum broken, and those are few.
  for (const [position, { broken }] of evaluateChanged(incidence, corrections, incidence.broken)) {
    if (broken && isError(position)) return [];
  }
  const repaired: number[] = [];
  for (const [position, { broken, verdict }] of evaluateChanged(incidence, corrections)) {
    if (!isError(position)) continue;
    if (broken) return [];
    if (incidence.broken.has(position)) repaired.push(position);
    else if (verdict === 'missing-data') continue;
    else if (incidence.evaluations[position]?.verdict === 'missing-data') repaired.push(position);
  }
  return repaired;
}

/**
 * The inequalities that the corrections bring into order: a part that was more than its whole speaks
 * for them. None if they upset another one.
 */
export function soothedBy(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
): readonly number[] {
  const soothed: number[] = [];
  for (const [position, { broken }] of evaluateChanged(incidence, corrections)) {
    const { severity, comparison } = incidence.relation(position) ?? {};
    if (severity !== 'warning' || comparison !== 'atLeast') continue;
    if (broken && !incidence.broken.has(position)) return [];
    if (!broken && incidence.broken.has(position)) soothed.push(position);
  }
  return soothed;
}

/** The change of a cell, or of many that change together, the first of them named. */
export function blockStep(
  { index }: Fact,
  corrections: ReadonlyMap<number, number>,
  repaired: readonly number[],
  pattern: TypingPattern,
): Suspicion {
  return {
    fact: index,
    copies: [],
    proposed: corrections.get(index) ?? 0,
    moved: new Map([...corrections.keys()].map((fact) => [fact, 1])),
    ...{ corrections, pattern, repaired },
    ...{
      score: repaired.length,
      harmed: 0,
      exact: PINNED,
      copied: 0,
      isBlock: false,
      isCarried: false,
    },
  };
}

/** All the figures of the mistake speak for its values. */
const PINNED = 2;

/** A mistake of rows, if changing their figures by so much mends enough relations. */
export function layoutBlock(
  incidence: Incidence,
  facts: readonly Fact[],
  changes: ReadonlyMap<number, number>,
  layout: LayoutMistake,
  fewest: number,
): readonly BlockMistake[] {
  const [first, ...others] = facts;
  if (first === undefined) return [];
  const corrections = carriedOn(incidence, changes);
  const repaired = mendedBy(incidence, corrections);
  if (repaired.length < fewest) return [];
  const step = blockStep(first, corrections, repaired, 'shifted');
  const copies = others.map(({ index }) => index);
  return [{ steps: [{ ...step, copies, isBlock: true }], repaired, layout }];
}
