import type { DraftEdit, NarrativeDraft, NarrativeDrafts } from './narrative-draft';
import { draftOf } from './narrative-draft';

/** What was filled in for a set when all of it was cleared. */
export interface ClearedInputs extends Pick<NarrativeDraft, 'inputs'> {
  readonly set: string;
}

/**
 * What was cleared last and can come back once an edit is made in these drafts; `last`: until then.
 * What is filled in anew ends it.
 */
export function clearedBy(
  drafts: NarrativeDrafts,
  set: string,
  edit: DraftEdit,
  last: ClearedInputs | null,
): ClearedInputs | null {
  switch (edit.kind) {
    case 'clearInputs':
      return { set, inputs: draftOf(drafts, set).inputs };
    case 'input':
    case 'restoreInputs':
      return last?.set === set ? null : last;
    default:
      return last;
  }
}
