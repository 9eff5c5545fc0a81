import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { mendedBy } from './block-step';
import { blockOf, multiplied } from './multiplied-block';
import type { Incidence } from '../incidence/incidence';
import { weightsOf } from '../incidence/evaluate-changed';

/** One figure of a row is told by itself. */
const FEWEST_FIGURES = 2;
/** Places that a decimal point slips by, or a unit. */
const MOST_PLACES = 4;
/** Among many rows some figure times 9 is by chance what is lacking, unless it is far beyond the rounding. */
const SLACKS = 40;

/**
 * Rows all figures of which have the decimal point in the wrong place: put right, they mend every
 * sum that they stand in.
 */
export function slippedRows(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const firsts = new Map<AxisNode, Fact>();
  for (const fact of touched) {
    const isFilled = stateOf(incidence.figures, fact.index) === FIGURE;
    if (isFilled && !firsts.has(fact.row)) firsts.set(fact.row, fact);
  }
  return [...firsts.values()].flatMap((fact) => slippedRow(book, incidence, fact));
}

function slippedRow(
  book: FactBook,
  incidence: Incidence,
  { block, row, index }: Fact,
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  const places = placesWanted(incidence, index);
  if (places.length === 0) return [];
  const [first, ...others] = block.columns
    .flatMap((column) => book.at(row, column) ?? [])
    .filter((one) => valueOf(figures, one.index) !== 0 && !links.isProven(one.index));
  if (first === undefined || 1 + others.length < FEWEST_FIGURES) return [];
  const facts = [first, ...others] as const;
  return places.flatMap((place) => {
    const corrections = multiplied(incidence, facts, 10 ** place);
    const repaired = mendedBy(incidence, corrections);
    const isMended = (one: Fact) =>
      repaired.some((position) => isFarBeyond(incidence, one, position, corrections));
    if (!facts.every(isMended)) return [];
    return [blockOf(facts, corrections, repaired, 'scale', 0)];
  });
}

/** By how many places the point would have to move for one of the broken sums of the figure. */
function placesWanted(incidence: Incidence, index: number): readonly number[] {
  const present = valueOf(incidence.figures, index);
  if (present === 0) return [];
  const places = [...weightsOf(incidence, incidence.links.movedBy(index))].flatMap(
    ([position, weight]) => {
      const relation = incidence.relation(position);
      if (weight === 0 || !incidence.broken.has(position)) return [];
      if (relation?.severity !== 'error' || relation.comparison !== 'equal') return [];
      const residual = incidence.tallyOf(position)?.residual ?? 0;
      const place = Math.round(Math.log10(1 - residual / weight / present));
      return Number.isFinite(place) && place !== 0 && Math.abs(place) <= MOST_PLACES ? place : [];
    },
  );
  return [...new Set(places)];
}

/** Whether the sum is one of the figure's own, or of a live total of it, and changes by much. */
function isFarBeyond(
  { figures, links, relationsOf, evaluations }: Incidence,
  { index }: Fact,
  position: number,
  corrections: ReadonlyMap<number, number>,
): boolean {
  const isOwn = [...links.movedBy(index).keys()].some((fact) =>
    relationsOf(fact).includes(position),
  );
  const change = (corrections.get(index) ?? 0) - valueOf(figures, index);
  return isOwn && Math.abs(change) > SLACKS * (evaluations[position]?.doubleSlack ?? 0);
}
