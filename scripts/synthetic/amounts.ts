import type { Amount } from '../../src/base/amount';
import type { Random } from './random';

/** 0.01 万元 and 0.01 元. */
const EXACT_STEP: Amount = 1_000_000;
const CENT: Amount = 100;

/**
 * An amount between 0.1 and 10,000 万元 times `weight`, every size as likely as any other; of
 * whole 分, or of whole 0.01 万元 where the set is exact.
 */
export function drawAmount(random: Random, rounded: boolean, weight = 1): Amount {
  const yuan = 10 ** (3.2 + 3.3 * random.fraction()) * weight;
  const step = rounded ? CENT : EXACT_STEP;
  return Math.max(step, Math.round((yuan * 10_000) / step) * step);
}
