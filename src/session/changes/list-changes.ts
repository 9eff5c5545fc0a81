import type { CellRef } from '../../base/address';
import type { Cell } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt, gridWidth } from '../../grid/grid';

/** A cell that was typed into; contents as they are typed, formulas with their =. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What was changed between two readings of a workbook, by place. */
export interface WorkbookChanges {
  readonly cells: readonly CellChange[];
  /** Sheets that were put in, taken out or renamed; their cells are not listed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Cells whose typed content differs; a formula that came to another result is not one of them. */
export function listChanges(before: readonly Grid[], after: readonly Grid[]): WorkbookChanges {
  const earlier = new Map(before.map((grid) => [grid.name, grid]));
  const later = new Set(after.map(({ name }) => name));
  return {
    cells: after.flatMap((grid) => {
      const known = earlier.get(grid.name);
      return known === undefined ? [] : changesOfSheet(known, grid);
    }),
    added: after.map(({ name }) => name).filter((name) => !earlier.has(name)),
    removed: before.map(({ name }) => name).filter((name) => !later.has(name)),
  };
}

function changesOfSheet(before: Grid, after: Grid): readonly CellChange[] {
  const height = Math.max(before.rows.length, after.rows.length);
  const width = Math.max(gridWidth(before), gridWidth(after));
  const changes: CellChange[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [old, now] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (old === now) continue;
      const [was, is] = [typedContent(old), typedContent(now)];
      if (was === is) continue;
      changes.push({ cell: { sheet: after.name, row, column }, before: was, after: is });
    }
  }
  return changes;
}

function typedContent({ value, formula }: Cell): string {
  if (formula !== null) return `=${formula}`;
  switch (value.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
  }
}
