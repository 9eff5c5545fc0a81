import { cellKey } from '../base/address';
import type { Steps } from '../base/steps';
import type { FactBook } from '../facts/fact-book';
import type { CheckContext } from './check-context';
import { NO_LINKS } from './culprit/incidence/formula-links';
import { prepareSearch } from './culprit/incidence/incidence';
import type { ChangedReading } from './culprit/proof/search-tools';
import { deriveRelationsInSteps } from './derive-relations';
import type { Figures } from './figures';
import { changedFigures, readFigures } from './figures';
import type { TriedChange } from './reread';
import { staticRelations } from './state-relations';

/** What every relation of the set comes to, read with a change and with figures corrected before it. */
export function* readWith(
  context: CheckContext,
  change: TriedChange,
  corrected: ReadonlyMap<number, number>,
): Steps<ChangedReading | null> {
  const book = yield* context.reread(change);
  if (book === null) return null;
  const figures = correctedFigures(context.book, book, change, corrected);
  const fixed = yield* staticRelations(context, book);
  const { relations } = yield* deriveRelationsInSteps(book, figures, fixed);
  yield;
  const { broken } = yield* prepareSearch(book, relations, figures, NO_LINKS);
  const failed = relations.filter((_, position) => broken.has(position));
  return {
    broken: new Set(failed.map(({ id }) => id)),
    errors: new Set(failed.flatMap(({ severity, id }) => (severity === 'error' ? id : []))),
    stated: new Set(relations.map(({ id }) => id)),
  };
}

/** A change of texts leaves every cell where it was: what was found wrong there is put right as well. */
function correctedFigures(
  before: FactBook,
  book: FactBook,
  change: TriedChange,
  corrected: ReadonlyMap<number, number>,
): Figures {
  const figures = readFigures(book);
  if (corrected.size === 0 || change.kind !== 'texts') return figures;
  const values = new Map(
    [...corrected].flatMap(([index, value]) => {
      const cell = before.facts[index]?.cell;
      return cell === undefined ? [] : [[cellKey(cell), value] as const];
    }),
  );
  const changes = book.facts.flatMap(({ index, cell }) => {
    const value = values.get(cellKey(cell));
    return value === undefined ? [] : [[index, value] as const];
  });
  return changedFigures(figures, new Map(changes));
}
