import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import type { WrittenCell, WrittenSheet } from '../../src/workbook/file/write-workbook-file';

const PLACES = '#,##0.00';

/** The sheets of a set as they are written into a file. */
export function writtenSheets(grids: readonly Grid[]): readonly WrittenSheet[] {
  return grids.map(({ name, rows, merges }) => ({
    name,
    merges,
    rows: rows.map((cells) => cells.map(writtenCell)),
  }));
}

function writtenCell({ value, formula, indent }: Cell): WrittenCell {
  switch (value.kind) {
    case 'text':
      return { value: value.text, indent };
    case 'number':
      return {
        value: value.number,
        ...(formula === null ? {} : { formula }),
        ...(value.general ? {} : { format: PLACES }),
      };
    default:
      return { value: null };
  }
}
