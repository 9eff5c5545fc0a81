import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { mendedBy } from './block-step';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import { beyondAllMoney } from '../cells/likelihood';
import { blockOf, multiplied } from './multiplied-block';
import { wholeBlocks } from './whole-blocks';

/** Sums that the other sign must mend; one alone says as well that the other side of it is wrong. */
const FEWEST_SUMS = 2;

/** Tables and columns whose figures were typed with the opposite sign. */
export function oppositeSigns(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  return wholeBlocks(book, incidence, touched).flatMap((block): readonly BlockMistake[] => {
    const [first, second, ...others] = block;
    if (first === undefined || second === undefined) return [];
    if (!isMostlyNegative(incidence, block)) return [];
    const corrections = multiplied(incidence, block, -1);
    const repaired = mendedBy(incidence, corrections, turnedOver(incidence, corrections));
    const sums = repaired.filter((one) => incidence.relation(one)?.comparison === 'equal');
    if (sums.length < FEWEST_SUMS) return [];
    const prior = beyondAllMoney(book, incidence, corrections);
    return [blockOf([first, second, ...others], corrections, repaired, 'sign', prior)];
  });
}

/** Hardly any amount is below 0: a column of them is doubted, never one that would become it. */
function isMostlyNegative({ figures }: Incidence, block: readonly Fact[]): boolean {
  const negative = block.filter(({ index }) => valueOf(figures, index) < 0);
  return 2 * negative.length > block.length;
}

/** The broken sums of nothing but these figures: they miss by the same either way, and stay another mistake. */
function turnedOver(
  incidence: Incidence,
  corrections: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const same = new Set<number>();
  for (const [position, { residual }] of evaluateChanged(
    incidence,
    corrections,
    incidence.broken,
  )) {
    if (residual === -(incidence.evaluations[position]?.residual ?? 0)) same.add(position);
  }
  return same;
}
