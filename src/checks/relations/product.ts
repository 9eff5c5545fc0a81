import { amountFromNumber, placeStep } from '../../base/amount';
import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { CellValue } from '../../grid/cell-value';
import { shownPlaces } from '../../tables/shown-places';
import type { Relation } from '../relation';
import { makeRelation } from './make-relation';

/** 数量 × 单价 = 金额 on each procurement line where both stand as numbers. */
export function generateProducts(
  book: FactBook,
  valueAt: (cell: CellRef) => CellValue,
): readonly Relation[] {
  return book.facts.flatMap((fact) => {
    const quantityCell = fact.row.attributes?.['quantity'];
    const priceCell = fact.row.attributes?.['unitPrice'];
    if (quantityCell === undefined || priceCell === undefined || fact.column.ofWhich) return [];
    return productOf(fact, quantityCell, priceCell, valueAt) ?? [];
  });
}

function productOf(
  fact: Fact,
  quantityCell: CellRef,
  priceCell: CellRef,
  valueAt: (cell: CellRef) => CellValue,
): Relation | null {
  const quantity = valueAt(quantityCell);
  const price = valueAt(priceCell);
  if (quantity.kind !== 'number' || price.kind !== 'number') return null;
  // A fractional quantity is itself rounded; then the product proves nothing.
  if (!Number.isInteger(quantity.number) || quantity.number <= 0) return null;
  const { unit, places } = fact.table;
  const pricePlaces = price.general ? places : Math.min(places, shownPlaces(price.shown));
  const amount = amountFromNumber(price.number, unit, pricePlaces);
  if (amount === null || !Number.isSafeInteger(amount * quantity.number)) return null;
  return makeRelation({
    rule: fact.table.kind.rules.rollUp,
    generator: 'product',
    left: [fact],
    right: [],
    constant: amount * quantity.number,
    constantStep: placeStep(unit, pricePlaces) * quantity.number,
    condition: {
      kind: 'quantityTimesPrice',
      quantity: cellAddress(quantityCell),
      price: cellAddress(priceCell),
    },
  });
}
