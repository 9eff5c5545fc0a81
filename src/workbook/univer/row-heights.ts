import { labelText } from '../../grid/cell-value';
import { cellAt } from '../../grid/grid';
import type { SheetWithLook } from '../file/read-workbook-file';
import type { FontLook } from '../file/sheet-look';
import { digitWidth, pointsToPixels, textDigits } from '../file/sheet-pixels';

/** Line height as a share of the font's. */
const LINE = 1.25;
const CELL_PADDING = 4;
const MOST_LINES = 40;

/**
 * Heights in pixels of the rows that do not have the default: as the file says, and where it leaves
 * the height to the program, as high as the wrapped lines of their cells, merged ones not counted.
 */
export function rowHeights({ grid, look }: SheetWithLook): ReadonlyMap<number, number> {
  const merged = new Set(
    grid.merges.flatMap((area) =>
      area.top === area.bottom && area.left === area.right ? [] : [`${area.top},${area.left}`],
    ),
  );
  const heights = new Map(look.rowHeights);
  const cells = look.styledCells;
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const [row, column] = [cells[at] ?? 0, cells[at + 1] ?? 0];
    if (look.rowHeights.has(row)) continue;
    const { font, wraps } = look.cellLooks[cells[at + 2] ?? 0] ?? look.cellLooks[0];
    const width = look.columnWidths[column] ?? look.defaultColumnWidth;
    const isMerged = merged.has(`${row},${column}`);
    const text = wraps && !isMerged ? labelText(cellAt(grid, row, column)) : '';
    const height = lineCount(text, width, font) * lineHeight(font);
    const known = heights.get(row) ?? look.defaultRowHeight;
    if (height > known) heights.set(row, Math.ceil(height));
  }
  return heights;
}

function lineHeight(font: FontLook): number {
  return pointsToPixels(font.size) * LINE;
}

function lineCount(text: string, width: number, font: FontLook): number {
  const digits = Math.max(2, Math.floor((width - CELL_PADDING) / digitWidth(font)));
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(textDigits(line) / digits)));
  return Math.min(
    lines.reduce((sum, count) => sum + count, 0),
    MOST_LINES,
  );
}
