import type { Finding, FormFinding, FormProblem } from '../../checks/finding';

/** Tables that are missing: asked for together with those that could not be read. */
export interface MissingTablesFinding extends FormFinding {
  readonly problem: Extract<FormProblem, { code: 'missingTables' }>;
}

export function isMissingTables(finding: Finding): finding is MissingTablesFinding {
  return finding.kind === 'form' && finding.problem.code === 'missingTables';
}
