import { cellAddress } from '../base/address';
import type { FactBook } from '../facts/fact-book';
import { isForm } from '../tables/forms/is-form';
import { blankSum } from './blank-sum';
import type { Figures } from './figures';
import { UNREADABLE, stateOf } from './figures';
import type { Outcome, OutcomeReason } from './outcome';
import type { Relation } from './relation';

/** What a relation came to, with the reason where it could not be checked. */
export function relationOutcome(
  book: FactBook,
  figures: Figures,
  relation: Relation,
  verdict: Outcome['outcome'],
): Outcome {
  const subject = book.facts[relation.terms[0]?.fact ?? -1];
  return {
    rule: relation.rule,
    relation: relation.id,
    outcome: isOpen(verdict) && touchesForm(book, relation) ? 'not-applicable' : verdict,
    sheet: subject?.cell.sheet ?? null,
    cell: subject === undefined ? null : cellAddress(subject.cell),
    reason: reasonFor(book, figures, relation, verdict),
  };
}

/** Nothing could be compared. */
export function isOpen(verdict: Outcome['outcome']): boolean {
  return verdict === 'missing-data' || verdict === 'unreadable';
}

/** A form that leaves something out, or says it in words, is filled in as it may be. */
function touchesForm(book: FactBook, relation: Relation): boolean {
  return relation.terms.some(({ fact }) => {
    const table = book.facts[fact]?.table;
    return table !== undefined && isForm(table);
  });
}

function reasonFor(
  book: FactBook,
  figures: Figures,
  relation: Relation,
  outcome: Outcome['outcome'],
): OutcomeReason | null {
  if (outcome === 'missing-data') return blankSum(book, relation);
  if (outcome !== 'unreadable') return null;
  const term = relation.terms.find(({ fact }) => stateOf(figures, fact) === UNREADABLE);
  const fact = book.facts[term?.fact ?? -1];
  if (fact?.reading.kind !== 'unreadable') return null;
  const { sheet } = fact.cell;
  return {
    kind: 'unreadableCell',
    sheet,
    cell: cellAddress(fact.cell),
    content: fact.reading.content,
  };
}
