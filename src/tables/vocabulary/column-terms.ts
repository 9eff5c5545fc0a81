import type { ColumnYear } from '../coordinates/coordinates';
import type { Term, Vocabulary } from './vocabulary';
import { findPartTerm, findTerm } from './vocabulary';
import { STAGE_TERMS } from './stages';

const PRINTED_YEAR = /^(20\d{2})年度?(.*)$/;
const PREVIOUS_YEAR = /^(?:上一?年度?|去年)(.*)$/;
const OWN_YEAR = /^(?:本年度?|当年度?)(.*)$/;

/** The year that a heading says; null where it says none. */
export function yearOfHeading(label: string): ColumnYear | null {
  const printed = PRINTED_YEAR.exec(label)?.[1];
  if (printed !== undefined) return Number(printed);
  return PREVIOUS_YEAR.test(label) ? 'previous' : null;
}

/** What stands over every column of a plain year: 2023年. */
const YEAR_ALONE: Term = { pattern: /^$/, gives: {}, total: true, grandTotal: true };

/** 本年 beside 上年预算数 stands over columns of this year's figures. */
const OWN_YEAR_ALONE: Term = { ...YEAR_ALONE, headsOnly: true };

const STAGES: readonly Vocabulary[] = [STAGE_TERMS];

/**
 * What the heading of an amount column says: a term of the kind, or one with a
 * year before it. 上年 goes before words for a stage only, for 上年项目支出 may
 * as well be paid from what was left over.
 */
export function findColumnTerm(vocabularies: readonly Vocabulary[], label: string): Term | null {
  const term = findPartTerm(vocabularies, label);
  if (term !== null) return term;
  const part = /^其中:?(.+)$/.exec(label)?.[1];
  if (part !== undefined) {
    const own = findColumnTerm(vocabularies, part);
    return own === null ? null : { ...own, ofWhich: true };
  }
  const printed = PRINTED_YEAR.exec(label);
  if (printed !== null) {
    const [, year, rest = ''] = printed;
    const dated = rest === '' ? YEAR_ALONE : termOfRest(vocabularies, rest);
    return dated === null ? null : { ...dated, year: Number(year) };
  }
  const previous = PREVIOUS_YEAR.exec(label)?.[1];
  if (previous !== undefined) {
    const stage = findTerm(STAGES, previous);
    return stage === null ? null : { ...stage, year: 'previous' };
  }
  const own = OWN_YEAR.exec(label)?.[1];
  if (own === undefined) return arrangedTerm(vocabularies, label);
  if (own === '') return OWN_YEAR_ALONE;
  const stage = findTerm(STAGES, own);
  return stage === null ? null : { ...stage, ownYear: true };
}

/** 其他收入安排, 事业收入安排的支出: the money that pays, and nothing besides. */
function arrangedTerm(vocabularies: readonly Vocabulary[], label: string): Term | null {
  const money = /^(.+?)安排(?:的?(?:资金|支出))?$/.exec(label)?.[1];
  const term = money === undefined ? null : findTerm(vocabularies, money);
  return term !== null && Object.keys(term.gives).join() === 'fund' ? term : null;
}

/** The kind's own words for a stage go before the general ones. */
function termOfRest(vocabularies: readonly Vocabulary[], rest: string): Term | null {
  const term = findTerm(vocabularies, rest);
  if (term?.stage !== undefined) return term;
  const stage = findTerm(STAGES, rest);
  return stage ?? term;
}
