import type { Grid } from '../../grid/grid';
import type { AttachedTable } from '../../narrative/render/attached-table';
import { disclosureTables } from '../../tables/forms/is-form';
import type { RecognisedTable, TableSet } from '../../tables/table';
import type { AttachedRow } from './attached-rows';
import { attachedRows } from './attached-rows';
import { lastLine, linesAbove, linesBelow, notesBelow } from './lines-about';

/** The public tables of a set as their sheets show them, in the order of the workbook. */
export function attachedTables(set: TableSet, grids: readonly Grid[]): readonly AttachedTable[] {
  return disclosureTables(set).flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid === undefined ? [] : [attachedTable(set, table, grid, grids)];
  });
}

function attachedTable(
  set: TableSet,
  table: RecognisedTable,
  grid: Grid,
  grids: readonly Grid[],
): AttachedTable {
  const { title, range, continuations } = table;
  const areasOn = (sheet: string) =>
    set.tables.flatMap((one) =>
      [one, ...one.continuations].flatMap((part) => (part.sheet === sheet ? [part.range] : [])),
    );
  const last = lastLine(grid, table);
  const own = attachedRows(grid, { ...range, top: last + 1 });
  const further = continuations.flatMap((part) => {
    const other = grids.find(({ name }) => name === part.sheet);
    return other === undefined ? [] : attachedRows(other, part.range);
  });
  const parts = [{ sheet: table.sheet, range }, ...continuations];
  return {
    title,
    above: linesAbove(grid, table, areasOn(table.sheet)),
    below: linesBelow(grid, table, last),
    headerRows: own.filter(({ row }) => row < firstEntry(table)).length,
    rows: [...own, ...further]
      .filter((row) => !repeatsTitle(row, title))
      .map(({ cells }) =>
        cells.map(({ text, isFigure, columnSpan, rowSpan }) => ({
          text,
          isFigure,
          columnSpan,
          rowSpan,
        })),
      ),
    notes: parts.flatMap((part) => {
      const other = grids.find(({ name }) => name === part.sheet);
      return other === undefined ? [] : notesBelow(other, part.range, areasOn(part.sheet));
    }),
  };
}

/** Sheet row of the first line below the head; beyond the table where it has none. */
function firstEntry({ blocks, range }: RecognisedTable): number {
  const rows = blocks.flatMap((block) => [...block.rows, ...block.unknownRows]);
  return Math.min(
    range.bottom + 1,
    ...rows.flatMap(({ index, place }) => (place === undefined ? [index] : [])),
  );
}

/** The title stands above the table already. */
function repeatsTitle({ cells }: AttachedRow, title: string): boolean {
  return (
    cells.some(({ text }) => text === title) &&
    cells.every(({ text }) => text === title || text === '')
  );
}
