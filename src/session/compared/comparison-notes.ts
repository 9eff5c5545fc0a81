import { reasonOf } from '../../checks/documents/given-documents';
import type { DocumentUse } from '../../checks/documents/other-document';
import { reasonText } from '../../checks/reason-wording.zh-CN';
import type { ComparedWorkbook, InspectedSet } from '../inspect-workbook';
import { nameOfSet } from '../name-of-set';

/** What came of a file that was given to compare with. */
export interface ComparisonNote {
  /** The name of the set. */
  readonly set: string;
  readonly use: DocumentUse;
  readonly file: string;
  /** Why it was not compared, or not all of it, without a full stop; empty where it was. */
  readonly note: string;
  /** The file is not what it was given as. */
  readonly isUnfit: boolean;
}

export function comparisonNotes(
  sets: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly ComparisonNote[] {
  return sets.flatMap((inspected) => {
    const set = nameOfSet(inspected);
    return compared
      .filter(({ forSet = set }) => forSet === set)
      .map(({ file, use }) => {
        const reason = reasonOf(inspected.checks.outcomes, { file, use });
        const isUnfit = reason?.kind === 'unfitDocument' || reason?.kind === 'givenItself';
        return { set, use, file, note: reason === null ? '' : reasonText(reason), isUnfit };
      });
  });
}
