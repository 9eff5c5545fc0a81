import type { Draft } from './draft';
import { at, columnsOf, rowsOf, textOf, withText } from './draft';
import { mapCells, removeRow } from './edit-draft';
import { headerOf } from './header-parts';

/**
 * The words of the last level stand in the row of 合计, in the place of its
 * figures; the columns without a second level keep theirs.
 */
export function headingsInTotalRow(draft: Draft): Draft {
  const header = headerOf(draft);
  const total = header === null ? undefined : rowsOf(draft, 'total').at(0);
  if (header === null || total === undefined || draft.layout.codes === undefined) return draft;
  if (draft.layout.shape !== 'matrix') return draft;
  const bare = rowsOf(draft, 'numbers').reduceRight(removeRow, draft);
  const totalRow = rowsOf(bare, 'total').at(0);
  if (totalRow !== header.bottom + 1) return draft;
  const amounts = columnsOf(bare, 'amount');
  const last = rowsOf(bare, 'header')
    .filter((row) => amounts.some((column) => textOf(at(bare, row, column)) !== ''))
    .at(-1);
  if (last === undefined || last === header.top) return draft;
  const sunk = amounts.filter((column) => textOf(at(bare, last, column)) !== '');
  const keepsLabels = columnsOf(bare, 'code', 'name').some(
    (column) => textOf(at(bare, last, column)) !== '',
  );
  const filled = mapCells(bare, (cell, row, column) => {
    if (!sunk.includes(column)) return cell;
    if (row === totalRow) return { ...at(bare, last, column), origin: cell.origin };
    return row === last ? withText(cell, '') : cell;
  });
  return rowsOf(filled, 'header')
    .filter((row) => row > last || (row === last && !keepsLabels))
    .reduceRight(removeRow, filled);
}
