import { cellText } from '../../base/cell-text';
import type { Finding } from '../../checks/finding';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import { comparedFigures } from '../compared/compared-figures';
import { SUM_WORDS } from '../report/check-words.zh-CN';
import { commonSheet } from './common-sheet';
import type { DifferencesView } from './finding-detail';

/** The places of a finding that differ from another document, side by side; null where they are fewer than two. */
export function differencesView(finding: Finding): DifferencesView | null {
  const figures = comparedFigures(finding);
  const [first, second] = figures;
  if (first === undefined || second === undefined) return null;
  const { unit, places } = first;
  const money = (amount: number) => amountText(amount, unit, places);
  const side = (amount: number, isBlank: boolean) => (isBlank ? SUM_WORDS.blank : money(amount));
  return {
    sheet: commonSheet(figures.map(({ cell }) => cell)),
    unit,
    lines: figures.map(({ cell, label, counterparts, ...compared }) => ({
      cell,
      label,
      // Several 单位 print the same sheets; the sentence names their files.
      counterparts: [...new Set(counterparts.map(cellText))],
      own: side(compared.stated, compared.isBlank),
      other: side(compared.expected, compared.isExpectedBlank),
      gap: money(Math.abs(compared.stated - compared.expected)),
    })),
  };
}

/** The finding with only its first place, where the others are listed beside its sentence. */
export function withoutFurtherPlaces(finding: Finding): Finding {
  if (finding.kind !== 'form' || !('counterparts' in finding.problem)) return finding;
  return { ...finding, problem: { ...finding.problem, others: [] } };
}
