import type { TableAssumption } from '../../tables/assumptions';
import { samePosition } from '../../tables/assumptions';
import type { IgnoredFindings } from '../ignoring/ignored-findings';
import { NOTHING_IGNORED } from '../ignoring/ignored-findings';
import type { NarrativeDrafts } from '../narrative/narrative-draft';
import { isEmptyDraft, NO_DRAFTS } from '../narrative/narrative-draft';

/** What users have said of a workbook and want to find again: all of it can be stored in it. */
export interface StoredContents {
  readonly ignored: IgnoredFindings;
  readonly corrections: readonly TableAssumption[];
  readonly drafts: NarrativeDrafts;
}

export const NOTHING_STORED: StoredContents = {
  ignored: NOTHING_IGNORED,
  corrections: [],
  drafts: NO_DRAFTS,
};

/** Both together; where both say something of the same thing, `later` counts. */
export function mergeContents(earlier: StoredContents, later: StoredContents): StoredContents {
  const corrected = ({ sheet, title }: TableAssumption) =>
    later.corrections.some((one) => one.sheet === sheet && samePosition(one.title, title));
  return {
    ignored: { ...earlier.ignored, ...later.ignored },
    corrections: [...earlier.corrections.filter((one) => !corrected(one)), ...later.corrections],
    drafts: {
      set: later.drafts.set ?? earlier.drafts.set,
      bySet: { ...earlier.drafts.bySet, ...later.drafts.bySet },
    },
  };
}

/** Without the drafts in which nothing stands, as it is stored and compared. */
export function withoutEmptyDrafts(contents: StoredContents): StoredContents {
  const { set, bySet } = contents.drafts;
  const filled = Object.entries(bySet).filter(([, draft]) => !isEmptyDraft(draft));
  return { ...contents, drafts: { set, bySet: Object.fromEntries(filled) } };
}

export function isNothing(contents: StoredContents): boolean {
  const { ignored, corrections, drafts } = withoutEmptyDrafts(contents);
  const count = Object.keys(ignored).length + corrections.length + Object.keys(drafts.bySet).length;
  return count === 0 && drafts.set === null;
}
