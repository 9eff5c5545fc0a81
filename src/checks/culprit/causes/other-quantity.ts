import type { CellRef } from '../../../base/address';
import { parseCellAddress } from '../../../base/address';
import type { FactBook } from '../../../facts/fact-book';
import { valueOf } from '../../figures';
import type { Relation } from '../../relation';
import { isProduct } from '../../relation';
import type { Incidence } from '../incidence/incidence';

/**
 * The cell of the quantity, where nothing but 数量 × 单价 is broken and another whole number of
 * pieces would come out: none does for a price with the wrong sign, nor between two numbers.
 */
export function otherQuantity(
  book: FactBook,
  incidence: Incidence,
  broken: readonly Relation[],
): CellRef | null {
  const [first] = broken;
  if (first?.condition?.kind !== 'quantity' || !broken.every(isProduct)) return null;
  // One quantity explains no other line.
  const { cell } = first.condition;
  const isOfLine = ({ condition }: Relation) =>
    condition?.kind === 'quantity' && condition.cell === cell;
  if (!broken.every(isOfLine)) return null;
  const sheet = book.facts[first.terms[0]?.fact ?? -1]?.cell.sheet;
  const position = parseCellAddress(cell);
  if (sheet === undefined || position === null) return null;
  return comesOut(incidence, first) ? { ...position, sheet } : null;
}

/** Within the rounding of the amount and of so many prices. */
function comesOut({ figures }: Incidence, { terms: [amount, price] }: Relation): boolean {
  if (amount === undefined || price === undefined) return false;
  const [stated, each] = [valueOf(figures, amount.fact), valueOf(figures, price.fact)];
  const quantity = each === 0 ? 0 : Math.round(stated / each);
  if (quantity < 1) return false;
  const slack = (figures.step[amount.fact] ?? 0) + quantity * (figures.step[price.fact] ?? 0);
  return 2 * Math.abs(stated - quantity * each) <= slack;
}
