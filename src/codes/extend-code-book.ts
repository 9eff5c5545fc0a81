import type { CellRef } from '../base/address';
import { CLASSIFICATIONS } from './code-entry';
import type { CodeEntry, NamePeriod } from './code-entry';
import type { CodeBook } from './code-book';
import { createCodeBook } from './code-book';
import { levelOf, parentCode } from './code-level';
import type { CodeBooks } from './load-code-book';
import type { CodeList, CodeListProblem, ListedCode } from './read-code-list';

/** A code to which the list gives another name than the book. */
export interface NameConflict {
  readonly cell: CellRef;
  readonly code: string;
  readonly listed: string;
  readonly known: string;
}

/** What became of a list. */
export interface CodeListReport {
  readonly year: number | null;
  readonly taken: number;
  /** Of those: not in the book before. */
  readonly added: number;
  /** The list holds; the name of the book is then one of another year. */
  readonly conflicts: readonly NameConflict[];
  readonly problems: readonly CodeListProblem[];
  readonly revenueCount: number;
}

export interface ExtendedBooks {
  readonly books: CodeBooks;
  readonly report: CodeListReport;
}

const LATEST_YEAR = 2100;

/** The books with an official list of codes: for its year, what it says is certain. */
export function extendCodeBooks(base: CodeBooks, list: CodeList): ExtendedBooks {
  const conflicts: NameConflict[] = [];
  const orphans: CodeListProblem[] = [];
  let taken = 0;
  let added = 0;
  const extended = Object.fromEntries(
    CLASSIFICATIONS.map((classification) => {
      const book = base[classification];
      const own = list.codes.filter((one) => one.classification === classification);
      if (own.length === 0) return [classification, book];
      const known = new Set([...book.entries, ...own].map(({ code }) => code));
      const placed = own.filter(({ code }) => known.has(parentCode(code) ?? code));
      for (const one of own) {
        if (placed.includes(one)) continue;
        orphans.push({ cell: one.cell, printed: `${one.code} ${one.name}`, reason: 'parent' });
      }
      taken += placed.length;
      added += placed.filter(({ code }) => book.find(code) === null).length;
      conflicts.push(...placed.flatMap((one) => conflictOf(book, one, list.year)));
      return [classification, extendCodeBook(book, placed, list)];
    }),
  );
  const { year, problems, revenueCount } = list;
  return {
    books: { ...base, ...extended },
    report: {
      year,
      taken,
      added,
      conflicts,
      problems: [...problems, ...orphans],
      revenueCount,
    },
  };
}

function conflictOf(
  book: CodeBook,
  { code, name, cell }: ListedCode,
  year: number | null,
): readonly NameConflict[] {
  const match = book.matchName(code, name, year ?? LATEST_YEAR);
  if (match.kind !== 'different') return [];
  return [{ cell, code, listed: name, known: match.expected }];
}

/**
 * A list without a year is taken for the year of whatever is checked with it. A few codes do not
 * make the book one of another year.
 */
function extendCodeBook(
  base: CodeBook,
  listed: readonly ListedCode[],
  { year, isSupplement }: CodeList,
): CodeBook {
  const newest = base.edition(LATEST_YEAR).usedYear;
  const first = base.edition(0).usedYear;
  const entries = new Map(base.entries.map((entry) => [entry.code, entry]));
  for (const one of listed) {
    entries.set(one.code, entryOf(base.find(one.code), one, year));
  }
  const extended = createCodeBook({
    classification: base.classification,
    firstYear: year === null ? 0 : Math.min(first, year),
    newestYear: year === null ? LATEST_YEAR : Math.max(newest, year),
    defaultFund: null,
    entries: [...entries.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
  });
  const speaksFor = (asked: number) =>
    year === null || asked === year || (asked > year && year > newest);
  const of = (asked: number) => (speaksFor(asked) ? extended : base);
  return {
    ...extended,
    edition: (asked) => (isSupplement ? base : of(asked)).edition(asked),
    nameIn: (code, asked) => of(asked).nameIn(code, asked) ?? extended.nameIn(code, asked),
    validity: (code, asked) => of(asked).validity(code, asked),
    matchName: (code, printed, asked) => of(asked).matchName(code, printed, asked),
    // A list says nothing about funds.
    fundsOf: (code) =>
      base.find(code) !== null || levelOf(code) === '项' ? base.fundsOf(code) : new Set(),
  };
}

function entryOf(
  known: CodeEntry | null,
  { code, name }: ListedCode,
  year: number | null,
): CodeEntry {
  const present: NamePeriod = { name, from: year, to: null };
  if (known === null) {
    const periods = [{ ...present, from: null }] as const;
    const open = { yearsUncertain: true, aliases: [], ownFund: null } as const;
    return { code, name, periods, confidence: 'high', ...open };
  }
  const others = [...known.periods.map((period) => period.name), ...known.aliases].filter(
    (other) => other !== name,
  );
  const earlier = known.periods.filter((period) => period.name !== name);
  const [oldest, ...later] = earlier;
  // Without a year nobody knows which of two names came first: both hold.
  return year === null || oldest === undefined
    ? { ...known, name, periods: [{ ...present, from: null }], aliases: others, confidence: 'high' }
    : {
        ...known,
        name,
        periods: [oldest, ...later, present],
        aliases: known.aliases,
        confidence: 'high',
      };
}
