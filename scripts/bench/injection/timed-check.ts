import type { Grid } from '../../../src/grid/grid';
import type { InspectedSet } from '../../../src/session/inspecting/inspect-workbook';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import type { SetSize, SyntheticSet } from '../../synthetic/synthetic-set';
import { cellCount } from '../cell-count';
import { searchTime } from './search-time';

/** How long a whole check took, from the cells to the findings, and of how much. */
export interface CheckTime {
  readonly milliseconds: number;
  /** Of the processor's time, in the search for causes alone; null where it was not measured. */
  readonly search: number | null;
  readonly size: SetSize;
  /** All cells of the sheets, labels and blank ones among them. */
  readonly cells: number;
  /** Cells in which an amount stands or might. */
  readonly amounts: number;
}

/** Cases of which one is run again under the profiler. */
const PROFILED_OF = 5;
let checked = 0;

export function timedCheck(
  { description }: SyntheticSet,
  grids: readonly Grid[],
): { readonly sets: readonly InspectedSet[]; readonly time: CheckTime } {
  const start = performance.now();
  const { sets } = inspectWorkbook(grids);
  const milliseconds = performance.now() - start;
  const amounts = sets.reduce((sum, { book }) => sum + book.amounts.length, 0);
  checked += 1;
  const search = checked % PROFILED_OF === 0 ? searchTime(() => inspectWorkbook(grids)) : null;
  const { size } = description;
  return { sets, time: { milliseconds, search, size, cells: cellCount(grids), amounts } };
}
