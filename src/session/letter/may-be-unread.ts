import type { Finding } from '../../checks/finding';

/** Tables that are missing, where they may be among those not recognised: a note in the pane. */
export function mayBeUnread(finding: Finding): boolean {
  return (
    finding.kind === 'form' &&
    finding.severity === 'info' &&
    finding.problem.code === 'missingTables'
  );
}
