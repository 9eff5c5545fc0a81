import type { CellRef } from '../../base/address';
import type { MoneyUnit } from '../../base/unit';
import type { ComparedFigure } from '../../checks/document-difference';
import type { Finding } from '../../checks/finding';

/** A figure that is not what another document says, where it stands and in which unit. */
export interface PlacedDifference extends ComparedFigure {
  readonly cell: CellRef;
  readonly unit: MoneyUnit;
  readonly places: number;
}

/** All figures that a finding about other documents tells, the main one first; none of any other finding. */
export function comparedFigures(finding: Finding): readonly PlacedDifference[] {
  if (finding.kind !== 'form' || !('counterparts' in finding.problem)) return [];
  const { others, unit, places, ...main } = finding.problem;
  return [{ ...main, cell: finding.cell }, ...others].map((one) => ({ ...one, unit, places }));
}

/** How many of them are not what a file that was given says. */
export function differencesFromFiles(finding: Finding): number {
  return comparedFigures(finding).filter(({ counterparts }) =>
    counterparts.some(({ file }) => file !== undefined),
  ).length;
}
