import type { CheckResult } from '../../checks/check-context';
import { reasonText } from '../../checks/words/reason-wording.zh-CN';

interface Checked {
  readonly checks: CheckResult;
}

/** The kinds of table that must be published and were not found. */
export function missingTables({ checks }: Checked): readonly string[] {
  return checks.findings.flatMap((finding) =>
    finding.kind === 'form' && finding.problem.code === 'missingTables'
      ? finding.problem.kindNames
      : [],
  );
}

/** 没有《国有资本经营预算支出表》：收支总表中没有这项数，…可不列: a sentence for each such table. */
export function unneededTexts({ checks }: Checked): readonly string[] {
  return checks.outcomes.flatMap(({ reason }) =>
    reason?.kind === 'unneededTables' ? `${reasonText(reason)}。` : [],
  );
}

/**
 * How many tables there should be besides those that were recognised: those that must be published
 * and are missing, or as many as could not be read where these are more. One of these may be one of
 * those.
 */
export function tablesLacking(missing: number, refused: number): number {
  return Math.max(missing, refused);
}
