import type { CheckedWorkbook } from '../result/checked-workbook';
import { samePosition } from '../../tables/assumptions';
import { explain } from '../ignoring/explain';
import { nameOfSet } from '../inspecting/name-of-set';
import { templatesIn, withoutTemplates } from '../narrative/narrative-draft';
import type { StoredContents } from './stored-contents';
import { withoutEmptyDrafts } from './stored-contents';

/** What of contents from a file fits the workbook, and what does not. */
export interface TakenUse {
  readonly ignored: number;
  readonly corrections: number;
  readonly drafts: number;
  /** Of sentences, which fit any workbook. */
  readonly templates: number;
  readonly unused: {
    /** Reasons for findings that the workbook does not have. */
    readonly ignored: number;
    /** Reasons whose figures have changed. */
    readonly lapsed: number;
    /** Sheets on which the workbook has nothing that the correction is about. */
    readonly sheets: readonly string[];
    /** Names of sets that the workbook does not have. */
    readonly sets: readonly string[];
  };
  /** The names of those that it has. */
  readonly own: readonly string[];
}

export function takenUse(
  taken: StoredContents,
  { workbook }: Pick<CheckedWorkbook, 'workbook'>,
): TakenUse {
  const said = withoutEmptyDrafts({ ...taken, drafts: withoutTemplates(taken.drafts) });
  const { ignored, lapsed } = explain(workbook, said.ignored);
  const own = [...new Set(workbook.sets.map(nameOfSet))];
  const sets = Object.keys(said.drafts.bySet);
  const strange = said.corrections.filter(({ sheet, title }) =>
    workbook.misfits.some(
      ({ assumption }) => assumption.sheet === sheet && samePosition(assumption.title, title),
    ),
  );
  return {
    ignored: ignored.size,
    corrections: said.corrections.length - strange.length,
    drafts: sets.filter((set) => own.includes(set)).length,
    templates: Object.keys(templatesIn(taken.drafts)).length,
    unused: {
      ignored: Object.keys(said.ignored).length - ignored.size - lapsed.size,
      lapsed: lapsed.size,
      sheets: [...new Set(strange.map(({ sheet }) => sheet))],
      sets: sets.filter((set) => !own.includes(set)),
    },
    own,
  };
}
