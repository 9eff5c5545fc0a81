import type { Area, CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import { packCells } from '../pack-areas';

/** What is asked or written at once: cells that fill a rectangle. */
export interface FilledArea<T> {
  readonly sheet: string;
  readonly area: Area;
  /** One for each cell, row by row. */
  readonly rows: readonly (readonly T[])[];
}

/** Puts what belongs to cells into as few rectangles as they fill, sheet by sheet. */
export function sideBySide<T>(
  items: readonly T[],
  cellOf: (item: T) => CellRef,
): readonly FilledArea<T>[] {
  const byCell = new Map(items.map((item) => [cellKey(cellOf(item)), item]));
  const sheets = new Map<string, CellRef[]>();
  for (const item of byCell.values()) {
    const cell = cellOf(item);
    const known = sheets.get(cell.sheet);
    if (known === undefined) sheets.set(cell.sheet, [cell]);
    else known.push(cell);
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    packCells(cells).map((area) => ({
      sheet,
      area,
      rows: span(area.top, area.bottom).map((row) =>
        span(area.left, area.right).flatMap(
          (column) => byCell.get(cellKey({ sheet, row, column })) ?? [],
        ),
      ),
    })),
  );
}

/** Everything in the areas, with its place in the matrix of its area. */
export function eachIn<T, R>(
  { rows }: FilledArea<T>,
  visit: (item: T, row: number, column: number) => R,
): readonly R[] {
  return rows.flatMap((items, row) => items.map((item, column) => visit(item, row, column)));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
