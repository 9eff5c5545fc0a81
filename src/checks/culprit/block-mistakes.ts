import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../figures';
import { blankColumns } from './blank-columns';
import type { BlockMistake } from './block-step';
import { blockStep, mendedBy, soothedBy } from './block-step';
import type { Incidence } from './incidence';
import { evaluateChanged, weightsOf } from './evaluate-changed';
import { movedTogether } from './moved-cells';
import { agreesWithKin } from './kindred-figures';
import { oppositeSigns } from './opposite-signs';
import { otherUnits } from './other-units';
import { extraRows } from './extra-rows';
import { partsWithTotals } from './part-with-total';
import type { SlidRun } from './slid-cells';
import { slidRuns } from './slid-cells';
import { slidRows } from './slid-rows';
import { staleTotals } from './stale-totals';
import { changedCells } from './suspicion';
import { swapStep, swappedCells } from './swapped-cells';
import { totalsAsParts } from './total-as-part';

/**
 * Mistakes of many cells at once that count as one: a table or a column in another unit or of the
 * opposite sign, two neighbours interchanged, figures that slid, a row too many, totals left behind.
 * Those that mend most first, and of these the ones of fewest cells; none breaks anything.
 */
export function* findBlockMistakes(
  book: FactBook,
  incidence: Incidence,
  isHidden: (cell: CellRef) => boolean,
): Steps<readonly BlockMistake[]> {
  const touched = touchedFacts(book, incidence);
  const mistakes: BlockMistake[] = [];
  yield;
  mistakes.push(...(yield* extraRows(book, incidence, touched, isHidden)));
  yield;
  for (const look of [
    otherUnits,
    oppositeSigns,
    swaps,
    swappedCells,
    slides,
    slidRows,
    staleTotals,
    totalsAsParts,
    blankColumns,
    partsWithTotals,
  ]) {
    yield;
    mistakes.push(...look(book, incidence, touched));
  }
  return mistakes.sort(
    (a, b) =>
      b.repaired.length - a.repaired.length ||
      soothedCount(b) - soothedCount(a) ||
      cellsTyped(a) - cellsTyped(b),
  );
}

function soothedCount({ soothed = [] }: BlockMistake): number {
  return soothed.length;
}

function cellsTyped({ steps }: BlockMistake): number {
  return steps.reduce((count, step) => count + changedCells(step).length, 0);
}

/** Figures that slid by one place; the one lost at the end is what a broken relation wants there. */
function slides(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  return slidRuns(book, incidence, touched).flatMap((run): readonly BlockMistake[] => {
    const { cells, values, mayBeNothing } = run;
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) return [];
    const corrections = new Map<number, number>();
    cells.forEach(({ index }, position) => {
      const change = (values[position] ?? 0) - valueOf(figures, index);
      if (change === 0 && stateOf(figures, index) === FIGURE) return;
      for (const [fact, weight] of links.movedBy(index)) {
        const now = corrections.get(fact) ?? valueOf(figures, fact);
        corrections.set(fact, now + weight * change);
      }
    });
    for (const lost of [
      ...(mayBeNothing ? [0] : []),
      ...lostFigures(incidence, last, corrections),
    ]) {
      const whole = new Map(corrections);
      for (const [fact, weight] of links.movedBy(last.index)) {
        whole.set(fact, (whole.get(fact) ?? valueOf(figures, fact)) + weight * lost);
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

/** The typed cells that the broken relations rest on. */
function touchedFacts(book: FactBook, incidence: Incidence): readonly Fact[] {
  const indexes = new Set<number>();
  for (const position of incidence.broken) {
    const relation = incidence.relation(position);
    if (relation?.severity !== 'error') continue;
    for (const { fact } of relation.terms) {
      indexes.add(fact);
      for (const part of incidence.links.feeding(fact)) indexes.add(part);
    }
  }
  return [...indexes]
    .filter((index) => !incidence.links.isProven(index))
    .sort((a, b) => a - b)
    .flatMap((index) => book.facts[index] ?? []);
}

/** Two figures side by side in a row, each standing where the other belongs. */
function swaps(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const { figures } = incidence;
  // The column that got too little may stand in no broken equality.
  const firsts = new Set(touched.flatMap((fact) => [...leftOf(book, fact), fact]));
  return [...firsts].flatMap((one) => {
    const { columns } = one.block;
    const column = columns[columns.indexOf(one.column) + 1];
    const other = column === undefined ? null : book.at(one.row, column);
    if (other === null || [one, other].some(({ index }) => incidence.links.isProven(index)))
      return [];
    if (stateOf(figures, one.index) !== FIGURE || stateOf(figures, other.index) !== FIGURE)
      return [];
    const change = valueOf(figures, other.index) - valueOf(figures, one.index);
    if (change === 0) return [];
    const moved = movedTogether(incidence.links, [one.index]);
    const against = movedTogether(incidence.links, [other.index]);
    const corrections = new Map<number, number>();
    for (const fact of new Set([...moved.keys(), ...against.keys()])) {
      const weight = (moved.get(fact) ?? 0) - (against.get(fact) ?? 0);
      corrections.set(fact, valueOf(figures, fact) + weight * change);
    }
    const repaired = mendedBy(incidence, corrections);
    // Where formulas carry both, one sum may be all that shows it, and other tables the proof.
    const kindred =
      agreesWithKin(book, incidence, one, valueOf(figures, other.index)) &&
      agreesWithKin(book, incidence, other, valueOf(figures, one.index));
    const soothed = soothedBy(incidence, corrections);
    const step = swapStep(one, other, corrections, [...repaired, ...soothed]);
    const swap = { steps: [step], repaired, soothed };
    if (repaired.length === 0) return [];
    if (kindred || isExchanged(incidence, one, other, repaired, change)) return swap;
    if (soothed.length > 0 && isTelling(incidence, repaired, change)) return swap;
    if (repaired.length < SWAP_BREAKS) return [];
    const own = new Set([...moved.keys()].flatMap(incidence.relationsOf));
    const [ofOne, ofOther] = [true, false].map((is) => repaired.filter((p) => own.has(p) === is));
    if (!ofOne?.length || !ofOther?.length) return [];
    if (repaired.length < SWAP_SURE && !isTelling(incidence, repaired, change)) return [];
    return swap;
  });
}

function leftOf(book: FactBook, { block, row, column }: Fact): readonly Fact[] {
  const left = block.columns[block.columns.indexOf(column) - 1];
  const fact = left === undefined ? null : book.at(row, left);
  return fact === null ? [] : [fact];
}

/** A total that is less than its first part, and all of it comes out when they change places. */
function isExchanged(
  incidence: Incidence,
  one: Fact,
  other: Fact,
  repaired: readonly number[],
  change: number,
): boolean {
  const { figures } = incidence;
  if (change <= 0 || valueOf(figures, one.index) < 0) return false;
  const isOfBoth = repaired.some((position) => {
    const { generator, terms = [] } = incidence.relation(position) ?? {};
    const [total, ...parts] = terms;
    const isPart = parts.some(({ fact }) => fact === other.index);
    return generator === 'rollUp' && total?.fact === one.index && isPart;
  });
  return isOfBoth && isTelling(incidence, repaired, change);
}

/** Relations that an interchange must mend, one of each cell; so many leave nothing to chance. */
const SWAP_BREAKS = 2;
const SWAP_SURE = 3;

/** Among many rows some pair differs by any small amount: only far beyond the rounding it tells. */
function isTelling(incidence: Incidence, repaired: readonly number[], change: number): boolean {
  return repaired.every((position) => {
    const slack = incidence.evaluations[position]?.doubleSlack ?? 0;
    if (incidence.relation(position)?.comparison !== 'equal') return false;
    return Math.abs(change) > SWAP_SLACKS * slack;
  });
}

const SWAP_SLACKS = 4;
