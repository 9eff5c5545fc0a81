import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { FactBook } from '../../facts/fact-book';
import type { CellValue } from '../../grid/cell-value';
import type { Relation } from '../relation';
import { makeRelation } from './make-relation';

/** 数量 × 单价 = 金额 on each procurement line where both stand as numbers. */
export function generateProducts(
  book: FactBook,
  valueAt: (cell: CellRef) => CellValue,
): readonly Relation[] {
  return book.unitPrices.flatMap((price) => {
    const quantityCell = price.row.attributes?.['quantity'];
    const quantity = quantityCell === undefined ? null : valueAt(quantityCell);
    // A fractional quantity is itself rounded; then the product proves nothing.
    if (quantity?.kind !== 'number' || !Number.isInteger(quantity.number) || quantity.number <= 0) {
      return [];
    }
    const amounts = price.block.columns.filter((column) => column.parent === null);
    return amounts.flatMap((column) => {
      const amount = book.at(price.row, column);
      if (amount === null || quantityCell === undefined) return [];
      return makeRelation({
        rule: price.table.kind.rules.rollUp,
        generator: 'product',
        left: [amount],
        right: [price],
        times: quantity.number,
        condition: { kind: 'quantity', cell: cellAddress(quantityCell) },
      });
    });
  });
}
