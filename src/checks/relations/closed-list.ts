import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { kinshipOf } from '../../tables/coordinates/coordinates';
import type { Figures } from '../figures';
import { isNonZero } from '../figures';
import type { Relation } from '../relation';
import type { ClosedList } from './code-lists';
import { closedListsOf, listOfDivision, listOfFunds, listsLacking } from './code-lists';
import { crossTableRule } from './cross-table-rules';
import { makeRelation } from './make-relation';

/** Figures after which the page may draw. */
const MOST_AT_A_STEP = 250;

/**
 * Tables that list only rows with money say 0 about every code they have no
 * row for: a figure elsewhere on such a code must be 0. So must one that says more about fund or
 * nature, and one over several funds where the lists of all that have money lack the code.
 */
export function* generateClosedLists(
  book: FactBook,
  figures: Figures,
  voidFunds: ReadonlySet<string>,
): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  yield* closedListsOf(book);
  for (let from = 0; from < book.facts.length; from += MOST_AT_A_STEP) {
    const facts = book.facts.slice(from, from + MOST_AT_A_STEP);
    relations.push(...missingRows(book, figures, voidFunds, facts));
    yield;
  }
  return relations;
}

/** The same for some figures: each by itself is 0 or not. */
export function missingRows(
  book: FactBook,
  figures: Figures,
  voidFunds: ReadonlySet<string>,
  facts: readonly Fact[],
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const fact of facts) {
    if (!isNonZero(figures, fact.index) || !book.isOwnPeriod(fact)) continue;
    const proof = proofOfNothing(book, voidFunds, fact);
    if (proof === null) continue;
    const { list, severity } = proof;
    relations.push(
      makeRelation({
        rule: crossTableRule(fact.table.kind.id, list.table.kind.id, fact.coordinates),
        generator: 'closedList',
        severity,
        left: [fact],
        right: [],
        condition: {
          kind: 'noRowIn',
          sheet: list.table.sheet,
          member: fact.coordinates[list.aspect] ?? '',
        },
      }),
    );
  }
  return relations;
}

interface ProofOfNothing {
  readonly list: ClosedList;
  readonly severity: Relation['severity'];
}

/** The list that proves the figure to be 0. */
function proofOfNothing(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  fact: Fact,
): ProofOfNothing | null {
  const { coordinates } = fact;
  const lacking = listsLacking(book, coordinates, fact.table);
  if (lacking.length === 0) return null;
  const { division } = kinshipOf(coordinates);
  const same = listOfDivision(lacking, coordinates, division);
  if (same !== null) return { list: same, severity: 'error' };
  // The other figures of its row follow from the widest.
  const family = book.familyOf(coordinates);
  const isPart = division.wider.some((wide) =>
    family(wide).some(({ table }) => table === fact.table),
  );
  if (isPart || coordinates.item !== undefined) return null;
  const ofFunds = listOfFunds(lacking, coordinates, division, voidFunds);
  if (ofFunds !== null) return { list: ofFunds, severity: 'error' };
  // In final accounts a rule of its own asks of every code whether the table of all lists it.
  if (book.set.document === '决算' || coordinates.flow !== 'expenditure') return null;
  for (const wide of division.wider) {
    const list = listOfDivision(lacking, coordinates, wide);
    if (list !== null) return { list, severity: 'warning' };
  }
  return null;
}
