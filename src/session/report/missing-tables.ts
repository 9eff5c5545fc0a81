import type { InspectedSet } from '../inspecting/inspect-workbook';

/** The kinds of table that must be published and are not in the set. */
export function missingTables({ checks }: InspectedSet): readonly string[] {
  return checks.findings.flatMap((finding) =>
    finding.kind === 'form' && finding.problem.code === 'missingTables'
      ? finding.problem.kindNames
      : [],
  );
}
