import { amountFromNumber, hasHiddenDigits, placeStep } from '../base/amount';
import { foldLabel } from '../base/label-text';
import type { Cell } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { Coordinates, Period } from '../tables/coordinates';
import { coordinatesText, mergeCoordinates } from '../tables/coordinates';
import { shownPlaces } from '../tables/shown-places';
import type { RecognisedTable, TableSet } from '../tables/table';
import type { Fact, Reading } from './fact';
import type { FactBook } from './fact-book';
import { createFactBook } from './fact-book';

/** Turns every amount cell of a set's tables into a fact with its coordinates. */
export function extractFacts(set: TableSet, gridOf: (sheet: string) => Grid | undefined): FactBook {
  const facts: Fact[] = [];
  for (const table of set.tables) {
    const grid = gridOf(table.sheet);
    if (grid !== undefined) extractTable(set, table, grid, facts);
  }
  return createFactBook(set, facts);
}

function extractTable(set: TableSet, table: RecognisedTable, grid: Grid, facts: Fact[]): void {
  const period: Period = {
    year: set.year,
    stage: set.document === '预算' ? 'budget' : 'final',
  };
  for (const block of table.blocks) {
    for (const row of block.rows) {
      for (const column of block.columns) {
        const coordinates = mergeCoordinates(block.scope, column.coordinates, row.coordinates);
        if (coordinates === null) continue;
        const cell = cellAt(grid, row.index, column.index);
        const own = column.period ?? period;
        facts.push({
          index: facts.length,
          cell: { sheet: table.sheet, row: row.index, column: column.index },
          coordinates,
          period: own,
          key: keyPrefix(table, coordinates, own, period) + coordinatesText(coordinates),
          reading: readAmount(cell, table),
          step: placeStep(table.unit, cellPlaces(cell, table)),
          isFormula: cell.formula !== null,
          table,
          block,
          row,
          column,
        });
      }
    }
  }
}

/** Figures of the set's own period are keyed by their coordinates alone; list lines by their sheet too. */
function keyPrefix(
  table: RecognisedTable,
  coordinates: Coordinates,
  period: Period,
  own: Period,
): string {
  if (coordinates.line !== undefined) return `${table.sheet};`;
  const same = period.year === own.year && period.stage === own.stage;
  return same ? '' : `${period.year}/${period.stage};`;
}

/** Only an explicit format with fewer places than the table's makes a cell coarser. */
function cellPlaces(cell: Cell, table: RecognisedTable): number {
  if (cell.value.kind !== 'number' || cell.value.general) return table.places;
  return Math.min(table.places, shownPlaces(cell.value.shown));
}

function readAmount(cell: Cell, table: RecognisedTable): Reading {
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number': {
      const places = cellPlaces(cell, table);
      const amount = amountFromNumber(value.number, table.unit, places);
      if (amount === null) return { kind: 'unreadable', content: value.shown };
      const hidden = hasHiddenDigits(value.number, places) ? value.number : null;
      return { kind: 'figure', value: amount, hidden };
    }
    case 'text':
      return foldLabel(value.text) === ''
        ? { kind: 'blank' }
        : { kind: 'unreadable', content: value.text };
    case 'boolean':
      return { kind: 'unreadable', content: value.boolean ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'unreadable', content: value.code };
    case 'uncalculated':
      return { kind: 'unreadable', content: '' };
  }
}
