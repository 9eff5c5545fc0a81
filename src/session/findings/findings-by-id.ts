import type { Finding } from '../../checks/finding';
import type { InspectedSet, InspectedWorkbook } from '../inspecting/inspect-workbook';

/** A finding with the set that it was found in. */
export interface SetFinding {
  readonly id: string;
  readonly inspected: InspectedSet;
  readonly finding: Finding;
}

/** Every finding of a workbook by its id. */
export function findingsById({
  sets,
}: Pick<InspectedWorkbook, 'sets'>): ReadonlyMap<string, SetFinding> {
  return new Map(
    sets.flatMap((inspected) =>
      inspected.checks.findings.map(
        (finding) => [finding.id, { id: finding.id, inspected, finding }] as const,
      ),
    ),
  );
}
