import { cellAt } from '../grid/grid';
import type { BoundColumns } from './bind-columns';
import { linkNodes, parentsByCoordinates, withFurtherParts } from './build-tree';
import type { Coordinates } from './coordinates';
import type { RowReading } from './rows/row-reading';
import type { BindingTask } from './binding';
import { markBreakdowns } from './mark-breakdowns';
import { isFigure } from './sheet-text';
import type { Block, Side } from './table';

/** Joins bound columns and read rows to a block of nodes that know their place. */
export function makeBlock(
  task: BindingTask,
  side: Side | null,
  scope: Coordinates,
  bound: BoundColumns,
  reading: RowReading,
  rows: readonly number[],
): Block {
  const { grid } = task.sheet;
  const columnIndexes = bound.amounts.map((draft) => draft.index);
  const parents = parentsByCoordinates(bound.amounts);
  const amounts = markBreakdowns(withFurtherParts(bound.amounts, parents), parents);
  const filled = (row: number, column: number) => cellAt(grid, row, column).value.kind !== 'blank';
  return {
    side,
    scope,
    rows: linkNodes(reading.drafts, reading.parents, (row) =>
      columnIndexes.every((column) => !filled(row.index, row.amountColumn ?? column)),
    ),
    columns: linkNodes(amounts, parents, (column) =>
      reading.drafts.every((row) => !filled(row.index, row.amountColumn ?? column.index)),
    ),
    unknownRows: reading.unknown,
    unknownColumns: bound.unknown.filter(({ index }) =>
      rows.some((row) => isFigure(task.sheet, row, index)),
    ),
  };
}
