import type { Grid } from '../../../src/grid/grid';
import type { InspectedSet } from '../../../src/session/inspect-workbook';
import { inspectWorkbook } from '../../../src/session/inspect-workbook';
import type { SetSize, SyntheticSet } from '../../synthetic/synthetic-set';
import { cellCount } from '../cell-count';

/** How long a whole check took, from the cells to the findings, and of how much. */
export interface CheckTime {
  readonly milliseconds: number;
  readonly size: SetSize;
  /** All cells of the sheets, labels and blank ones among them. */
  readonly cells: number;
  /** Cells in which an amount stands or might. */
  readonly amounts: number;
}

export function timedCheck(
  { description }: SyntheticSet,
  grids: readonly Grid[],
): { readonly sets: readonly InspectedSet[]; readonly time: CheckTime } {
  const start = performance.now();
  const { sets } = inspectWorkbook(grids);
  const milliseconds = performance.now() - start;
  const amounts = sets.reduce((sum, { book }) => sum + book.amounts.length, 0);
  return { sets, time: { milliseconds, size: description.size, cells: cellCount(grids), amounts } };
}
