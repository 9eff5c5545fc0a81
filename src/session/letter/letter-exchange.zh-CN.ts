import type { Culprit } from '../../checks/culprit';
import { jointChanges } from '../../checks/joint-changes';
import { blockHint } from '../../checks/words/block-hint.zh-CN';
import { amountText, factText } from '../../checks/words/fact-wording.zh-CN';

/** Two figures that changed places, each with its item; null where the mistake is another one. */
export function exchangeText(culprit: Culprit): string | null {
  const joint = jointChanges(culprit);
  if (joint?.kind !== 'interchanged') return null;
  const { unit } = culprit.fact.table;
  const sides = joint.changes.map(
    ({ fact, stated }) => `${factText(fact)}${amountText(stated ?? 0, unit, fact.table.places)}`,
  );
  return `${sides.join(' 与 ')} ${unit}疑填反${blockHint(culprit)}`;
}
