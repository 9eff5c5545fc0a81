import type { Position } from '../../base/address';
import type { Cell } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import type { RowPair } from './align-rows';
import type { TypedContent } from './typed-content';
import { typedContent } from './typed-content';

/** A cell of a row that was put in or taken out; its place is that of the sheet it stands in. */
export interface RowCell extends Position {
  readonly content: TypedContent;
}

/** Rows that were put in or taken out; `row` counts from 0, once what is listed before is done. */
export interface RowChange {
  readonly kind: 'inserted' | 'deleted';
  readonly sheet: string;
  readonly row: number;
  /** Neighbours are taken out in one go; each row that was put in has its own contents. */
  readonly count: number;
  /** What was typed into them, without blanks. */
  readonly cells: readonly RowCell[];
}

/** The rows of a sheet that were put in or taken out, from the top down. */
export function rowChanges(
  before: Grid,
  after: Grid,
  pairs: readonly RowPair[],
): readonly RowChange[] {
  const changes: RowChange[] = [];
  let next = 0;
  let above: RowPair | null = null;
  for (const pair of pairs) {
    const { old, now } = pair;
    if (now !== null && old === null) {
      const cells = rowCells(after, now);
      changes.push({ kind: 'inserted', sheet: after.name, row: now, count: 1, cells });
    } else if (now === null && old !== null) {
      const cells = rowCells(before, old);
      const last = changes.at(-1);
      if (last?.kind === 'deleted' && above?.now === null) {
        changes.pop();
        changes.push({ ...last, count: last.count + 1, cells: [...last.cells, ...cells] });
      } else {
        changes.push({ kind: 'deleted', sheet: after.name, row: next, count: 1, cells });
      }
    }
    if (now !== null) next = now + 1;
    above = pair;
  }
  return changes;
}

function rowCells(grid: Grid, row: number): readonly RowCell[] {
  return (grid.rows[row] ?? []).flatMap((cell: Cell, column) => {
    const content = typedContent(cell);
    return content.kind === 'blank' ? [] : [{ row, column, content }];
  });
}
