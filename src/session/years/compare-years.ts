import type { Amount } from '../../base/amount';
import type { MoneyUnit } from '../../base/unit';
import type { OtherDocument } from '../../checks/documents/other-document';
import { documentsOf } from '../../checks/documents/other-document';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { percentOf } from '../../narrative/compute/percent';
import { earlierColumns } from '../../narrative/figures/earlier-columns';
import { printedName } from '../../narrative/figures/printed-name';
import { stageOfDocument } from '../../tables/columns/own-period';
import { disclosureTables, isForm } from '../../tables/forms/is-form';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import type { MainLine } from './main-lines';
import { YEAR_SECTIONS, depthOf, mainLine, placesOfLine } from './main-lines';
import type { StatedFigure } from './stated-figure';
import { saysSomething, statedFigure } from './stated-figure';
import type {
  ComparedYear,
  YearComparison,
  YearDocument,
  YearLine,
  YearPercent,
} from './year-comparison';
import { lineName } from './year-words.zh-CN';

const PERCENT_PLACES = 2;

type ComparableSet = Pick<InspectedSet, 'book' | 'documents'>;

interface Source {
  readonly document: YearDocument;
  readonly book: FactBook;
}

/** Null where there is nothing to stand beside the figures. */
export function compareYears({ book, documents }: ComparableSet): YearComparison | null {
  const { set } = book;
  const budget = set.document === '决算' ? budgetOf(book, documents) : null;
  const prior = priorOf(book, documents);
  const others = [budget, prior].flatMap((source) => source ?? []);
  if (others.length === 0) return null;
  const found = new Map<string, FoundLine>();
  for (const source of [book, ...others.map((one) => one.book)]) findLines(source, found);
  const compared = [...found.values()]
    .sort((a, b) => compareLines(a.line, b.line))
    .map(({ line, fact }): ComparedLine => {
      const own = statedAt(book, line);
      const name = lineName(line, printedName(fact.row));
      return {
        line,
        told: {
          section: line.section,
          name,
          depth: depthOf(line),
          own,
          // Completed of it; grown by.
          budget: besideIt(own, budget, line, (value) => value),
          prior: besideIt(own, prior, line, (value, base) => value - base),
        },
      };
    });
  const lines = ofCommonLevels(compared.filter(saysAnything)).map(({ told }) => told);
  if (lines.length === 0) return null;
  return {
    own: set,
    budget: budget?.document ?? null,
    prior: prior?.document ?? null,
    unit: mainUnit(book),
    lines,
  };
}

function budgetOf({ set }: FactBook, documents: readonly OtherDocument[]): Source | null {
  return sourceOf(documentsOf(set, documents, { year: set.year, document: '预算' }));
}

/** The same document of the year before; of a budget else final accounts; else the columns of that year. */
function priorOf(book: FactBook, documents: readonly OtherDocument[]): Source | null {
  const { set } = book;
  const wanted = set.document === '决算' ? (['决算'] as const) : (['预算', '决算'] as const);
  for (const document of wanted) {
    const found = sourceOf(documentsOf(set, documents, { year: set.year - 1, document }));
    if (found !== null) return found;
  }
  const current = { role: 'current', file: '', book } as const;
  const columns = earlierColumns(current, set.year, stageOfDocument(set.document));
  if (columns === null) return null;
  return {
    document: { set: columns.book.set, file: null, inColumns: true },
    book: columns.book,
  };
}

function sourceOf([first]: readonly OtherDocument[]): Source | null {
  if (first === undefined) return null;
  const { book, file } = first;
  return { document: { set: book.set, file, inColumns: false }, book };
}

interface FoundLine {
  readonly line: MainLine;
  /** The first that says it, by whose row it is named. */
  readonly fact: Fact;
}

function findLines(book: FactBook, into: Map<string, FoundLine>): void {
  for (const fact of book.amounts) {
    if (!book.isOwnPeriod(fact) || isForm(fact.table)) continue;
    const line = mainLine(fact.coordinates);
    if (line !== null && !into.has(line.key)) into.set(line.key, { line, fact });
  }
}

function compareLines(one: MainLine, other: MainLine): number {
  const sections = YEAR_SECTIONS.indexOf(one.section) - YEAR_SECTIONS.indexOf(other.section);
  if (sections !== 0) return sections;
  return one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0;
}

function statedAt(book: FactBook, line: MainLine): StatedFigure {
  for (const coordinates of placesOfLine(line)) {
    const facts = book.find(coordinates);
    if (facts.length > 0) return statedFigure(facts);
  }
  return statedFigure([]);
}

/** `part`: what the percentage is of the base, from both figures. */
function besideIt(
  own: StatedFigure,
  source: Source | null,
  line: MainLine,
  part: (value: Amount, base: Amount) => Amount,
): ComparedYear | null {
  if (source === null) return null;
  const figure = statedAt(source.book, line);
  if (figure.kind !== 'figure' || own.kind !== 'figure') {
    return { figure, difference: null, percent: { kind: 'none' } };
  }
  const { value: base } = figure;
  return {
    figure,
    difference: own.value - base,
    percent: percentTo(base, part(own.value, base)),
  };
}

function percentTo(base: Amount, part: Amount): YearPercent {
  if (base <= 0) return { kind: 'noBase', base: base === 0 ? 'zero' : 'negative' };
  const text = percentOf(part, base, PERCENT_PLACES);
  return text === null ? { kind: 'none' } : { kind: 'percent', text };
}

interface ComparedLine {
  readonly line: MainLine;
  readonly told: YearLine;
}

function saysAnything({ told }: ComparedLine): boolean {
  return [told.own, told.budget?.figure, told.prior?.figure].some(isSaid);
}

function isSaid(figure: StatedFigure | undefined): boolean {
  return figure !== undefined && saysSomething(figure);
}

/** 款 and 项 only where both the set and a document beside it tell their figures so finely. */
function ofCommonLevels(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const digitsOf = ({ line }: ComparedLine) => line.coordinates.function?.length ?? 0;
  const level = (one: ComparedLine) => `${one.line.section} ${digitsOf(one)}`;
  const levelsOf = (figureIn: (told: YearLine) => StatedFigure | undefined) =>
    new Set(lines.filter(({ told }) => isSaid(figureIn(told))).map(level));
  const own = levelsOf((told) => told.own);
  const beside = [levelsOf((told) => told.budget?.figure), levelsOf((told) => told.prior?.figure)];
  return lines.filter(
    (one) =>
      digitsOf(one) <= CLASS_DIGITS ||
      (own.has(level(one)) && beside.some((levels) => levels.has(level(one)))),
  );
}

/** Of a code of a 类. */
const CLASS_DIGITS = 3;

/** The unit of most of the tables, of equally many the first. */
function mainUnit({ set }: FactBook): MoneyUnit {
  const counts = new Map<MoneyUnit, number>();
  for (const { unit } of disclosureTables(set)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? '万元';
}
