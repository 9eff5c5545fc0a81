import type { CheckResult } from '../../checks/check-context';

interface Checked {
  readonly checks: CheckResult;
}

/** The kinds that must be published and may be an area that nobody could read. */
export function perhapsMissingTables({ checks }: Checked): readonly string[] {
  const kinds: string[] = [];
  for (const { rule, reason } of checks.outcomes) {
    if (rule === 'E7' && reason?.kind === 'missingTables') kinds.push(...reason.kinds);
  }
  return kinds;
}

/** The kinds of table that must be published and are not in the set. */
export function missingTables({ checks }: Checked): readonly string[] {
  return checks.findings.flatMap((finding) =>
    finding.kind === 'form' && finding.problem.code === 'missingTables'
      ? finding.problem.kindNames
      : [],
  );
}

/**
 * How many tables there should be besides those that were recognised: those that must be published,
 * surely missing or perhaps, or as many as could not be read where these are more. One of these may
 * be one of those.
 */
export function tablesLacking(missing: number, perhapsMissing: number, refused: number): number {
  return Math.max(missing + perhapsMissing, refused);
}
