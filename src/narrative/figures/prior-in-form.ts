import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { coordinatesText } from '../../tables/coordinates/coordinates';
import { isForm } from '../../tables/forms/is-form';
import type { ConceptId } from '../names/concepts';
import type { FormCondition, FormTerm } from '../names/prior-concepts';
import { PRIOR_IN_FORM } from '../names/prior-concepts';
import { NARRATIVE_FORMULA_WORDS, NOTICES } from '../words.zh-CN';
import type { BookSource, KnownFigure } from './figure';
import { findFigure, figureOfFacts } from './find-figure';

/**
 * Last year's figure of a concept out of the columns 近两年收支金额 of the 整体绩效 form of this
 * year's workbook; null where the form does not say it, or says something wider than the concept.
 */
export function priorInForm(
  current: BookSource,
  concept: ConceptId,
  year: number | null,
): KnownFigure | null {
  if (year === null) return null;
  const sources = PRIOR_IN_FORM[concept] ?? [];
  for (const { conditions, terms } of sources) {
    if (!conditions.every((condition) => holds(current, condition))) continue;
    const figures = terms.map((term) => signed(current, term, year - 1));
    const known = figures.flatMap((figure) => figure ?? []);
    if (known.length < figures.length) continue;
    const assumption =
      conditions.length === 0
        ? NOTICES.priorStatedInForm(year - 1)
        : NOTICES.priorFromForm(year - 1, concept);
    return { ...sumOf(known), assumption };
  }
  return null;
}

/** Last year's figure of a concept in the tables of that year, where they say it without conditions. */
export function priorInTables(earlier: BookSource, concept: ConceptId): KnownFigure | null {
  for (const { conditions, terms } of PRIOR_IN_FORM[concept] ?? []) {
    if (conditions.length > 0) continue;
    const figures = terms.map((term) => signedFact(earlier, term, earlier.book.find(term.at)));
    const known = figures.flatMap((figure) => figure ?? []);
    if (known.length === figures.length) return sumOf(known);
  }
  return null;
}

interface SignedFigure {
  readonly sign: 1 | -1;
  readonly figure: KnownFigure;
}

function signed(current: BookSource, term: FormTerm, year: number): SignedFigure | null {
  return signedFact(current, term, statedFacts(current.book, term.at, year));
}

function signedFact(
  source: BookSource,
  term: FormTerm,
  facts: readonly Fact[],
): SignedFigure | null {
  if (facts.length === 0) return null;
  const figure = figureOfFacts(source, facts);
  return figure.kind === 'known' ? { sign: term.sign ?? 1, figure } : null;
}

const formFacts = new WeakMap<FactBook, ReadonlyMap<string, readonly Fact[]>>();

/** The figures of a form say of which year they are, not of which stage. */
function statedFacts(book: FactBook, at: Coordinates, year: number): readonly Fact[] {
  let facts = formFacts.get(book);
  if (facts === undefined) formFacts.set(book, (facts = indexStated(book)));
  return facts.get(`${year} ${coordinatesText(at)}`) ?? [];
}

function indexStated(book: FactBook): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of book.amounts) {
    if (fact.period.stage !== 'asStated' || !isForm(fact.table)) continue;
    if (fact.reading.kind === 'blank') continue;
    const key = `${fact.period.year} ${coordinatesText(fact.coordinates)}`;
    const same = index.get(key);
    if (same === undefined) index.set(key, [fact]);
    else same.push(fact);
  }
  return index;
}

function sumOf(parts: readonly SignedFigure[]): KnownFigure {
  return {
    kind: 'known',
    value: parts.reduce((sum, { sign, figure }) => sum + sign * figure.value, 0),
    cells: parts.flatMap(({ figure }) => figure.cells),
    formula: parts
      .map(({ sign, figure }, position) =>
        position === 0
          ? figure.formula
          : `${sign === 1 ? NARRATIVE_FORMULA_WORDS.plus : NARRATIVE_FORMULA_WORDS.minus}${figure.formula}`,
      )
      .join(''),
  };
}

/** Tried on this year's tables: last year's are not there. */
function holds(current: BookSource, condition: FormCondition): boolean {
  switch (condition.kind) {
    case 'nothingOf': {
      if (current.book.tablesOf(condition.query.tableKind).length === 0) return true;
      const figure = findFigure(current, condition.query);
      // A line that the table does not have is money that nobody has.
      return figure.kind === 'known' ? figure.value === 0 : figure.reason.kind === 'noFigure';
    }
    case 'equal': {
      const [one, other] = condition.queries.map((query) => findFigure(current, query));
      return one?.kind === 'known' && other?.kind === 'known' && one.value === other.value;
    }
    case 'noOtherOperatingProject':
      return current.book.amounts.every(
        ({ row }) => row.coordinates.nature !== 'project' || !/\dY\d/.test(row.code ?? ''),
      );
  }
}
