import type { Finding } from '../checks/finding';
import type { InspectedSet, InspectedWorkbook } from './inspect-workbook';

/** A finding with the set that it was found in. */
export interface SetFinding {
  readonly id: string;
  readonly inspected: InspectedSet;
  readonly finding: Finding;
}

/** Every finding of a workbook by an id that no other has, also not one of another set. */
export function findingsById(workbook: InspectedWorkbook): ReadonlyMap<string, SetFinding> {
  const findings = new Map<string, SetFinding>();
  for (const inspected of workbook.sets) {
    for (const finding of inspected.checks.findings) {
      let id = finding.id;
      for (let copy = 2; findings.has(id); copy += 1) id = `${finding.id}~${copy}`;
      findings.set(id, { id, inspected, finding });
    }
  }
  return findings;
}
