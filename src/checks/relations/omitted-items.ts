import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Aspect } from '../../tables/coordinates/aspect-members';
import type { Relation } from '../relation';

/** What the rows of a list stand for: any of them may be left out for secrecy. */
const LISTED: readonly Aspect[] = ['function', 'economy', 'unit', 'project', 'line'];

/**
 * The relations where 涉密 content is not published: items of a list come to no more than their
 * total, and a row that is not there says nothing. Lines of a form and its columns are all there.
 */
export function withItemsOmitted(
  book: FactBook,
  relations: readonly Relation[],
): readonly Relation[] {
  return relations.flatMap((relation) => {
    if (relation.generator === 'closedList') return [];
    return addsUpItems(book, relation) ? { ...relation, comparison: 'atLeast' as const } : relation;
  });
}

/** Whether some part is a row that says more than its total's row does. */
function addsUpItems(book: FactBook, { generator, terms }: Relation): boolean {
  if (generator !== 'rollUp') return false;
  const [first, ...rest] = terms;
  const total = first && book.facts[first.fact];
  if (total === undefined) return false;
  return rest.some(({ fact }) => {
    const part = book.facts[fact];
    return part !== undefined && part.row !== total.row && isItemOf(part, total);
  });
}

function isItemOf(part: Fact, total: Fact): boolean {
  return LISTED.some((aspect) => part.coordinates[aspect] !== total.coordinates[aspect]);
}
