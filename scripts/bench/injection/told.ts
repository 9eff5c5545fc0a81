import type { CellRef } from '../../../src/base/address';
import type { ArithmeticFinding } from '../../../src/checks/finding';
import { openCount, suspectsOf } from '../../../src/checks/suspects';

/** How the wrong cell is told; only the first of these is an assertion. */
export type Told =
  /** As the wrong one. */
  | 'certain'
  /** As the likeliest one, or the one to look at first. */
  | 'possible'
  /** Among several, none of them before the others, or after a likelier one. */
  | 'oneOf'
  /** Others are told instead. */
  | 'other'
  /** Nothing is. */
  | 'silent';

/** What an error tells of the cells that are wrong. */
export function toldBy(finding: ArithmeticFinding, isWrong: (cell: CellRef) => boolean): Told {
  const suspects = suspectsOf(finding);
  const culprits = finding.culprits.map(({ fact }) => isWrong(fact.cell));
  switch (suspects.kind) {
    case 'layout':
      if (!suspects.layout.facts.some(({ cell }) => isWrong(cell))) return 'other';
      return isAsserted(finding) ? 'certain' : 'possible';
    case 'decided':
      return culprits[0] === true ? 'certain' : 'other';
    case 'unmended':
      return culprits[0] === true ? 'possible' : 'other';
    case 'open':
      if (culprits[0] === true && (suspects.ranked || openCount(suspects) === 1)) return 'possible';
      return suspects.culprits.some(({ fact }) => isWrong(fact.cell)) ? 'oneOf' : 'other';
    case 'none':
      return 'other';
  }
}

/** Whether the error asserts what is wrong, without a “maybe”. */
export function isAsserted(finding: ArithmeticFinding): boolean {
  const suspects = suspectsOf(finding);
  // A row left out that no table prints is told as what may be.
  if (suspects.kind === 'layout') return suspects.layout.mistake.kind !== 'omittedRow';
  return suspects.kind === 'decided';
}
