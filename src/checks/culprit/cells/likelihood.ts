import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { valueOf } from '../../figures';
import type { Moved } from '../incidence/formula-links';
import { isInOnlyEmptyRow } from './empty-row';
import { equalBeside } from './equal-beside';
import { formulaMistakeOf } from './formula-mistake';
import type { Incidence } from '../incidence/incidence';
import { agreesWithKin } from '../incidence/kindred-figures';
import type { TypingPattern } from './typing-pattern';
import { PATTERN_PRIOR, findTypingPattern } from './typing-pattern';

/** A cell, or several of one value, about to be given another one. */
export interface ChangedCell {
  readonly fact: Fact;
  readonly copies: readonly number[];
  /** What stands there; null where nothing does. */
  readonly present: Amount | null;
  readonly moved: Moved;
}

/** How likely somebody typed what stands there for the value, on the scale of the culprit score. */
export interface Likelihood {
  readonly pattern: TypingPattern | null;
  readonly prior: number;
}

const OF_BLANK = -1.5;
/** The row was printed for its money, and has none. */
const OF_EMPTY_ROW = 4;
/** Another table prints the value for the same code: it speaks for it, or against changing it. */
const KINDRED = 2;
/** It prints just the value that would come in here: no other cell's correction does so by chance. */
const RESTORED = 4;
const NEGATIVE = -2;
/** Hardly any amount of these tables is below 0: one that is, and need not be, is looked at first. */
const NO_LONGER_NEGATIVE = 1.5;
const OF_FORMULA = -1;
/** The formula itself shows what is wrong, or a number stands where the other totals are formulas. */
const WRONG_FORMULA = 3;
const TYPED_OVER = 1.5;
const LEAVES_NEIGHBOUR = -1.5;
const COPIED = -1.5;
/** A figure that should not be there at all is rarer than one left out elsewhere. */
const DROPPED = -0.5;

/** A figure larger than all the money of the set is wrong, whichever relation it stands in. */
const BEYOND_ALL = 1.5;

/** What speaks for the value beside the relations that it mends; `isBound` where these are inequalities. */
export function likelihoodOf(
  book: FactBook,
  incidence: Incidence,
  change: ChangedCell,
  proposed: Amount,
  isBound: boolean,
): Likelihood {
  const { fact, copies, present } = change;
  const isText = fact.reading.kind === 'unreadable';
  const typed = isText ? 'asText' : findTypingPattern(present, proposed, fact.step);
  const standsBeside = (value: Amount) => equalBeside(book, incidence, change, value).length > 0;
  // The most that a part may be is its whole, which stands beside it: that says nothing.
  const beside = !isBound && proposed !== 0 && standsBeside(proposed);
  const isStale = present !== null && incidence.isUnchanged(fact);
  const told = isStale ? 'prior' : beside ? 'neighbour' : typed;
  const pattern = typed === null || typed === 'digit' ? told : typed;
  let prior = pattern === null ? 0 : PATTERN_PRIOR[pattern];
  if (copies.length > 0) prior += COPIED;
  if (pattern === 'omitted' && beside) prior += PATTERN_PRIOR.neighbour;
  if (present !== null && present !== 0 && standsBeside(present)) {
    prior += LEAVES_NEIGHBOUR;
  }
  const agrees = present !== null && agreesWithKin(book, incidence, fact, present);
  if (agrees) prior -= KINDRED;
  if (agreesWithKin(book, incidence, fact, proposed)) prior += agrees ? KINDRED : RESTORED;
  if (!isText && (present === null || present === 0)) {
    prior += OF_BLANK;
    if (proposed > 0 && isInOnlyEmptyRow(book, fact)) prior += OF_EMPTY_ROW;
  }
  if (proposed === 0) prior += DROPPED;
  if (proposed < 0) prior += NEGATIVE;
  else if (present !== null && present < 0) prior += NO_LONGER_NEGATIVE;
  const all = allMoney(book, incidence);
  if (present !== null && Math.abs(present) > all) prior += BEYOND_ALL;
  if (Math.abs(proposed) > all) prior -= BEYOND_ALL;
  prior += ofFormula(book, incidence, change);
  return { pattern, prior };
}

const WHOLES = ['resources', 'uses', 'income', 'expenditure'];
const moneyMemo = new WeakMap<FactBook, Amount>();

/** What speaks for changing these cells where some of their figures exceed all money, or would. */
export function beyondAllMoney(
  book: FactBook,
  incidence: Incidence,
  corrections: ReadonlyMap<number, Amount>,
): number {
  const all = allMoney(book, incidence);
  const isBeyond = (value: Amount) => Math.abs(value) > all;
  const facts = [...corrections];
  const now = facts.some(([fact]) => isBeyond(valueOf(incidence.figures, fact)));
  const then = facts.some(([, value]) => isBeyond(value));
  return (now ? BEYOND_ALL : 0) - (then ? BEYOND_ALL : 0);
}

/** The largest total over everything that two cells agree about; unknown, it limits nothing. */
function allMoney(book: FactBook, { figures }: Incidence): Amount {
  const known = moneyMemo.get(book);
  if (known !== undefined) return known;
  const values = WHOLES.flatMap((flow) =>
    book.find({ flow }).map(({ index }) => Math.abs(valueOf(figures, index))),
  );
  const twice = values.filter((value, position) => values.indexOf(value) !== position);
  const all = twice.length === 0 ? Infinity : Math.max(...twice);
  moneyMemo.set(book, all);
  return all;
}

function ofFormula(book: FactBook, incidence: Incidence, { fact, copies }: ChangedCell): number {
  const mistake = copies.length > 0 ? null : formulaMistakeOf(book, incidence, fact);
  if (mistake !== null) return mistake.kind === 'adds' ? WRONG_FORMULA : TYPED_OVER;
  return fact.formula === null ? 0 : OF_FORMULA;
}
