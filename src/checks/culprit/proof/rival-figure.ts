import type { Steps } from '../../../base/steps';
import type { FactBook } from '../../../facts/fact-book';
import { formulaMistakeOf } from '../cells/formula-mistake';
import type { Incidence } from '../incidence/incidence';
import type { LayoutMistake } from '../layouts/layout-mistake';
import type { Suspicion } from '../cells/suspicion';
import { suspectCells } from '../cells/single-cell';
import { TELLING_PATTERNS } from '../cells/typing-pattern';

/**
 * Whether one wrong figure explains all that the mistake of a row does: that is the simpler story,
 * unless the row tells by itself that it is wrong.
 */
export function* hasRivalFigure(
  book: FactBook,
  incidence: Incidence,
  mistake: LayoutMistake,
  explained: readonly number[],
): Steps<boolean> {
  if (tellsByItself(mistake)) return false;
  const errors = explained.filter((position) => incidence.relation(position)?.severity === 'error');
  const isExact =
    !incidence.isRounded &&
    errors.every((position) => incidence.relation(position)?.comparison === 'equal');
  const suspects = yield* suspectCells(book, incidence, errors, { covering: errors });
  return suspects.some(
    (suspect) =>
      suspect.harmed === 0 &&
      !suspect.isCarried &&
      isSimpler(book, isExact, suspect, mistake) &&
      errors.every((position) => suspect.repaired.includes(position)),
  );
}

/** Whether a formula that shows by itself what it leaves out explains all that figures in wrong places do. */
export function* hasRivalFormula(
  book: FactBook,
  incidence: Incidence,
  explained: readonly number[],
): Steps<boolean> {
  const suspects = yield* suspectCells(book, incidence, explained, { covering: explained });
  return suspects.some(({ fact: index, harmed, repaired }) => {
    const fact = book.facts[index];
    if (fact === undefined || fact.formula === null || harmed > 0) return false;
    const isWhole = explained.every((position) => repaired.includes(position));
    return isWhole && formulaMistakeOf(book, incidence, fact)?.kind === 'adds';
  });
}

/**
 * Typed once, or with a slip that one knows. Rows too many and totals left behind are mistakes of
 * one table: a figure that other tables print as well is none of it, and totals of one row are
 * copies themselves.
 */
function isSimpler(
  { facts }: FactBook,
  isExact: boolean,
  { fact, copies, pattern }: Suspicion,
  { kind }: LayoutMistake,
): boolean {
  const isOfOneRow = copies.every((copy) => facts[copy]?.row === facts[fact]?.row);
  if (kind === 'staleTotals') return isOfOneRow;
  if (kind === 'surplusRow' && !isOfOneRow) return false;
  // To the last digit no row is by chance what the total lacks, and one digit makes up for much.
  if (kind === 'surplusRow' && isExact && copies.length > 0) return TELLING_PATTERNS.has(pattern);
  return copies.length === 0 || pattern !== null;
}

function tellsByItself(mistake: LayoutMistake): boolean {
  if (mistake.kind === 'surplusRow') return mistake.evidence !== null;
  return mistake.kind === 'repeatedRow' || mistake.kind === 'totalAsPart';
}
