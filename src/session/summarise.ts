import type { InspectedWorkbook } from './inspect-workbook';

/** The counts that stand before the findings: what was checked, what could not be. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rounding: number;
  /** pass + fail + rounding */
  readonly checked: number;
  readonly passed: number;
  /** missing-data + unreadable + crashed */
  readonly unresolved: number;
  readonly ignored: number;
}

export function summarise(workbook: Pick<InspectedWorkbook, 'sets'>): CheckSummary {
  const findings = workbook.sets.flatMap((set) => set.checks.findings);
  const outcomes = workbook.sets.flatMap((set) => set.checks.outcomes);
  const bySeverity = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  const count = (...kinds: readonly string[]) =>
    outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
  return {
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
    infos: bySeverity('info'),
    rounding: count('rounding'),
    checked: count('pass', 'fail', 'rounding'),
    passed: count('pass'),
    unresolved: count('missing-data', 'unreadable', 'crashed'),
    ignored: 0,
  };
}
