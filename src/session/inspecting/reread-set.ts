import type { Steps } from '../../base/steps';
import type { Reread, TriedChange } from '../../checks/reread';
import type { FactBook } from '../../facts/fact-book';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt, withCell, withRowBelow } from '../../grid/grid';
import type { AssumedTable, Assumptions } from '../../tables/assumptions';
import { NOTHING_SAID_OF_TABLE, assumptionAt } from '../../tables/assumptions';
import { withCorrection } from './with-correction';

interface Readable {
  readonly grids: readonly Grid[];
  readonly assumptions: Assumptions;
}

/** Reads one set of the workbook anew with a change, as often as the search for a cause asks. */
export function rereadSet(
  workbook: Readable,
  own: FactBook,
  read: (changed: Readable) => Steps<readonly FactBook[]>,
): Reread {
  return function* (change) {
    const all = yield* read(withChange(workbook, change));
    const books = all.filter(({ set }) => isSameSet(set, own.set));
    const [book, ...others] = books;
    if (book === undefined || others.length > 0) return null;
    return book.set.tables.length === own.set.tables.length ? book : null;
  };
}

function isSameSet(one: FactBook['set'], other: FactBook['set']): boolean {
  return one.document === other.document && one.year === other.year && one.entity === other.entity;
}

function withChange({ grids, assumptions }: Readable, change: TriedChange): Readable {
  switch (change.kind) {
    case 'unit': {
      const { sheet, titleCell } = change.table;
      const said = assumptionAt(assumptions.tables, sheet, titleCell)?.reading;
      const reading: AssumedTable = {
        ...(said?.kind === 'table' ? said : NOTHING_SAID_OF_TABLE),
        unit: change.unit,
      };
      const tables = withCorrection(assumptions.tables, {
        place: { sheet, title: titleCell },
        reading,
      });
      return { grids, assumptions: { ...assumptions, tables } };
    }
    case 'texts': {
      const changed = change.cells.reduce(
        (all, { cell, text }) =>
          onSheet(all, cell.sheet, (grid) => {
            const value = { kind: 'text', text } as const;
            return withCell(grid, cell.row, cell.column, {
              ...cellAt(grid, cell.row, cell.column),
              value,
            });
          }),
        grids,
      );
      return { grids: changed, assumptions };
    }
    case 'newRow': {
      const { below, cells } = change;
      const changed = onSheet(grids, below.sheet, (grid) => {
        const row = rowLike(grid.rows[below.row] ?? [], cells);
        return withRowBelow(grid, below.row, row);
      });
      return { grids: changed, assumptions };
    }
  }
}

function onSheet(
  grids: readonly Grid[],
  sheet: string,
  edit: (grid: Grid) => Grid,
): readonly Grid[] {
  return grids.map((grid) => (grid.name === sheet ? edit(grid) : grid));
}

function rowLike(
  model: readonly Cell[],
  values: ReadonlyMap<number, Cell['value']>,
): readonly Cell[] {
  const width = Math.max(model.length, ...[...values.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => {
    const like = model[column] ?? BLANK_CELL;
    const value = values.get(column);
    return value === undefined ? like : { ...like, value, formula: null };
  });
}
