import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import { foldLabel } from '../../base/label-text';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { CellValue } from '../../grid/cell-value';
import { unitIn } from '../../tables/sheet/frame-texts';
import type { RecognisedTable } from '../../tables/table';
import type { Relation } from '../relation';
import { makeRelation } from './make-relation';

interface PricedLine {
  readonly amount: Fact;
  readonly price: Fact;
  readonly quantity: number;
  readonly quantityCell: CellRef;
}

/** 数量 × 单价 = 金额 on each procurement line where both stand as numbers. 其中 is a part of it. */
export function generateProducts(
  book: FactBook,
  valueAt: (cell: CellRef) => CellValue,
): readonly Relation[] {
  const lines = book.unitPrices.flatMap((price) => pricedLines(book, price, valueAt));
  const byTable = new Map<RecognisedTable, PricedLine[]>();
  for (const line of lines) {
    const own = byTable.get(line.price.table);
    if (own === undefined) byTable.set(line.price.table, [line]);
    else own.push(line);
  }
  const elsewhere = new Set(
    [...byTable].filter(([, own]) => pricesInOtherUnit(own, valueAt)).map(([table]) => table),
  );
  return lines
    .filter(({ price }) => !elsewhere.has(price.table))
    .map(({ amount, price, quantity, quantityCell }) =>
      makeRelation({
        rule: price.table.kind.rules.rollUp,
        generator: 'product',
        left: [amount],
        right: [price],
        times: quantity,
        condition: { kind: 'quantity', cell: cellAddress(quantityCell) },
      }),
    );
}

function pricedLines(
  book: FactBook,
  price: Fact,
  valueAt: (cell: CellRef) => CellValue,
): readonly PricedLine[] {
  const quantityCell = price.row.attributes?.['quantity'];
  const value = quantityCell === undefined ? null : valueAt(quantityCell);
  // A fractional quantity is itself rounded; then the product proves nothing.
  if (quantityCell === undefined || value?.kind !== 'number') return [];
  if (!Number.isInteger(value.number) || value.number <= 0) return [];
  return price.block.columns
    .filter((column) => column.parent === null && !column.ofWhich)
    .flatMap((column) => {
      const amount = book.at(price.row, column);
      return amount === null ? [] : { amount, price, quantity: value.number, quantityCell };
    });
}

/** 单价(元) beside 采购金额(元). */
function printOneUnit(
  { amount, price }: PricedLine,
  headingOver: (price: Fact) => string,
): boolean {
  const unit = unitIn(foldLabel(headingOver(price)));
  return unit !== null && unit === unitIn(foldLabel(amount.column.label));
}

/**
 * The nearest text over a price of a table, which is the heading of its column. Asked for from the top
 * down, it looks at each cell once.
 */
function headingsOver(valueAt: (cell: CellRef) => CellValue): (price: Fact) => string {
  let last: { readonly cell: CellRef; readonly heading: string } | null = null;
  return ({ cell, table }) => {
    const above = last !== null && isOver(last.cell, cell) ? last : null;
    const top = Math.max(table.range.top, above?.cell.row ?? 0);
    let heading = above?.heading ?? '';
    for (let row = cell.row - 1; row >= top; row -= 1) {
      const value = valueAt({ ...cell, row });
      if (value.kind !== 'text' || !value.text.includes(UNIT_PRICE)) continue;
      heading = value.text;
      break;
    }
    last = { cell, heading };
    return heading;
  };
}

/** Of one column; the lines of several amounts have one price. */
function isOver(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.column === other.column && one.row <= other.row;
}

const UNIT_PRICE = '单价';

/**
 * 单价 in 元 beside 金额 in 万元: most of the lines miss by the same power of ten. Not where both
 * columns print the same unit, which their figures then contradict.
 */
function pricesInOtherUnit(
  lines: readonly PricedLine[],
  valueAt: (cell: CellRef) => CellValue,
): boolean {
  const headingOver = headingsOver(valueAt);
  if (lines.every((line) => printOneUnit(line, headingOver))) return false;
  const powers = lines.flatMap(({ amount, price, quantity }) => {
    const stated = figureOf(amount) ?? 0;
    const product = quantity * (figureOf(price) ?? 0);
    if (stated === 0 || product === 0) return [];
    return Math.round(Math.log10(Math.abs(product / stated)));
  });
  return [3, 4, 8, -3, -4, -8].some(
    (power) => powers.filter((one) => one === power).length * 2 > Math.max(1, powers.length),
  );
}
