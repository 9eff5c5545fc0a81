import type { CellRef } from '../../../base/address';
import type { Steps } from '../../../base/steps';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../../figures';
import { blankColumns } from './blank-columns';
import type { BlockMistake } from './block-step';
import { mendedBy, soothedBy } from './block-step';
import type { Incidence } from '../incidence/incidence';
import { movedTogether } from '../cells/moved-cells';
import { agreesWithKin } from '../incidence/kindred-figures';
import { oppositeSigns } from './opposite-signs';
import { otherUnits } from './other-units';
import { extraRows } from './extra-rows';
import { partsWithTotals } from './part-with-total';
import { slidFigures } from './slid-figures';
import { slidRows } from './slid-rows';
import { slippedRows } from './slipped-rows';
import { staleTotals } from './stale-totals';
import { changedCells } from '../cells/suspicion';
import { swapStep, swappedCells } from './swapped-cells';
import { swappedColumns } from './swapped-columns';
import { totalsAsParts } from './total-as-part';

/**
 * Mistakes of many cells at once that count as one: a table or a column in another unit or of the
 * opposite sign, a row with the decimal point in the wrong place, two neighbours interchanged,
 * figures that slid, a row too many, totals left behind.
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
    slippedRows,
    swappedColumns,
    slidFigures,
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
    if (repaired.length === 0) return [];
    // Where formulas carry both, one sum may be all that shows it, and other tables the proof.
    const kindred =
      agreesWithKin(book, incidence, one, valueOf(figures, other.index)) &&
      agreesWithKin(book, incidence, other, valueOf(figures, one.index));
    const soothed = soothedBy(incidence, corrections);
    const step = swapStep(one, other, corrections, [...repaired, ...soothed]);
    const swap = { steps: [step], repaired, soothed };
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
