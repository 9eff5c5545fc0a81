import type { Amount } from '../../base/amount';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import { documentsOf } from './other-document';

/** More of a table that is as it was the year before are figures that did not change. */
const MOST_ALIKE = 0.25;

/**
 * The figures that are as the same document of the year before printed them, in tables where few
 * are: nobody may have brought them up to date.
 */
export function unchangedSince({
  book,
  documents,
}: Pick<CheckContext, 'book' | 'documents'>): (fact: Fact) => boolean {
  const { year, document } = book.set;
  const priors = documentsOf(book.set, documents, { year: year - 1, document });
  const isUnchanged = (fact: Fact): boolean => {
    const figure = figureOf(fact);
    if (figure === null || figure === 0) return false;
    return priors.some((prior) => priorOf(prior.book, fact) === figure);
  };
  const rare = new Map<RecognisedTable, boolean>();
  const isRareIn = (table: RecognisedTable): boolean => {
    const own = book.amounts.filter((fact) => fact.table === table && (figureOf(fact) ?? 0) !== 0);
    return own.filter(isUnchanged).length <= own.length * MOST_ALIKE;
  };
  return (fact) => {
    if (priors.length === 0 || !book.isOwnPeriod(fact) || !isUnchanged(fact)) return false;
    const known = rare.get(fact.table) ?? isRareIn(fact.table);
    rare.set(fact.table, known);
    return known;
  };
}

function priorOf(prior: CheckContext['book'], { coordinates, table }: Fact): Amount | null {
  if (coordinates.line !== undefined) return null;
  const found = prior.find(coordinates).find((one) => one.table.kind === table.kind);
  return found === undefined ? null : figureOf(found);
}
