import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { mendedBy } from './block-step';
import type { Incidence } from '../incidence/incidence';
import { beyondAllMoney } from '../cells/likelihood';
import { blockOf, multiplied } from './multiplied-block';
import { wholeBlocks } from './whole-blocks';

/** 千元, 万元 and 亿元 taken for 元, 千元 for 万元, and the reverse, as powers of ten. */
const UNIT_POWERS: readonly number[] = [-8, -4, -3, -1, 1, 3, 4, 8];
/** One figure ten times too large is a slip of the decimal point: amounts that differ tell the unit. */
const SLIP_POWER = 1;
/** Relations that must point at the same power before a whole column is doubted. */
const FEWEST_VOTES = 2;
const SHARPNESS = 0.002;
/** One or two figures in another unit are wrong figures like any other, unless more speaks for it. */
const FEWEST_CELLS = 3;
/** So near the power, a single relation does not point at it by chance. */
const SURE_ALONE = 0.000_1;

/** Tables and columns whose figures are in another unit than the rest. */
export function otherUnits(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  return wholeBlocks(book, incidence, touched).flatMap(
    (block) => inOtherUnit(book, incidence, block) ?? [],
  );
}

/** The power of ten that most of the broken relations of these cells point at, tried on all of them. */
function inOtherUnit(
  book: FactBook,
  incidence: Incidence,
  block: readonly Fact[],
): BlockMistake | null {
  const [first, second, ...others] = block;
  if (first === undefined || second === undefined) return null;
  const power = unitPower(incidence, block);
  if (power === null) return null;
  const corrections = multiplied(incidence, block, 10 ** power);
  const repaired = mendedBy(incidence, corrections);
  if (repaired.length < (block.length < FEWEST_CELLS ? FEWEST_VOTES : 1)) return null;
  const prior = beyondAllMoney(book, incidence, corrections);
  return blockOf([first, second, ...others], corrections, repaired, 'scale', prior);
}

/** The power of ten that most of the broken relations of these cells point at, two at least. */
export function unitPower(incidence: Incidence, block: readonly Fact[]): number | null {
  const doubled = amountOfBlock(incidence, block);
  const votes = new Map<number, number>();
  const shares = new Map<number, Set<number>>();
  let sharp: number | null = null;
  for (const position of incidence.broken) {
    const relation = incidence.relation(position);
    const share = (relation?.terms ?? []).reduce(
      (sum, { fact, coefficient }) => sum + coefficient * doubled(fact),
      0,
    );
    if (share === 0) continue;
    // A part that is just its whole, but for the unit, says as much as a sum; another part says nothing.
    const sharpness = relation?.comparison === 'equal' ? SHARPNESS : SURE_ALONE;
    const factor = 1 - (incidence.evaluations[position]?.residual ?? 0) / share;
    const power = UNIT_POWERS.find((one) => Math.abs(factor / 10 ** one - 1) < sharpness);
    if (power !== undefined && Math.abs(factor / 10 ** power - 1) < SURE_ALONE) sharp = power;
    if (power === undefined) continue;
    votes.set(power, (votes.get(power) ?? 0) + 1);
    shares.set(power, (shares.get(power) ?? new Set()).add(Math.abs(share)));
  }
  const [[likeliest, count] = [0, 0]] = [...votes].sort((a, b) => b[1] - a[1]);
  const power = count < FEWEST_VOTES ? sharp : likeliest;
  if (power === null || Math.abs(power) > SLIP_POWER) return power;
  return (shares.get(power)?.size ?? 0) < FEWEST_VOTES ? null : power;
}

/** How much of a figure comes from those of the block, over any number of live totals. */
function amountOfBlock(
  { figures, links }: Incidence,
  block: readonly Fact[],
): (fact: number) => number {
  const known = new Map(block.map(({ index }) => [index, valueOf(figures, index)]));
  const amountOf = (fact: number): number => {
    const found = known.get(fact);
    if (found !== undefined) return found;
    // A formula that leads back to itself ends here.
    known.set(fact, 0);
    const sum = links
      .partsOf(fact)
      .reduce((amount, part) => amount + part.coefficient * amountOf(part.fact), 0);
    known.set(fact, sum);
    return sum;
  };
  return amountOf;
}
