import { columnLetters } from '../../base/address';
import { foldLabel } from '../../base/label-text';
import type { CellValue } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { AssumedColumn } from '../assumptions';
import type { TableHeader } from '../columns/read-header';
import type { Body } from '../rows/body-rows';
import type { SheetText } from '../sheet/sheet-text';
import type { ColumnRole } from '../vocabulary/column-roles';
import { roleOfPath } from '../vocabulary/column-roles';
import type { BindingRefusal } from './binding';

/** Columns in which every row that is told apart has words. */
const NAMES = new Set<ColumnRole>([
  'lineLabel',
  'name',
  'governmentName',
  'unitName',
  'unitOrName',
  'unitOrProject',
  'projectName',
]);

/**
 * The first column that the user takes for figures and that holds words only, or takes for names and
 * that holds numbers only; null where there is none. A blank column may be either.
 */
export function wronglySaid(
  { grid }: SheetText,
  shape: 'twoSided' | 'matrix',
  { columns }: TableHeader,
  { rows }: Body,
  said: readonly AssumedColumn[],
): Extract<BindingRefusal, { kind: 'noFigures' | 'noTexts' }> | null {
  for (const { column, heading } of said) {
    const path = columns.find(({ index }) => index === column)?.path ?? [];
    const role = roleOfPath(shape, path);
    const kinds = new Set(rows.map((row) => kindAt(grid, row, column)));
    const about = { column: columnLetters(column), heading };
    if (role === null && kinds.has('text') && !kinds.has('number')) {
      return { kind: 'noFigures', ...about };
    }
    if (role !== null && NAMES.has(role) && kinds.has('number') && !kinds.has('text')) {
      return { kind: 'noTexts', ...about };
    }
  }
  return null;
}

const DASHES = /^[-—–]*$/;

/** A dash says that there is nothing, as a blank does. */
function kindAt(grid: Grid, row: number, column: number): CellValue['kind'] {
  const { value } = cellAt(grid, row, column);
  return value.kind === 'text' && DASHES.test(foldLabel(value.text)) ? 'blank' : value.kind;
}
