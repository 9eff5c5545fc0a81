import type { Hundredths } from '../compute/hundredths';
import { printHundredths } from '../compute/hundredths';
import { comparePartsWithWhole } from '../compute/parts-sum';
import { NOTICES } from '../words.zh-CN';
import type { Piece } from './piece';

/**
 * What is to be said where parts do not add up to the whole called `name`: a notice, which tells a
 * rounding difference from tables that have to be put right.
 */
export function sumNotice(
  name: string,
  parts: readonly Hundredths[],
  whole: Hundredths,
): readonly Piece[] {
  const result = comparePartsWithWhole(parts, whole);
  if (result.kind === 'equal') return [];
  const difference = printHundredths(result.difference);
  const message =
    result.kind === 'rounding'
      ? NOTICES.rounding(name, difference.replace('-', ''))
      : NOTICES.differentSum(name, difference);
  return [{ kind: 'notice', message }];
}
