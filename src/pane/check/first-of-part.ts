import type { CheckedWorkbook, FindingLine } from '../../session/result/checked-workbook';
import type { VerdictPartName } from '../../session/report/verdict';
import { NO_FILTER, matchesFilter } from './finding-filter';
import { groupFindings, linesInOrder } from './group-findings';

/** Counts of the verdict that are of findings. */
export type FindingPart = Extract<VerdictPartName, 'errors' | 'compared'>;

/** The first finding that a count of the verdict is of, in the order of the list; absent: none is. */
export function firstOfPart(
  { sets, comparisons }: Pick<CheckedWorkbook, 'sets' | 'comparisons'>,
  part: FindingPart,
): FindingLine | undefined {
  const all = linesInOrder(groupFindings(sets, matchesFilter(NO_FILTER)), false);
  if (part === 'errors') return all.find(({ level }) => level === 'error');
  const differing = new Set(
    comparisons.flatMap(({ tally }) => tally?.differing.map(({ finding }) => finding) ?? []),
  );
  return all.find(({ id, ignored }) => ignored === null && differing.has(id));
}
