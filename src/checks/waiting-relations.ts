import { amountFromNumber } from '../base/amount';
import { numberText } from '../base/number-text';
import type { Steps } from '../base/steps';
import type { Fact } from '../facts/fact';
import type { FactBook } from '../facts/fact-book';
import { withReadings } from '../facts/fact-book';
import type { CheckContext } from './check-context';
import { deriveRelationsInSteps } from './derive-relations';
import { evaluate } from './evaluate';
import { readFigures } from './figures';
import type { Outcome } from './outcome';
import { relationOutcome } from './relation-outcome';
import type { StatedRelations } from './state-relations';
import { staticRelations } from './state-relations';

/**
 * Relations that are not stated as long as numbers are typed as texts, since whether they hold depends
 * on these: each is a check that could not be made. Without them that count would grow with every
 * table whose texts become numbers. What does not wait for a text of its own is left out.
 */
export function* waitingOutcomes(
  context: CheckContext,
  { book, list, incidence: { figures } }: StatedRelations,
): Steps<readonly Outcome[]> {
  const read = asNumbers(book);
  if (read === null) return [];
  const fixed = yield* staticRelations(context, read);
  yield;
  const { relations } = yield* deriveRelationsInSteps(read, readFigures(read), fixed);
  const stated = new Set(list.relations.map(({ id }) => id));
  yield;
  return relations.flatMap((relation) => {
    if (stated.has(relation.id)) return [];
    const { verdict } = evaluate(relation, figures);
    return verdict === 'unreadable' ? relationOutcome(book, figures, relation, verdict) : [];
  });
}

/** The book as it reads once every text that says a number is that number; null where there is none. */
function asNumbers(book: FactBook): FactBook | null {
  const amounts = book.amounts.map(asNumber);
  return amounts.every((fact, at) => fact === book.amounts[at])
    ? null
    : withReadings(book, amounts, book.unitPrices);
}

function asNumber(fact: Fact): Fact {
  const { reading, table } = fact;
  const said = reading.kind === 'unreadable' ? numberText(reading.content) : null;
  const value = said === null ? null : amountFromNumber(said.number, table.unit, table.places);
  return value === null ? fact : { ...fact, reading: { kind: 'figure', value, hidden: null } };
}
