import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { Relation } from '../../relation';
import type { Incidence } from '../incidence/incidence';

/**
 * The totals that contain the cell and agree with it: those of its row, and all of its table. Where
 * somebody changed a figure and added up again, by hand or elsewhere, they are wrong with it.
 */
export function carriedTotals(
  book: FactBook,
  incidence: Incidence,
  fact: Fact,
): readonly (readonly number[])[] {
  const inRow = totalsOf(book, incidence, fact, (total) => total.row === fact.row);
  const all = totalsOf(book, incidence, fact, (total) => total.block === fact.block);
  const groups = inRow.length === all.length ? [inRow] : [inRow, all];
  return groups.filter((totals) => totals.length > 0);
}

function totalsOf(
  book: FactBook,
  incidence: Incidence,
  { index }: Fact,
  isWithin: (total: Fact) => boolean,
): readonly number[] {
  const { links } = incidence;
  const cells = [index];
  for (const part of cells) {
    for (const position of incidence.relationsOf(part)) {
      const total = totalOver(incidence.relation(position), part);
      const fact = book.facts[total ?? -1];
      if (total === null || fact === undefined || cells.includes(total)) continue;
      if (!isWithin(fact) || incidence.broken.has(position)) continue;
      if (!links.isProven(total) && !links.movedBy(part).has(total)) cells.push(total);
    }
  }
  return cells.slice(1);
}

/** The single cell that the relation says this one is a part of. */
function totalOver(relation: Relation | undefined, part: number): number | null {
  if (relation?.comparison !== 'equal' || !ADDING.has(relation.generator)) return null;
  const [total, ...others] = relation.terms;
  const isPart = others.some(({ fact, coefficient }) => fact === part && coefficient < 0);
  return total !== undefined && total.coefficient > 0 && isPart ? total.fact : null;
}

/** What a table adds up by itself. */
const ADDING: ReadonlySet<Relation['generator']> = new Set(['rollUp', 'balance']);
