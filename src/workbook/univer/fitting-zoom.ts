import { gridWidth } from '../../grid/grid';
import type { SheetWithLook } from '../file/read-workbook-file';

/** The row numbers before the first column, in the spreadsheet's own measure. */
const ROW_HEADER_WIDTH = 46;

/** The scroll bar lies over the right edge of the cells. */
const SCROLL_BAR_WIDTH = 12;

/** Smaller, figures are hard to read: a wider sheet is scrolled instead. */
const SMALLEST_ZOOM = 0.85;

/**
 * The zoom at which a sheet that is a little too wide for its place stands beside the scroll bar; 1 for
 * any other. The width of the place is in pixels.
 */
export function fittingZoom(sheet: SheetWithLook, placeWidth: number): number {
  const fitting = (placeWidth - SCROLL_BAR_WIDTH) / (ROW_HEADER_WIDTH + contentWidth(sheet));
  // Rounded down: what is a pixel too wide is covered again.
  const zoom = Math.floor(fitting * 100) / 100;
  return zoom >= SMALLEST_ZOOM && zoom < 1 ? zoom : 1;
}

/** Of the columns that hold something, as wide as they are shown. */
function contentWidth({ grid, look }: SheetWithLook): number {
  let width = 0;
  for (let column = 0; column < gridWidth(grid); column++) {
    if (grid.hiddenColumns.has(column)) continue;
    width += look.columnWidths[column] ?? look.defaultColumnWidth;
  }
  return width;
}
