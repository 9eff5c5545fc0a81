import type { Steps } from '../../base/steps';
import type { CodeBooks } from '../../codes/load-code-book';
import type { Grid } from '../../grid/grid';
import type { TableAssumption } from '../../tables/assumptions';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import type { SheetTable } from '../../tables/recognise-sheet';
import { recogniseSheet } from '../../tables/recognise-sheet';
import { continueRegions } from '../../tables/regions/continued-regions';
import { kindsOfTitle } from '../../tables/regions/kinds-of-title';
import { outlineSheet } from '../../tables/regions/outline-sheet';

/** Rows from a title down that hold the header of its table and enough rows to know it by. */
const HEAD_ROWS = 30;

/**
 * The tables of one sheet as they are read from their first rows, without the rest of the workbook.
 * `assumptions`: those about the sheet; `titleRow`: of the title that is tried, from 0.
 */
export function* readHead(
  grid: Grid,
  titleRow: number,
  assumptions: readonly TableAssumption[],
  books: CodeBooks,
): Steps<readonly SheetTable[]> {
  const head = firstRows(grid, titleRow + HEAD_ROWS);
  const { regions } = yield* outlineSheet(head, PUBLIC_TABLES, assumptions);
  const { tables } = yield* recogniseSheet(
    head,
    continueRegions(regions),
    null,
    (title, said) => kindsOfTitle(PUBLIC_TABLES, title, said),
    books,
    assumptions,
  );
  return tables;
}

function firstRows(grid: Grid, count: number): Grid {
  const merges = grid.merges
    .filter(({ top }) => top < count)
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, count - 1) }));
  return { ...grid, rows: grid.rows.slice(0, count), merges };
}
