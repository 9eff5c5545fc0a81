import type { Fact } from '../../../facts/fact';
import { figureOf } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import type { Relation } from '../../relation';
import type { Incidence } from '../incidence/incidence';
import type { UnevenTotal } from './uneven-total';

/**
 * Whether the total row may be behind its rows: not where another table, in whose own sums the figure
 * stands, agrees with the total or with one that it goes into.
 */
export function mayBeBehind(book: FactBook, incidence: Incidence, uneven: UnevenTotal): boolean {
  return ![...uneven.lacks.keys()].some((column) => {
    const total = book.at(uneven.total, column);
    return total !== null && isProven(book, incidence, total);
  });
}

/** The rows directly below the total that hold just what it is short of, in every column. */
export function uncountedRows(
  book: FactBook,
  { block, total, lacks }: UnevenTotal,
): readonly AxisNode[] {
  return block.rows.filter((row) => {
    if (row.parent !== total) return false;
    return block.columns.every((column) => {
      const fact = book.at(row, column);
      const lack = lacks.get(column);
      const figure = fact === null || fact.reading.kind === 'blank' ? 0 : figureOf(fact);
      if (figure === null) return false;
      if (lack === undefined) return figure === 0;
      return 2 * Math.abs(figure + lack.amount) <= lack.doubleSlack;
    });
  });
}

function isProven(book: FactBook, incidence: Incidence, fact: Fact): boolean {
  const reached = new Set([fact]);
  for (const one of reached) {
    for (const relation of holdingOf(incidence, one.index)) {
      const [whole] = relation.terms;
      const above = book.facts[whole?.fact ?? -1];
      if (relation.generator === 'rollUp') {
        // A total behind its rows is so in all totals that it goes into.
        if (above !== undefined && above.table === fact.table) reached.add(above);
      } else if (
        relation.terms.some((term) => {
          const other = book.facts[term.fact];
          return other !== undefined && other.table !== fact.table && isSummed(incidence, other);
        })
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Whether a figure stands in sums of its own table, all of which hold. */
function isSummed(incidence: Incidence, { index }: Fact): boolean {
  const sums = incidence
    .relationsOf(index)
    .filter((position) => incidence.relation(position)?.generator === 'rollUp');
  return sums.length > 0 && sums.every((position) => !incidence.broken.has(position));
}

/** The equalities of a fact that hold. */
function holdingOf(incidence: Incidence, fact: number): readonly Relation[] {
  return incidence.relationsOf(fact).flatMap((position) => {
    const relation = incidence.relation(position);
    if (relation?.comparison !== 'equal' || incidence.broken.has(position)) return [];
    return incidence.tallyOf(position)?.unreadable === 0 ? relation : [];
  });
}
