import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid, SheetVisibility } from '../../grid/grid';
import { buildGrid } from '../build-grid';
import { CellReader } from './raw-cells';
import type { FoundSheet, ReadBlock, SheetLayout } from './read-block';

const NO_LAYOUT: SheetLayout = { merges: [], hiddenRows: [], hiddenColumns: [] };

/** Puts the blocks of each sheet together again. */
export class SheetCollector {
  readonly #reader = new CellReader();
  /** By sheet id: rows from A1 on, each from the first used column on. */
  readonly #rows = new Map<string, (readonly Cell[])[]>();
  readonly #layouts = new Map<string, SheetLayout>();

  add({ block, cells, layout }: ReadBlock): void {
    const { id } = block.sheet;
    if (layout !== null) this.#layouts.set(id, layout);
    const rows = this.#rows.get(id) ?? [];
    this.#rows.set(id, rows);
    for (const [index, row] of this.#reader.readBlock(cells).entries()) {
      rows[block.area.top + index] = row;
    }
  }

  /** The grid of a sheet all of whose blocks were added. */
  take({ id, name, visibility, used }: FoundSheet): Grid {
    const rows = this.#rows.get(id) ?? [];
    this.#rows.delete(id);
    const grid = buildGrid({
      name,
      visibility: sheetVisibility(visibility),
      rowCount: rows.length,
      columnCount: (row) => (rows[row] === undefined ? 0 : used.left + rows[row].length),
      cell: (row, column) => rows[row]?.[column - used.left] ?? BLANK_CELL,
      ...(this.#layouts.get(id) ?? NO_LAYOUT),
    });
    this.#layouts.delete(id);
    return grid;
  }
}

/** A sheet on which nothing stands. */
export function emptyGrid(name: string, visibility: string): Grid {
  return buildGrid({
    name,
    visibility: sheetVisibility(visibility),
    rowCount: 0,
    columnCount: () => 0,
    cell: () => BLANK_CELL,
    ...NO_LAYOUT,
  });
}

function sheetVisibility(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
