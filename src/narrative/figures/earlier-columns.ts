import { finish } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { createFactBook } from '../../facts/fact-book';
import type { Stage } from '../../tables/coordinates/coordinates';
import { isForm } from '../../tables/forms/is-form';
import { stageOfDocument } from '../../tables/columns/own-period';
import type { AxisNode } from '../../tables/table';
import type { BookSource } from './figure';

/**
 * What the disclosure tables of a workbook print of the year before, at one stage, as a book of that
 * year, so that figures are found in it as in a workbook of its own; null where they print nothing.
 */
export function earlierColumns(
  current: BookSource,
  year: number | null,
  stage: Stage,
): BookSource | null {
  const books = ofStages(current.book);
  const key = `${year ?? ''} ${stage}`;
  let book = books.get(key);
  if (book === undefined) books.set(key, (book = bookOfYearBefore(current.book, year, stage)));
  return book === null ? null : { ...current, book };
}

const known = new WeakMap<FactBook, Map<string, FactBook | null>>();

function ofStages(book: FactBook): Map<string, FactBook | null> {
  const books = known.get(book) ?? new Map<string, FactBook | null>();
  known.set(book, books);
  return books;
}

function bookOfYearBefore(book: FactBook, year: number | null, stage: Stage): FactBook | null {
  const { set } = book;
  const before = (year ?? set.year) - 1;
  const own = { year: before, stage: stageOfDocument(set.document) };
  const printed = book.amounts.filter(
    (fact) =>
      !isForm(fact.table) &&
      fact.period.stage === stage &&
      isYearBefore(fact.period.year, before, set.year),
  );
  const filled = filledColumns(printed);
  const facts = printed.filter(({ column }) => filled.has(column));
  if (facts.length === 0) return null;
  const tables = new Set(facts.map(({ table }) => table));
  const earlier = { ...set, year: before, tables: set.tables.filter((table) => tables.has(table)) };
  const amounts = facts.map((fact): Fact => ({ ...fact, period: own }));
  return finish(createFactBook(earlier, amounts, []));
}

/** In a set whose titles name no year, 上年 is the year before 0. */
function isYearBefore(year: number, before: number, ofSet: number): boolean {
  return ofSet === 0 ? year === -1 || year === before : year === before && year < ofSet;
}

/** A column of last year that is blank throughout has not been filled in: it does not say 0. */
function filledColumns(facts: readonly Fact[]): ReadonlySet<AxisNode> {
  return new Set(
    facts.flatMap(({ reading, column }) => (reading.kind === 'blank' ? [] : [column])),
  );
}
