import { samePosition } from '../../tables/assumptions';
import type { CheckedWorkbook } from '../checked-workbook';
import { nameOfSet } from '../name-of-set';
import type { StoredContents } from './stored-contents';
import { withoutEmptyDrafts } from './stored-contents';

/** How much of what a file holds is of use for the workbook, and how much is not. */
export interface TakenUse {
  readonly used: StoredContents;
  readonly unused: StoredContents;
}

export function takenUse(contents: StoredContents, result: CheckedWorkbook): TakenUse {
  const { ignored, corrections, drafts } = withoutEmptyDrafts(contents);
  const here = new Set(result.sets.map(({ inspected }) => nameOfSet(inspected)));
  const holds = result.workbook.explanations.ignored;
  const part = (isUsed: boolean): StoredContents => ({
    ignored: Object.fromEntries(Object.entries(ignored).filter(([id]) => holds.has(id) === isUsed)),
    corrections: corrections.filter(({ sheet, title }) => {
      const isMisfit = result.misfits.some(
        ({ assumption }) => assumption.sheet === sheet && samePosition(assumption.title, title),
      );
      return isMisfit !== isUsed;
    }),
    drafts: {
      set: null,
      bySet: Object.fromEntries(
        Object.entries(drafts.bySet).filter(([name]) => here.has(name) === isUsed),
      ),
    },
  });
  return { used: part(true), unused: part(false) };
}
