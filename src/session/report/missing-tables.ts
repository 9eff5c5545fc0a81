import type { CheckResult } from '../../checks/check-context';

interface Checked {
  readonly checks: CheckResult;
}

/** The kinds that must be published and may be an area that nobody could read. */
export function perhapsMissingTables({ checks }: Checked): readonly string[] {
  return checks.outcomes.flatMap(({ rule, reason }) =>
    rule === 'E7' && reason?.kind === 'missingTables' ? reason.kinds : [],
  );
}

/** The kinds of table that must be published and are not in the set. */
export function missingTables({ checks }: Checked): readonly string[] {
  return checks.findings.flatMap((finding) =>
    finding.kind === 'form' && finding.problem.code === 'missingTables'
      ? finding.problem.kindNames
      : [],
  );
}
