import { cellAt } from '../grid/grid';
import type { BoundColumns } from './bind-columns';
import { linkNodes, parentsByCoordinates, withFurtherParts } from './build-tree';
import type { Coordinates } from './coordinates';
import type { RowReading } from './rows/row-reading';
import type { BindingTask } from './binding';
import { besideLeftOver } from './left-over-columns';
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
  const columns = besideLeftOver(
    bound,
    parentsByCoordinates(bound.amounts),
    reading.drafts.map((draft) => draft.index),
    (row, column) => {
      const { value } = cellAt(grid, row, column);
      return value.kind === 'number' ? value.number : null;
    },
  );
  const columnIndexes = columns.amounts.map((draft) => draft.index);
  const parents = parentsByCoordinates(columns.amounts);
  const amounts = markBreakdowns(withFurtherParts(columns.amounts, parents), parents);
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
    unknownColumns: columns.unknown.filter(({ index }) =>
      rows.some((row) => isFigure(task.sheet, row, index)),
    ),
  };
}
