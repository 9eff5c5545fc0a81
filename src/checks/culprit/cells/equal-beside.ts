import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { Incidence } from '../incidence/incidence';
import type { Suspicion } from './suspicion';

type CellAndCopies = { readonly fact: Fact } & Pick<Suspicion, 'copies' | 'moved'>;

/**
 * The next figures of the row that hold the value: values slid, were swapped, or repeat there. A
 * live total that only carries the cell's own value says nothing.
 */
export function equalBeside(
  book: FactBook,
  { figures }: Incidence,
  { fact, copies, moved }: CellAndCopies,
  value: Amount,
): readonly Fact[] {
  const columns = fact.block.columns;
  const position = columns.indexOf(fact.column);
  return [position - 1, position + 1].flatMap((beside) => {
    const column = columns[beside];
    const neighbour = column === undefined ? null : book.at(fact.row, column);
    const isEqual =
      neighbour !== null &&
      (!moved.has(neighbour.index) || copies.includes(neighbour.index)) &&
      stateOf(figures, neighbour.index) === FIGURE &&
      valueOf(figures, neighbour.index) === value;
    return isEqual ? neighbour : [];
  });
}
