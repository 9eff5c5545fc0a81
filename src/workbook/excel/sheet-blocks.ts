import type { Area } from '../../base/address';

/** Cells of one answer, about a megabyte; answers above five are refused by Excel on the web. */
const CELLS_PER_SYNC = 20_000;

/** Cells of a sheet above which it is no public table and is left out. */
export const LARGEST_SHEET = 200_000;

/** Whole rows of a sheet's used range that are read in one go. */
export interface SheetBlock<Sheet> {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The block also brings what is asked once for each sheet. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The used ranges cut into blocks and gathered into batches of one sync each. A batch is filled up
 * before the next one begins, so that there are as few as can be.
 */
export function planBatches<Sheet extends { readonly used: Area }>(
  sheets: readonly Sheet[],
): readonly (readonly SheetBlock<Sheet>[])[] {
  const batches: SheetBlock<Sheet>[][] = [];
  let free = 0;
  for (const sheet of sheets) {
    const { used } = sheet;
    const width = used.right - used.left + 1;
    for (let top = used.top; top <= used.bottom;) {
      if (width > free) {
        batches.push([]);
        free = Math.max(width, CELLS_PER_SYNC);
      }
      const bottom = Math.min(used.bottom, top + Math.floor(free / width) - 1);
      const isFirst = top === used.top;
      batches
        .at(-1)
        ?.push({ sheet, area: { ...used, top, bottom }, isFirst, isLast: bottom === used.bottom });
      free -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  }
  return batches;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** A batch in two halves, or null when it is a single row. */
export function halves<Sheet>(
  batch: readonly SheetBlock<Sheet>[],
): readonly (readonly SheetBlock<Sheet>[])[] | null {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [block] = batch;
  if (block === undefined || block.area.top === block.area.bottom) return null;
  const middle = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: middle }, isLast: false }],
    [{ ...block, area: { ...block.area, top: middle + 1 }, isFirst: false }],
  ];
}
