import type { Steps } from '../../base/steps';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { readBody } from '../rows/body-rows';
import type { Region } from '../regions/find-regions';
import type { TableHeader } from '../columns/read-header';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, isSameRow, readSheetText } from '../sheet/sheet-text';
import type { RowPlace, TablePart } from '../table';

/** A table whose parts follow one another as if they stood on one sheet. */
export interface JoinedParts {
  readonly sheet: SheetText;
  readonly lastRow: number;
  /** The further parts, without their titles and headers. */
  readonly continuations: readonly TablePart[];
  /** Where a row really stands; undefined for rows of the first part. */
  readonly placeOf: (row: number) => RowPlace | undefined;
}

/** How far below the title of a part its header may stand. */
const LONGEST_GAP = 10;

interface Part {
  readonly sheet: SheetText;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly lastRow: number;
  readonly shift: number;
}

/**
 * Puts the rows of the further parts below those of the first and all notes last;
 * null when a part does not repeat the header, so that its columns are not certain.
 */
export function* joinParts(
  first: SheetText,
  header: TableHeader,
  lastRow: number,
  regions: readonly Region[],
): Steps<JoinedParts | null> {
  if (regions.length === 0) {
    return { sheet: first, lastRow, continuations: [], placeOf: () => undefined };
  }
  const { bottom } = yield* readBody(first, header, lastRow);
  const parts: Part[] = [];
  for (const region of regions) {
    const part = yield* readPart(first, header, region);
    if (part === null) return null;
    parts.push(part);
  }
  const start = Math.max(bottom + 1, header.bodyTop);
  const places: RowPlace[] = [];
  const merges = first.grid.merges.filter((area) => area.bottom < start);
  for (const part of parts) {
    merges.push(...movedMerges(part, start + places.length));
    addRows(places, part.sheet, part.bodyTop, part.bodyBottom, part.shift);
  }
  addRows(places, first, start, lastRow, 0);
  for (const part of parts)
    addRows(places, part.sheet, part.bodyBottom + 1, part.lastRow, part.shift);
  const grids = new Map(
    [first, ...parts.map(({ sheet }) => sheet)].map(({ grid }) => [grid.name, grid]),
  );
  const grid: Grid = {
    ...first.grid,
    rows: [...first.grid.rows.slice(0, start), ...places.map((place) => rowAt(grids, place))],
    merges,
  };
  const headed = header.columns.filter(({ path }) => path.length > 0);
  yield;
  return {
    sheet: (yield* readSheetText(grid)).within(first.left, first.right),
    lastRow: grid.rows.length - 1,
    continuations: parts.map(({ sheet, bodyTop, bodyBottom, shift }) => ({
      sheet: sheet.grid.name,
      range: {
        top: bodyTop,
        bottom: bodyBottom,
        left: (headed[0]?.index ?? 0) + shift,
        right: (headed.at(-1)?.index ?? 0) + shift,
      },
    })),
    placeOf: (row) => places[row - start],
  };
}

function addRows(
  places: RowPlace[],
  { grid }: SheetText,
  top: number,
  bottom: number,
  shift: number,
): void {
  for (let row = top; row <= bottom; row += 1) places.push({ sheet: grid.name, row, shift });
}

function rowAt(grids: ReadonlyMap<string, Grid>, { sheet, row, shift }: RowPlace): readonly Cell[] {
  const cells = grids.get(sheet)?.rows[row] ?? [];
  if (shift >= 0) return shift === 0 ? cells : cells.slice(shift);
  return [...Array.from({ length: -shift }, () => BLANK_CELL), ...cells];
}

function movedMerges({ sheet, bodyTop, bodyBottom, shift }: Part, start: number): Grid['merges'] {
  const down = start - bodyTop;
  return sheet.grid.merges
    .filter((area) => area.top >= bodyTop && area.bottom <= bodyBottom && area.left >= shift)
    .map((area) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left - shift,
      right: area.right - shift,
    }));
}

function* readPart(first: SheetText, header: TableHeader, region: Region): Steps<Part | null> {
  const { sheet, title, lastRow } = region;
  const end = Math.min(lastRow, title.cell.row + LONGEST_GAP);
  for (let row = title.cell.row; row <= end; row += 1) {
    const shift = shiftOf(first, header.top, sheet, row);
    const repeats = (own: number) => isSameRow(first, own, sheet, row + own - header.top, shift);
    const headerRows = Array.from(
      { length: header.bottom - header.top + 1 },
      (_, index) => header.top + index,
    );
    if (!headerRows.every(repeats)) continue;
    let bodyTop = row + headerRows.length;
    for (let own = header.bottom + 1; own < header.bodyTop && repeats(own); own += 1) bodyTop += 1;
    const moved = { ...header, top: row, bottom: row + headerRows.length - 1, bodyTop };
    const { bottom: bodyBottom } = yield* readBody(sheet, moved, lastRow);
    return { sheet, bodyTop, bodyBottom, lastRow, shift };
  }
  return null;
}

function shiftOf(first: SheetText, own: number, sheet: SheetText, row: number): number {
  return (filledColumns(sheet, row)[0] ?? 0) - (filledColumns(first, own)[0] ?? 0);
}
