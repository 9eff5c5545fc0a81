import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';

/** Variants of a workbook that add up as it does: other amounts, other unit and project codes. */
export function distinctSets(grids: readonly Grid[], count: number): readonly (readonly Grid[])[] {
  return Array.from({ length: count }, (_, position) =>
    grids.map((grid) => varied(grid, position)),
  );
}

function varied(grid: Grid, position: number): Grid {
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => variedCell(cell, position))) };
}

function variedCell(cell: Cell, position: number): Cell {
  const { value } = cell;
  if (value.kind === 'number' && /\.\d\d$/.test(value.shown)) {
    // Whole cents times a whole number: every sum still holds to the cent.
    const number = (Math.round(value.number * 100) * (position + 1)) / 100;
    return { ...cell, value: { ...value, number, shown: number.toFixed(2) } };
  }
  if (value.kind === 'text' && /^\d{17,}|^\d{8,}[RYT]\d+$/.test(value.text)) {
    return {
      ...cell,
      value: {
        kind: 'text',
        text: value.text.replace(/\d{3}$/, String(position).padStart(3, '0')),
      },
    };
  }
  return cell;
}
