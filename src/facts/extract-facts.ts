import { amountFromNumber, hasHiddenDigits, placeStep } from '../base/amount';
import { foldLabel } from '../base/label-text';
import type { Cell } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { Coordinates } from '../tables/coordinates';
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
  const period = { year: set.year, stage: set.document === '预算' ? 'budget' : 'final' } as const;
  const merged = new Map<string, { coordinates: Coordinates; key: string } | null>();
  for (const block of table.blocks) {
    for (const row of block.rows) {
      for (const column of block.columns) {
        const memoKey = `${coordinatesText(row.coordinates)}|${coordinatesText(column.coordinates)}`;
        let joined = merged.get(memoKey);
        if (joined === undefined) {
          joined = joinCoordinates(block.scope, column.coordinates, row.coordinates);
          merged.set(memoKey, joined);
        }
        if (joined === null) continue;
        const cell = cellAt(grid, row.index, column.index);
        const isLine = joined.coordinates.line !== undefined;
        const own = column.period ?? period;
        const prefix = isLine
          ? `${table.sheet};`
          : own.year === period.year && own.stage === period.stage
            ? ''
            : `${own.year}/${own.stage};`;
        facts.push({
          index: facts.length,
          cell: { sheet: table.sheet, row: row.index, column: column.index },
          coordinates: joined.coordinates,
          period: own,
          key: prefix + joined.key,
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

function joinCoordinates(
  scope: Coordinates,
  column: Coordinates,
  row: Coordinates,
): { coordinates: Coordinates; key: string } | null {
  const coordinates = mergeCoordinates(scope, column, row);
  return coordinates === null ? null : { coordinates, key: coordinatesText(coordinates) };
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
