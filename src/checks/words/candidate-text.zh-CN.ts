import { cellText } from '../../base/cell-text';
import type { Culprit } from '../culprit';
import { amountText } from './fact-wording.zh-CN';
import { correctionText, interchangedWith } from './wording.zh-CN';

/**
 * What a figure among several that may be the wrong one holds and should hold. Two figures are to be
 * exchanged only if they are what is wrong.
 */
export function candidateText(culprit: Culprit): string {
  const { unit, places } = culprit.fact.table;
  const partner = interchangedWith(culprit);
  if (partner === null || culprit.stated === null || culprit.proposed === null) {
    return correctionText(culprit);
  }
  const [stated, proposed] = [
    amountText(culprit.stated, unit, places),
    amountText(culprit.proposed, unit, places),
  ];
  return `现为 ${stated}，${cellText(partner.cell)} 为 ${proposed} ${unit}；如这一组有误，对调这两处`;
}
