import { columnLetters } from '../../base/address';
import type { Body } from '../rows/body-rows';
import type { TableHeader } from '../columns/read-header';
import type { SheetText } from '../sheet/sheet-text';
import { isFigure } from '../sheet/sheet-text';
import type { Block } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import { roleOfPath } from '../vocabulary/column-roles';

/** Columns in which numbers are no amounts: codes, counts, prices and years. */
const NUMBERED_ROLES = new Set<ColumnRole | null>([
  'lineNumber',
  'code',
  'governmentCode',
  'unitCode',
  'projectCode',
  'year',
  'quantity',
  'unitPrice',
]);

/**
 * Headings, or letters where there is none, of columns whose numbers are no facts
 * and of which nothing else is said: none is left out without a word.
 */
export function unreadColumns(
  sheet: SheetText,
  shape: 'twoSided' | 'matrix',
  { columns }: TableHeader,
  { rows }: Body,
  blocks: readonly Block[],
): readonly string[] {
  const told = new Set<number | undefined>();
  for (const block of blocks) {
    for (const { index } of block.columns) told.add(index);
    for (const { index } of block.unknownColumns) told.add(index);
    for (const { amountColumn } of block.rows) told.add(amountColumn);
  }
  return columns.flatMap(({ index, path, printed }) => {
    const isTold = told.has(index) || NUMBERED_ROLES.has(roleOfPath(shape, path));
    if (isTold || !rows.some((row) => isFigure(sheet, row, index))) return [];
    return printed === '' ? `${columnLetters(index)}列` : printed;
  });
}
