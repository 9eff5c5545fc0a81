import type { OverviewRow } from '../../src/session/overview/overview-row';

/** The line of a file of which nothing is known but its name and its class. */
export function bareRow(file: string, kind: OverviewRow['kind']): OverviewRow {
  return {
    file,
    folder: '',
    entity: '',
    document: '',
    documents: [],
    counts: null,
    kind,
    verdict: '',
  };
}
