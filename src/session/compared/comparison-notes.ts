import { unfitReason } from '../../checks/documents/document-rule';
import type { DocumentUse } from '../../checks/documents/other-document';
import { isFit } from '../../checks/documents/other-document';
import { reasonText } from '../../checks/wording.zh-CN';
import type { ComparedWorkbook, InspectedSet } from '../inspect-workbook';
import { nameOfSet } from '../name-of-set';
import { nothingComparedText } from './comparison-words.zh-CN';

/** What came of a file that was given to compare with. */
export interface ComparisonNote {
  /** The name of the set. */
  readonly set: string;
  readonly use: DocumentUse;
  readonly file: string;
  /** Why nothing was compared, without a full stop; empty where something was. */
  readonly note: string;
}

export function comparisonNotes(
  sets: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly ComparisonNote[] {
  return sets.flatMap((inspected) => {
    const set = nameOfSet(inspected);
    return compared
      .filter(({ forSet = set }) => forSet === set)
      .map((other) => {
        const { file, use } = other;
        return { set, use, file, note: noteOn([inspected], other) };
      });
  });
}

/** The rules that a file is given for. */
const RULES_OF: Readonly<Record<DocumentUse, readonly string[]>> = {
  prior: ['D1', 'D3'],
  budget: ['D2'],
  units: ['D4'],
};

/** Why the file is not what it was given as, or has nothing to compare; empty for none. */
export function noteOn(checked: readonly InspectedSet[], other: ComparedWorkbook): string {
  const { file, use, workbook } = other;
  const [first] = workbook.sets;
  if (first === undefined) return '';
  const fits = workbook.sets.some(({ set }) => checked.some((own) => isFit(own.set, use, set)));
  if (!fits) return reasonText(unfitReason(use, { file, book: first.book }));
  const outcomes = checked
    .flatMap(({ checks }) => checks.outcomes)
    .filter(({ rule }) => RULES_OF[use].includes(rule));
  if (outcomes.some(({ outcome }) => outcome !== 'not-applicable')) return '';
  const reason = outcomes.find(
    (one) => one.reason?.kind === 'unitsIncomplete' || one.reason?.kind === 'switchedOff',
  )?.reason;
  return reason === undefined || reason === null
    ? nothingComparedText(file, use)
    : reasonText(reason);
}
