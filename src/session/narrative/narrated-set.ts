import { disclosureTables } from '../../tables/forms/is-form';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { ReadSet } from '../inspecting/inspect-workbook';
import { nameOfSet } from '../inspecting/name-of-set';

/**
 * The sets that the words name, each word standing in the set's name; without words the one with
 * the most tables, of the kind of document wanted, else a budget rather than final accounts.
 */
export function chooseSet<T extends ReadSet>(
  sets: readonly T[],
  asked: string | null,
  wanted: DocumentKind | null,
): readonly T[] {
  if (asked !== null) {
    const words = asked.split(/\s+/).filter((word) => word !== '');
    const exact = sets.filter((set) => nameOfSet(set) === words.join(' '));
    if (exact.length > 0) return exact;
    return sets.filter((set) => words.every((word) => nameOfSet(set).includes(word)));
  }
  const order: readonly DocumentKind[] = wanted === null ? ['预算', '决算'] : [wanted];
  for (const document of order) {
    const main = largest(sets.filter(({ set }) => set.document === document));
    if (main.length > 0) return main;
  }
  return largest(sets);
}

/** Of sets of one size the latest year. */
function largest<T extends ReadSet>(sets: readonly T[]): readonly T[] {
  const [first, ...others] = sets;
  if (first === undefined) return [];
  return [others.reduce((main, one) => (isLarger(one, main) ? one : main), first)];
}

function isLarger(one: ReadSet, other: ReadSet): boolean {
  const more = tableCount(one) - tableCount(other);
  return more > 0 || (more === 0 && one.set.year > other.set.year);
}

/** Forms beside the tables make no set larger. */
function tableCount({ set }: ReadSet): number {
  return disclosureTables(set).length;
}
