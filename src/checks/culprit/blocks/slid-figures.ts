import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep, carriedOn, mendedBy, soothedBy } from './block-step';
import { evaluateChanged, weightsOf } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import { agreesWithKin } from '../incidence/kindred-figures';
import type { SlidRun } from './slid-cells';
import { slidRuns } from './slid-cells';

/** Figures that slid by one place; the one lost at the end is what a broken relation wants there. */
export function slidFigures(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  return slidRuns(book, incidence, touched).flatMap((run): readonly BlockMistake[] => {
    const { cells, values, mayBeNothing } = run;
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) return [];
    const changes = new Map<number, number>();
    cells.forEach(({ index }, position) => {
      const change = (values[position] ?? 0) - valueOf(incidence.figures, index);
      if (change !== 0 || stateOf(incidence.figures, index) !== FIGURE) changes.set(index, change);
    });
    const corrections = carriedOn(incidence, changes);
    for (const lost of [
      ...(mayBeNothing ? [0] : []),
      ...lostFigures(incidence, last, corrections),
    ]) {
      const whole = new Map(corrections);
      for (const [fact, weight] of incidence.links.movedBy(last.index)) {
        whole.set(fact, (whole.get(fact) ?? valueOf(incidence.figures, fact)) + weight * lost);
      }
      const repaired = mendedBy(incidence, whole);
      const sums = repaired.filter((one) => incidence.relation(one)?.comparison === 'equal');
      // One of them only says what was lost.
      const fewest = SLIDE_BREAKS + (lost === 0 ? 0 : 1);
      if (sums.length < fewest - 1) continue;
      const soothed = soothedBy(incidence, whole);
      if (sums.length < fewest && soothed.length === 0) continue;
      if (lost !== 0 && !isBorneOut(book, incidence, run, sums)) continue;
      if (lost === 0 && sums.length < SLIDE_SURE && !isMissed(book, incidence, run, sums)) continue;
      const step = blockStep(first, whole, [...repaired, ...soothed], 'shifted');
      const copies = cells.slice(1).map(({ index }) => index);
      return [{ steps: [{ ...step, copies, isBlock: true }], repaired, soothed }];
    }
    return [];
  });
}

/** What the last place would have to hold for each sum that feels it to come out. */
function lostFigures(
  incidence: Incidence,
  last: Fact,
  corrections: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const lost = new Set<number>();
  const weights = weightsOf(incidence, incidence.links.movedBy(last.index));
  const after = evaluateChanged(incidence, corrections, new Set(weights.keys()));
  for (const [position, weight] of weights) {
    if (incidence.relation(position)?.comparison !== 'equal' || weight === 0) continue;
    const { residual = 0 } = after.get(position) ?? incidence.tallyOf(position) ?? {};
    const wanted = Math.round(-residual / weight / last.step) * last.step;
    if (wanted !== 0 && Number.isSafeInteger(wanted)) lost.add(wanted);
  }
  // What stands there stays: nothing was lost.
  lost.delete(valueOf(incidence.figures, last.index));
  return lost;
}

/**
 * Whether the figures that move back speak for it: one mends a sum that the lost one, which can be
 * chosen, has no part in, or stands where it belongs in another table.
 */
function isBorneOut(
  book: FactBook,
  incidence: Incidence,
  run: SlidRun,
  sums: readonly number[],
): boolean {
  const last = run.cells.at(-1);
  if (last === undefined) return false;
  const ofLast = weightsOf(incidence, incidence.links.movedBy(last.index));
  if (sums.some((position) => (ofLast.get(position) ?? 0) === 0)) return true;
  return hasKin(book, incidence, run);
}

/**
 * Whether a sum says that the last figure does not belong where it stands, or others that they do
 * one place back: in a long table some figure beside an empty cell is just what a sum lacks.
 */
function isMissed(
  book: FactBook,
  incidence: Incidence,
  run: SlidRun,
  sums: readonly number[],
): boolean {
  const ofLast = weightsOf(incidence, incidence.links.movedBy(run.cells.at(-1)?.index ?? -1));
  return sums.some((position) => (ofLast.get(position) ?? 0) !== 0) || hasKin(book, incidence, run);
}

function hasKin(book: FactBook, incidence: Incidence, { cells, values }: SlidRun): boolean {
  return cells
    .slice(0, -1)
    .some((cell, position) => agreesWithKin(book, incidence, cell, values[position] ?? 0));
}

/** Relations that a slide must mend; a figure in the next column alone breaks as many. */
const SLIDE_BREAKS = 2;
/** So many leave nothing to chance. */
const SLIDE_SURE = 3;
