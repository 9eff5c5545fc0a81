import type { DocumentUse } from '../../checks/documents/other-document';
import type { ComparedWorkbook, ReadWorkbook } from '../inspecting/inspect-workbook';
import { formerNamesTyped } from '../narrative/former-names';
import type { NarrativeDrafts } from '../narrative/narrative-draft';
import { NO_DRAFTS, draftOf } from '../narrative/narrative-draft';

/** A workbook to compare with, and its path as given. */
export interface CompanionWorkbook {
  readonly file: string;
  readonly workbook: ReadWorkbook;
}

/** What a set is compared with, as long as the session lasts; the narrative takes figures from the first two. */
export interface Companions {
  readonly prior: CompanionWorkbook | null;
  readonly budget: CompanionWorkbook | null;
  readonly units: readonly CompanionWorkbook[];
}

export const NO_COMPANIONS: Companions = { prior: null, budget: null, units: [] };

/** Those that were given for one use. */
export function companionsFor(
  { prior, budget, units }: Companions,
  use: DocumentUse,
): readonly CompanionWorkbook[] {
  if (use === 'units') return units;
  const one = use === 'prior' ? prior : budget;
  return one === null ? [] : [one];
}

/** The same with others for one use. */
export function withCompanions(
  companions: Companions,
  use: DocumentUse,
  workbooks: readonly CompanionWorkbook[],
): Companions {
  return { ...companions, [use]: use === 'units' ? workbooks : (workbooks[0] ?? null) };
}

/** In the order in which they are asked for. */
export const DOCUMENT_USES: readonly DocumentUse[] = ['prior', 'budget', 'units'];

/** All of them, each for its set, as checks take them; a former name that was filled in counts. */
export function comparedOf(
  companions: Readonly<Record<string, Companions>>,
  drafts: NarrativeDrafts = NO_DRAFTS,
): readonly ComparedWorkbook[] {
  return Object.entries(companions).flatMap(([forSet, own]) => {
    const formerNames = formerNamesTyped(draftOf(drafts, forSet));
    return DOCUMENT_USES.flatMap((use) =>
      companionsFor(own, use).map(({ file, workbook }) => {
        return { file, use, workbook, forSet, formerNames };
      }),
    );
  });
}
