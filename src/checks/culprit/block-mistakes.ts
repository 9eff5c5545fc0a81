import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { RecognisedTable } from '../../tables/table';
import { evaluate } from '../evaluate';
import { FIGURE, isNonZero, stateOf, valueOf, withFigures } from '../figures';
import type { Incidence } from './incidence';
import { movedTogether, weightIn } from './moved-cells';
import type { Suspicion } from './single-cell';
import { slidRuns } from './slid-cells';
import type { TypingPattern } from './typing-pattern';

/** 千元, 万元 and 亿元 taken for 元, and the reverse, as powers of ten. */
const UNIT_POWERS: readonly number[] = [-8, -4, -3, 3, 4, 8];
/** Relations that must point at the same power before a whole column is doubted. */
const FEWEST_VOTES = 2;
const SHARPNESS = 0.002;

/** A mistake of several cells: the steps that undo it only do so together. */
export interface BlockMistake {
  readonly steps: readonly Suspicion[];
  readonly repaired: readonly number[];
}

/**
 * Mistakes of many cells at once that count as one: a table or a column in another
 * unit, two neighbours interchanged. The one that mends most, and breaks nothing.
 */
export function findBlockMistake(book: FactBook, incidence: Incidence): BlockMistake | null {
  const touched = touchedFacts(book, incidence);
  let best: BlockMistake | null = null;
  for (const mistake of [
    ...otherUnits(book, incidence, touched),
    ...swaps(book, incidence, touched),
    ...slides(book, incidence, touched),
  ]) {
    if (best === null || mistake.repaired.length > best.repaired.length) best = mistake;
  }
  return best;
}

/** Figures that slid by one place; the one lost at the end is what a broken relation wants there. */
function slides(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  return slidRuns(book, incidence, touched).flatMap(
    ({ cells, values, mayBeNothing }): readonly BlockMistake[] => {
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
        if (sums.length < SLIDE_BREAKS + (lost === 0 ? 0 : 1)) continue;
        const step = stepOf(first, whole, repaired, 'shifted');
        const copies = cells.slice(1).map(({ index }) => index);
        return [{ steps: [{ ...step, copies, isBlock: true }], repaired }];
      }
      return [];
    },
  );
}

/** What the last place would have to hold for each of its relations to come out. */
function lostFigures(
  incidence: Incidence,
  last: Fact,
  corrections: ReadonlyMap<number, number>,
): readonly number[] {
  const { figures, links, relationsOf } = incidence;
  const moved = links.movedBy(last.index);
  return withFigures(figures, corrections, () =>
    relationsOf(last.index).flatMap((position) => {
      const relation = incidence.relation(position);
      if (relation?.comparison !== 'equal') return [];
      const weight = weightIn(relation, moved);
      const residual = evaluate(relation, figures).residual;
      const lost = Math.round(-residual / weight / last.step) * last.step;
      return weight === 0 || lost === 0 || !Number.isSafeInteger(lost) ? [] : [lost];
    }),
  );
}

/** Relations that a slide must mend; a figure in the next column alone breaks as many. */
const SLIDE_BREAKS = 2;

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

function otherUnits(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const tables = new Map<RecognisedTable, Set<number>>();
  for (const { table, cell } of touched) {
    const columns = tables.get(table) ?? new Set<number>();
    columns.add(cell.column);
    tables.set(table, columns);
  }
  return [...tables].flatMap(([table, columns]) => {
    const typed = book.facts.filter(
      (fact) =>
        fact.table === table &&
        isNonZero(incidence.figures, fact.index) &&
        !incidence.links.isProven(fact.index),
    );
    const blocks = [
      typed,
      ...[...columns].map((own) => typed.filter(({ cell }) => cell.column === own)),
    ];
    return blocks.flatMap((block) => inOtherUnit(incidence, block) ?? []);
  });
}

/** The power of ten that most of the broken relations of these cells point at, tried on all of them. */
function inOtherUnit(incidence: Incidence, block: readonly Fact[]): BlockMistake | null {
  const [first] = block;
  if (first === undefined || block.length < 2) return null;
  const { figures } = incidence;
  const moved = new Map<number, number>();
  for (const { index } of block) {
    for (const [fact, weight] of incidence.links.movedBy(index)) {
      moved.set(fact, (moved.get(fact) ?? 0) + weight * valueOf(figures, index));
    }
  }
  const votes = new Map<number, number>();
  for (const position of new Set([...moved.keys()].flatMap(incidence.relationsOf))) {
    const relation = incidence.relation(position);
    if (relation?.comparison !== 'equal' || !incidence.broken.has(position)) continue;
    const share = weightIn(relation, moved);
    const factor = 1 - (incidence.evaluations[position]?.residual ?? 0) / share;
    const power = UNIT_POWERS.find((one) => Math.abs(factor / 10 ** one - 1) < SHARPNESS);
    if (power !== undefined) votes.set(power, (votes.get(power) ?? 0) + 1);
  }
  const [[power, count] = [0, 0]] = [...votes].sort((a, b) => b[1] - a[1]);
  if (count < FEWEST_VOTES) return null;
  const corrections = new Map(
    [...moved].map(([fact, amount]) => {
      const step = figures.step[fact] ?? 1;
      const value = valueOf(figures, fact) + (10 ** power - 1) * amount;
      return [fact, Math.round(value / step) * step];
    }),
  );
  const repaired = mendedBy(incidence, corrections);
  if (repaired.length < FEWEST_VOTES) return null;
  const step = stepOf(first, corrections, repaired, 'scale');
  const copies = block.slice(1).map(({ index }) => index);
  return { steps: [{ ...step, copies, isBlock: true }], repaired };
}

/** Two figures side by side in a row, each standing where the other belongs. */
function swaps(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const { figures } = incidence;
  return touched.flatMap((one) => {
    const { columns } = one.block;
    const column = columns[columns.indexOf(one.column) + 1];
    const other = column === undefined ? null : book.at(one.row, column);
    if (other === null || incidence.links.isProven(other.index)) return [];
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
    if (repaired.length < SWAP_BREAKS) return [];
    const own = new Set([...moved.keys()].flatMap(incidence.relationsOf));
    const [ofOne, ofOther] = [true, false].map((is) => repaired.filter((p) => own.has(p) === is));
    if (!ofOne?.length || !ofOther?.length) return [];
    if (repaired.length < SWAP_SURE && !isTelling(incidence, repaired, change)) return [];
    const steps = [
      stepOf(one, corrections, ofOne, 'neighbour'),
      stepOf(other, corrections, ofOther, 'neighbour'),
    ];
    return { steps, repaired };
  });
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

/** What the corrections mend; nothing unless all that they touch comes out right. */
function mendedBy(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
): readonly number[] {
  const positions = new Set([...corrections.keys()].flatMap(incidence.relationsOf));
  return withFigures(incidence.figures, corrections, () => {
    const repaired: number[] = [];
    for (const position of positions) {
      const relation = incidence.relation(position);
      if (relation?.severity !== 'error') continue;
      const { broken, verdict } = evaluate(relation, incidence.figures);
      if (broken) return [];
      if (verdict === 'missing-data') continue;
      const was = incidence.evaluations[position]?.verdict;
      if (was === 'fail' || was === 'missing-data') repaired.push(position);
    }
    return repaired;
  });
}

function stepOf(
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
    ...{ score: repaired.length, harmed: 0, exact: PINNED, isBlock: false },
  };
}

/** All the figures of the mistake speak for its values. */
const PINNED = 2;
