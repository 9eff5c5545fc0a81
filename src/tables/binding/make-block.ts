import { cellAt } from '../../grid/grid';
import type { BoundColumns } from '../columns/bind-columns';
import { parentsByCoordinates, withFurtherParts } from '../axes/build-tree';
import type { Coordinates } from '../coordinates/coordinates';
import type { RowReading } from '../rows/row-reading';
import type { BindingTask } from './binding';
import { besideLeftOver } from '../columns/left-over-columns';
import { linkAxes } from '../axes/link-axes';
import { markBreakdowns } from '../axes/mark-breakdowns';
import type { NodeDraft } from '../axes/build-tree';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, isFigure } from '../sheet/sheet-text';
import type { Block, Side } from '../table';

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
  const found = parentsByCoordinates(bound.amounts);
  const columns = besideLeftOver(
    bound,
    found,
    reading.drafts.map((draft) => draft.index),
    (row, column) => {
      const { value } = cellAt(grid, row, column);
      return value.kind === 'number' ? value.number : null;
    },
  );
  const parents = columns.amounts === bound.amounts ? found : parentsByCoordinates(columns.amounts);
  const amounts = markBreakdowns(withFurtherParts(columns.amounts, parents), parents);
  return {
    side,
    scope,
    ...linkAxes(
      grid,
      { ...reading, drafts: reading.drafts.map((draft) => withPlace(task.sheet, draft, amounts)) },
      { drafts: amounts, parents },
    ),
    unknownRows: reading.unknown,
    unknownColumns: columns.unknown.filter(({ index }) =>
      rows.some((row) => isFigure(task.sheet, row, index)),
    ),
  };
}

/** A row without a code or name of its own, such as 合计 in a column of remarks, is found at its first text. */
function withPlace(sheet: SheetText, draft: NodeDraft, amounts: readonly NodeDraft[]): NodeDraft {
  if (draft.codeCell !== undefined || draft.nameCell !== undefined) return draft;
  const first = Math.min(...amounts.map(({ index }) => index));
  const column = filledColumns(sheet, draft.index).find(
    (one) => one < first && cellAt(sheet.grid, draft.index, one).value.kind === 'text',
  );
  if (column === undefined) return draft;
  return { ...draft, nameCell: { sheet: sheet.grid.name, row: draft.index, column } };
}
