import type { CheckedFile } from '../../session/report/checked-file';
import type { OpenWorkbook } from './open-workbook';
import type { Source } from './read-source';
import type { BatchItem } from './use-file-batch';

/** What a report says of a file of the overview: of the one that is open also what was changed here. */
export async function withChanges(
  { source, checked }: BatchItem,
  open: { readonly workbook: OpenWorkbook | null; readonly source: Source | null },
): Promise<CheckedFile> {
  if (checked.kind === 'failed' || checked.isEdited !== true) return checked;
  if (open.workbook === null || open.source?.kind !== 'file' || open.source.file !== source)
    return checked;
  return { ...checked, changes: await open.workbook.listChanges() };
}
