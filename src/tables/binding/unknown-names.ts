import { cellAddress } from '../../base/address';
import { cellAt } from '../../grid/grid';
import type { BindingRefusal } from './binding';
import type { TableHeader } from '../columns/read-header';
import type { Body } from '../rows/body-rows';
import type { SheetText } from '../sheet/sheet-text';
import { isFigure } from '../sheet/sheet-text';
import type { Block } from '../table';
import { roleOfPath } from '../vocabulary/column-roles';

/**
 * The heading that no role fits above a column of names: texts that are no figures in most rows.
 * Null where there is no such column, or the heading of another one names the rows.
 */
export function unknownNameHeading(
  sheet: SheetText,
  shape: 'twoSided' | 'matrix',
  { columns }: TableHeader,
  { rows }: Body,
  blocks: readonly Block[],
): Extract<BindingRefusal, { kind: 'unknownNames' }> | null {
  const holdsNames = (column: number) =>
    rows.filter(
      (row) =>
        cellAt(sheet.grid, row, column).value.kind === 'text' && !isFigure(sheet, row, column),
    ).length *
      2 >
    rows.length;
  const amounts = new Set(blocks.flatMap((block) => block.columns.map(({ index }) => index)));
  const named = columns.filter(
    ({ index, path }) => path.length > 0 && !amounts.has(index) && holdsNames(index),
  );
  if (named.some(({ path }) => roleOfPath(shape, path) !== null)) return null;
  const [first] = named;
  if (first === undefined) return null;
  const cell = cellAddress({ row: first.headingRow, column: first.index });
  return { kind: 'unknownNames', label: first.printed, cell };
}
