import type { Fact } from '../../../facts/fact';
import { valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep } from './block-step';
import type { Incidence } from '../incidence/incidence';
import type { TypingPattern } from '../cells/typing-pattern';

/** What all cells hold when those of the block are so many times as much, live totals with them. */
export function multiplied(
  incidence: Incidence,
  block: readonly Fact[],
  factor: number,
): ReadonlyMap<number, number> {
  return new Map(
    [...amountsMoved(incidence, block)].map(([fact, amount]) => [
      fact,
      // With all its digits: totals and parts rounded one by one would no longer agree.
      Math.round(valueOf(incidence.figures, fact) + (factor - 1) * amount),
    ]),
  );
}

/** The figures of the block as one mistake, the first of them named. */
export function blockOf(
  [first, ...others]: readonly [Fact, ...Fact[]],
  corrections: ReadonlyMap<number, number>,
  repaired: readonly number[],
  pattern: TypingPattern,
  prior: number,
): BlockMistake {
  const step = blockStep(first, corrections, repaired, pattern);
  const proposed = Math.round(step.proposed / first.step) * first.step;
  const copies = others.map(({ index }) => index);
  return {
    steps: [{ ...step, proposed, copies, score: step.score + prior, isBlock: true }],
    repaired,
  };
}

/** By how much each figure changes when those of the block double. */
function amountsMoved(incidence: Incidence, block: readonly Fact[]): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const { index } of block) {
    for (const [fact, weight] of incidence.links.movedBy(index)) {
      moved.set(fact, (moved.get(fact) ?? 0) + weight * valueOf(incidence.figures, index));
    }
  }
  return moved;
}
