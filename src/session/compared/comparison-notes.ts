import { reasonOf } from '../../checks/documents/given-documents';
import type { DocumentUse } from '../../checks/documents/other-document';
import { isFit } from '../../checks/documents/other-document';
import { reasonText } from '../../checks/words/reason-wording.zh-CN';
import type { TableSet } from '../../tables/table';
import type { ComparedWorkbook, InspectedSet } from '../inspecting/inspect-workbook';
import { nameOfSet } from '../inspecting/name-of-set';
import type { ComparisonTally } from './comparison-tally';
import { comparisonTally } from './comparison-tally';

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
  /** It holds nothing that the tables are compared with, as is usual for what it was given as. */
  readonly isUsual: boolean;
  /** What came of the figures compared; null where none was, and with all but the last of several 单位. */
  readonly tally: ComparisonTally | null;
  /** It is of a body of another name, and in all else what it was given as. */
  readonly renamed: RenamedBody | null;
}

export interface RenamedBody {
  /** As the file says it. */
  readonly name: string;
  /** A person says that it is a former name of the body checked. */
  readonly isSaid: boolean;
}

export function comparisonNotes(
  sets: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly ComparisonNote[] {
  return sets.flatMap((inspected) => {
    const set = nameOfSet(inspected);
    const own = compared.filter(({ forSet = set }) => forSet === set);
    return own.map((one, position) => {
      const { file, use } = one;
      const reason = reasonOf(inspected.checks.outcomes, { file, use });
      const isUnfit = reason?.kind === 'unfitDocument' || reason?.kind === 'givenItself';
      const isUsual = reason?.kind === 'nothingCompared' && use !== 'units';
      const note = reason === null ? '' : reasonText(reason);
      // All 单位 are compared together.
      const isLast = use !== 'units' || own.slice(position + 1).every((more) => more.use !== use);
      const tally = isLast ? comparisonTally(inspected, file) : null;
      const renamed = renamedBody(inspected.set, one);
      return { set, use, file, note, isUnfit, isUsual, tally, renamed };
    });
  });
}

function renamedBody(
  own: TableSet,
  { use, workbook, formerNames = [] }: ComparedWorkbook,
): RenamedBody | null {
  const sets = workbook.sets.map(({ set }) => set);
  if (use === 'units' || sets.some((one) => isFit(own, use, one))) return null;
  const other = sets.find((one) => one.entity !== '' && isFit(own, use, one, [one.entity]));
  if (other === undefined) return null;
  return { name: other.entity, isSaid: isFit(own, use, other, formerNames) };
}
