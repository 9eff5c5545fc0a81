import type { CellRef } from '../../base/address';
import type { SetFinding } from '../findings/findings-by-id';
import { undatedText } from '../report/check-words.zh-CN';

/** No title of the set says the year: what that means, and where the first of them stands. */
export interface UndatedSet {
  /** The finding that says the same, by id. */
  readonly finding: string;
  readonly text: string;
  readonly title: CellRef;
}

export function undatedSet(findings: readonly SetFinding[]): UndatedSet | null {
  for (const { id, finding } of findings) {
    if (finding.kind !== 'form' || finding.problem.code !== 'noYear') continue;
    return { finding: id, text: undatedText(finding.problem.inFileName), title: finding.cell };
  }
  return null;
}
