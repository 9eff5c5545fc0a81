import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Relation, Term } from '../relation';

/** Relations after which the page may draw. */
const MOST_AT_A_STEP = 250;

/**
 * The relations between figures that are copies of one another, marked exact: copies are not
 * roundings. Figures are copies where each side of an equality is a single one, in the same unit
 * and to the same place; not where one of them, or what it repeats, was added up from rounded parts
 * or holds digits that are not shown.
 */
export function* withExactCopies(
  book: FactBook,
  relations: readonly Relation[],
): Steps<readonly Relation[]> {
  const groups = new Groups(book.facts.length);
  const rounded: number[] = [];
  const pairs: { readonly relation: Relation; readonly one: Fact; readonly other: Fact }[] = [];
  for (const [position, relation] of relations.entries()) {
    if (position % MOST_AT_A_STEP === 0) yield;
    if (relation.comparison !== 'equal') continue;
    const left = printed(book, relation.terms, 1);
    const right = printed(book, relation.terms, -1);
    if (left === null || right === null) continue;
    const [one, other] = [left.first, right.first];
    if (!left.isAlone || !right.isAlone) {
      if (left.isAlone) rounded.push(one.index);
      if (right.isAlone) rounded.push(other.index);
    } else if (relation.generator !== 'product') {
      groups.join(one.index, other.index);
      if (COPYING.has(relation.generator)) pairs.push({ relation, one, other });
    }
  }
  yield;
  const sums = new Set(rounded.map((fact) => groups.of(fact)));
  const exact = new Set(
    pairs.flatMap(({ relation, one, other }) =>
      !sums.has(groups.of(one.index)) && isAlike(one, other) ? relation : [],
    ),
  );
  yield;
  return relations.map((relation) => (exact.has(relation) ? exactOf(relation) : relation));
}

const COPYING: ReadonlySet<Relation['generator']> = new Set(['rollUp', 'sameKey', 'sumAcross']);

const memo = new WeakMap<Relation, Relation>();

/** The same object each time: what is known of a relation is kept by it. */
function exactOf(relation: Relation): Relation {
  const made = memo.get(relation) ?? { ...relation, exact: true };
  memo.set(relation, made);
  return made;
}

/** The first fact of one side that prints a figure; a printed 0.00 may be some of the rounding. */
function printed(
  book: FactBook,
  terms: readonly Term[],
  side: 1 | -1,
): { readonly first: Fact; readonly isAlone: boolean } | null {
  let first: Fact | null = null;
  for (const { fact, coefficient } of terms) {
    const found = coefficient * side > 0 ? book.facts[fact] : undefined;
    if (found?.reading.kind !== 'figure') continue;
    if (first !== null) return { first, isAlone: false };
    first = found;
  }
  return first === null ? null : { first, isAlone: true };
}

function isAlike(one: Fact, other: Fact): boolean {
  return (
    one.step === other.step &&
    one.table.unit === other.table.unit &&
    [one, other].every(({ reading }) => reading.kind === 'figure' && reading.hidden === null)
  );
}

/** Facts that repeat one another, each group by one of its members. */
class Groups {
  /** The fact above each; the one that stands for its group is above itself. */
  private readonly above: Int32Array;

  constructor(count: number) {
    this.above = new Int32Array(count);
    for (let fact = 0; fact < count; fact += 1) this.above[fact] = fact;
  }

  of(fact: number): number {
    let top = fact;
    for (let next = this.nextOf(top); next !== top; next = this.nextOf(top)) top = next;
    this.above[fact] = top;
    return top;
  }

  join(one: number, other: number): void {
    this.above[this.of(other)] = this.of(one);
  }

  private nextOf(fact: number): number {
    return this.above[fact] ?? fact;
  }
}
