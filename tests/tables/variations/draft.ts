import type { Area } from '../../../src/base/address';
import { cellAddress } from '../../../src/base/address';
import type { Cell } from '../../../src/grid/cell-value';
import { BLANK_CELL } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { cellAt, gridWidth } from '../../../src/grid/grid';

/** What a row of a table is for. */
export type RowKind =
  'number' | 'title' | 'frame' | 'header' | 'numbers' | 'total' | 'body' | 'note' | 'other';

/** What a column of a table is for. */
export type ColumnKind =
  'code' | 'name' | 'label' | 'order' | 'amount' | 'price' | 'text' | 'other';

export interface DraftCell {
  readonly cell: Cell;
  /** The cell of the base workbook that it was, as `预算03表!C5`; null when it was put in. */
  readonly origin: string | null;
}

/** What the author of a base workbook says about the table of a sheet. */
export interface TableLayout {
  /** The id of its kind. */
  readonly kind: string;
  /** Which classification its codes are of, if any. */
  readonly codes?: 'function' | 'economy';
  /** Its rows may stand in any order: nothing is told by what stands above. */
  readonly shape: 'twoSided' | 'matrix' | 'list' | 'bands' | 'single';
}

/** A sheet that is being varied: every cell knows where it came from. */
export interface Draft {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** All of one length. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly rowKinds: readonly RowKind[];
  readonly columnKinds: readonly ColumnKind[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly layout: TableLayout;
  /** Money of a figure, by that of the base: the unit was changed and the figures were not. */
  readonly scale: number;
}

export const BLANK_DRAFT: DraftCell = { cell: BLANK_CELL, origin: null };

export function textCell(text: string, indent = 0): DraftCell {
  if (text === '') return BLANK_DRAFT;
  return { cell: { value: { kind: 'text', text }, formula: null, indent }, origin: null };
}

export function numberCell(number: number, shown = String(number)): DraftCell {
  const value = { kind: 'number', number, shown, general: true } as const;
  return { cell: { value, formula: null, indent: 0 }, origin: null };
}

/** The same cell with another content. */
export function rewritten(from: DraftCell, cell: Partial<Cell>): DraftCell {
  return { ...from, cell: { ...from.cell, ...cell } };
}

export function withText(from: DraftCell, text: string): DraftCell {
  return rewritten(from, { value: text === '' ? { kind: 'blank' } : { kind: 'text', text } });
}

export function textOf({ cell }: DraftCell): string {
  return cell.value.kind === 'text' ? cell.value.text : '';
}

export function isBlank({ cell }: DraftCell): boolean {
  return cell.value.kind === 'blank';
}

export function draftOf(
  grid: Grid,
  layout: TableLayout,
  rowKinds: readonly RowKind[],
  columnKinds: readonly ColumnKind[],
): Draft {
  const width = gridWidth(grid);
  if (rowKinds.length !== grid.rows.length || columnKinds.length !== width) {
    const own = `${grid.rows.length} × ${width}`;
    throw new Error(`${grid.name} is ${own}, not ${rowKinds.length} × ${columnKinds.length}`);
  }
  return {
    name: grid.name,
    visibility: grid.visibility,
    rows: grid.rows.map((_, row) =>
      Array.from({ length: width }, (__, column) => ({
        cell: cellAt(grid, row, column),
        origin: `${grid.name}!${cellAddress({ row, column })}`,
      })),
    ),
    rowKinds,
    columnKinds,
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    layout,
    scale: 1,
  };
}

export function gridOf(draft: Draft): Grid {
  const { name, visibility, merges, hiddenRows, hiddenColumns } = draft;
  const rows = draft.rows.map((row) => row.map(({ cell }) => cell));
  return { name, visibility, rows, merges, hiddenRows, hiddenColumns };
}

/** Rows of the kinds, from the top. */
export function rowsOf(draft: Draft, ...kinds: readonly RowKind[]): readonly number[] {
  return draft.rowKinds.flatMap((kind, row) => (kinds.includes(kind) ? row : []));
}

/** Columns of the kinds, from the left. */
export function columnsOf(draft: Draft, ...kinds: readonly ColumnKind[]): readonly number[] {
  return draft.columnKinds.flatMap((kind, column) => (kinds.includes(kind) ? column : []));
}

export function at(draft: Draft, row: number, column: number): DraftCell {
  return draft.rows[row]?.[column] ?? BLANK_DRAFT;
}
