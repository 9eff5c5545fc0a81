import { finish } from '../../base/steps';
import type { CellRef } from '../../base/address';
import { columnLetters } from '../../base/address';
import type { Grid } from '../../grid/grid';
import { NOTHING_SAID_OF_TABLE, samePosition } from '../../tables/assumptions';
import { formHeadings } from '../../tables/catalogue/form-headings-2024';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import { isMergedLeft } from '../../tables/columns/assumed-columns';
import { columnsOfForm } from '../../tables/columns/columns-of-form';
import { outlineHeader } from '../../tables/columns/outline-header';
import { readHeader } from '../../tables/columns/read-header';
import { outlineSheet } from '../../tables/regions/outline-sheet';

/** A column of a sheet with what is printed over it. */
interface PrintedColumn {
  /** From 0. */
  readonly column: number;
  readonly letters: string;
  /** Levels joined by ›. */
  readonly printed: string;
}

/** A heading of the form, and the column that is read by it unless the user says another; null: none. */
export interface WantedColumn {
  readonly heading: string;
  readonly found: number | null;
}

/** What the user can say of the columns of one table. */
export interface ColumnChoices {
  readonly wanted: readonly WantedColumn[];
  readonly columns: readonly PrintedColumn[];
}

/**
 * What can be said of the columns of the table below `title`, or of the only one of the sheet, where it
 * is of a kind. Null where the kind has no set columns or no header is found.
 */
export function columnChoices(
  grids: readonly Grid[],
  sheet: string,
  title: CellRef | null,
  tableKind: string,
): ColumnChoices | null {
  const headings = formHeadings(tableKind);
  const kind = PUBLIC_TABLES.find(({ id }) => id === tableKind);
  const grid = grids.find(({ name }) => name === sheet);
  if (headings.length === 0 || kind === undefined || grid === undefined) return null;
  const said = { sheet, title: null, reading: { ...NOTHING_SAID_OF_TABLE, tableKind } };
  const { regions } = finish(outlineSheet(grid, PUBLIC_TABLES, [said]));
  const region =
    regions.find((one) => title !== null && samePosition(one.title.cell, title)) ?? regions[0];
  if (region === undefined) return null;
  const rows = outlineHeader(region.sheet, region.title.bottom, region.lastRow);
  if (rows === null) return null;
  const columns = readHeader(region.sheet, rows, region.lastRow).columns.filter(
    ({ index, path }) => path.length > 0 && !isMergedLeft(grid, rows, index),
  );
  const found = columnsOfForm(kind, headings, columns);
  return {
    wanted: headings.map((heading, position) => ({ heading, found: found[position] ?? null })),
    columns: columns.map(({ index, printed }) => ({
      column: index,
      letters: columnLetters(index),
      printed,
    })),
  };
}
