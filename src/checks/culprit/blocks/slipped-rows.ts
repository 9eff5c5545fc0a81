import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { carriedOn, mendedBy } from './block-step';
import { blockOf } from './multiplied-block';
import type { Incidence } from '../incidence/incidence';
import { weightsOf } from '../incidence/evaluate-changed';

/** One figure of a row is told by itself. */
const FEWEST_FIGURES = 2;
/** Places that a decimal point slips by, or a unit. */
const MOST_PLACES = 4;
/** Among many rows nine times some figure is by chance what is lacking, unless that is far beyond the rounding. */
const SLACKS = 100;

/**
 * Rows several figures of which have the decimal point in the wrong place: put right, they mend every
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
  return [...firsts.values()].flatMap((first) =>
    placesOf(incidence, first).flatMap((place) => slippedRow(book, incidence, first, place)),
  );
}

/** What a sum says that a figure should be, and how much rounding leaves open of it. */
interface Wish {
  readonly wanted: Amount;
  readonly slack: Amount;
}

function wishesOf(incidence: Incidence, { index }: Fact): readonly Wish[] {
  const { figures, links, broken } = incidence;
  return [...weightsOf(incidence, links.movedBy(index))].flatMap(([position, weight]) => {
    const relation = incidence.relation(position);
    if (weight === 0 || !broken.has(position)) return [];
    if (relation?.severity !== 'error' || relation.comparison !== 'equal') return [];
    const { residual = 0, doubleSlack = 0 } = incidence.tallyOf(position) ?? {};
    const wanted = valueOf(figures, index) - residual / weight;
    return { wanted, slack: doubleSlack / 2 / Math.abs(weight) };
  });
}

/** By how many places the point would have to move for one of the broken sums of the figure. */
function placesOf(incidence: Incidence, fact: Fact): readonly number[] {
  const present = valueOf(incidence.figures, fact.index);
  const places = wishesOf(incidence, fact).map(({ wanted }) =>
    Math.round(Math.log10(wanted / present)),
  );
  return [...new Set(places)].filter(
    (place) => Number.isFinite(place) && place !== 0 && Math.abs(place) <= MOST_PLACES,
  );
}

function slippedRow(
  book: FactBook,
  incidence: Incidence,
  { block, row }: Fact,
  place: number,
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  const [first, ...others] = block.columns
    .flatMap((column) => book.at(row, column) ?? [])
    .filter(({ index }) => valueOf(figures, index) !== 0 && !links.isProven(index))
    .flatMap((fact) => movedPoint(incidence, fact, place) ?? []);
  if (first === undefined || 1 + others.length < FEWEST_FIGURES) return [];
  const moved = [first, ...others];
  if (!moved.some(({ isFar }) => isFar)) return [];
  const corrections = carriedOn(
    incidence,
    new Map(moved.map(({ fact, change }) => [fact.index, change])),
  );
  const repaired = mendedBy(incidence, corrections);
  const isMended = ({ fact }: MovedPoint) => {
    const own = new Set([...links.movedBy(fact.index).keys()].flatMap(incidence.relationsOf));
    return repaired.some((position) => own.has(position));
  };
  if (!moved.every(isMended)) return [];
  const facts = [first.fact, ...others.map(({ fact }) => fact)] as const;
  return [blockOf(facts, corrections, repaired, 'scale', 0)];
}

interface MovedPoint {
  readonly fact: Fact;
  readonly change: Amount;
  readonly isFar: boolean;
}

/**
 * The figure with its point moved, if one of its sums wants that; null if none does. A figure that
 * became smaller has lost digits, which only a sum that is not rounded gives back.
 */
function movedPoint(incidence: Incidence, fact: Fact, place: number): MovedPoint | null {
  const present = valueOf(incidence.figures, fact.index);
  const factor = 10 ** place;
  const exact = Math.round((present * factor) / fact.step) * fact.step;
  for (const { wanted, slack } of wishesOf(incidence, fact)) {
    const open = { fact, slack: 2 * slack, present };
    if (Math.abs(exact - wanted) <= slack) return pointMoved({ ...open, value: exact });
    const lost = (fact.step * factor) / 2;
    if (place < 0 || incidence.isRounded || Math.abs(present * factor - wanted) > lost) continue;
    const value = Math.round(wanted / fact.step) * fact.step;
    return pointMoved({ ...open, value, slack: Math.max(2 * lost, 2 * slack) });
  }
  return null;
}

function pointMoved({
  fact,
  present,
  value,
  slack,
}: {
  readonly fact: Fact;
  readonly present: Amount;
  readonly value: Amount;
  readonly slack: Amount;
}): MovedPoint {
  const change = value - present;
  return { fact, change, isFar: Math.abs(change) > SLACKS * slack };
}
