import type { Steps } from '../base/steps';
import type { BudgetFund, Classification, CodeEntry } from './code-entry';
import type { CodeFile } from './code-file';
import { ancestorCodes, levelOf, parentCode } from './code-level';
import type { CodeValidity, Edition } from './code-years';
import { periodIn, validityIn } from './code-years';
import type { NameLookup, NameQuery } from './name-lookup';
import { lookUpName } from './name-lookup';
import { createNameIndex } from './name-index';
import type { NameMatch } from './name-match';
import { matchEntryName } from './name-match';

/** The code book of one classification. Codes are given as plain digits. */
export interface CodeBook {
  readonly classification: Classification;
  /** Every entry, in the order of the codes. */
  readonly entries: readonly CodeEntry[];
  /** The year whose names the book answers with: the nearest one it has data for. */
  edition(year: number): Edition;
  find(code: string): CodeEntry | null;
  /** The code's name in the year's edition, or the nearest one if it is not in force; `null` for an unknown code. */
  nameIn(code: string, year: number): string | null;
  /** Whether the code is in force in the year; never says no on unproven years. */
  validity(code: string, year: number): CodeValidity;
  /** The entries one level below, in the order of the codes. */
  children(code: string): readonly CodeEntry[];
  /** The known entries from the 类 down to the code itself: 201 › 20103 › 2010350. */
  ancestry(code: string): readonly CodeEntry[];
  /**
   * The funds that money on this code can belong to: a 类 has those of everything
   * below it, an unknown 项 those of its 款. Empty when the book cannot tell, and
   * always for the economic classifications.
   */
  fundsOf(code: string): ReadonlySet<BudgetFund>;
  /** The code that a label names; by default a 类, as in the lines of 收支总表. */
  findByName(label: string, query?: NameQuery): NameLookup;
  /** How the name printed beside a code stands to the book. */
  matchName(code: string, printed: string, year: number): NameMatch;
  /** Gets ready in steps for what the first question about names would do at once. */
  prepare(): Steps<void>;
}

/** Builds the book of a code file. */
export function createCodeBook(file: CodeFile): CodeBook {
  const byCode = new Map(file.entries.map((entry) => [entry.code, entry]));
  const byParent = new Map<string, CodeEntry[]>();
  for (const entry of file.entries) {
    const parent = parentCode(entry.code);
    if (parent === null) continue;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(entry);
    else byParent.set(parent, [entry]);
  }
  const fundsByCode = new Map<string, ReadonlySet<BudgetFund>>();
  const index = createNameIndex(file.entries);

  const find = (code: string): CodeEntry | null => byCode.get(code) ?? null;

  const children = (code: string): readonly CodeEntry[] => byParent.get(code) ?? [];

  const ancestors = (code: string): readonly CodeEntry[] =>
    ancestorCodes(code).flatMap((above) => byCode.get(above) ?? []);

  const edition = (year: number): Edition => {
    const usedYear = Math.min(Math.max(year, file.firstYear), file.newestYear);
    return { usedYear, exact: usedYear === year };
  };

  const fundAt = (entry: CodeEntry): BudgetFund | null =>
    entry.ownFund ??
    ancestors(entry.code).reduce((fund, above) => above.ownFund ?? fund, file.defaultFund);

  const fundsOfKnown = (entry: CodeEntry): ReadonlySet<BudgetFund> => {
    const below = children(entry.code).flatMap((child) => [...fundsOf(child.code)]);
    const own = fundAt(entry);
    return new Set(own === null ? below : [own, ...below]);
  };

  const fundsOf = (code: string): ReadonlySet<BudgetFund> => {
    const known = fundsByCode.get(code);
    if (known) return known;
    const entry = find(code);
    if (!entry) return levelOf(code) === '项' ? fundsOf(parentCode(code) ?? '') : new Set();
    const funds = fundsOfKnown(entry);
    fundsByCode.set(code, funds);
    return funds;
  };

  const surroundings = { index, ancestors };

  const matchName = (code: string, printed: string, year: number): NameMatch => {
    const entry = find(code);
    if (!entry) return { kind: 'unknownCode', nearest: ancestors(code).at(-1) ?? null };
    return matchEntryName(entry, printed, edition(year).usedYear, surroundings);
  };

  return {
    classification: file.classification,
    entries: file.entries,
    edition,
    find,
    nameIn: (code, year) => {
      const entry = find(code);
      return entry && periodIn(entry, edition(year).usedYear).name;
    },
    validity: (code, year) => {
      const entry = find(code);
      return entry ? validityIn(entry, year) : { kind: 'unknownCode' };
    },
    children,
    ancestry: (code) => {
      const entry = find(code);
      return entry ? [...ancestors(code), entry] : ancestors(code);
    },
    fundsOf,
    findByName: (label, query = {}) =>
      lookUpName(
        label,
        { ...query, year: query.year ?? file.newestYear },
        { index, find, matchName },
      ),
    matchName,
    prepare: () => index.prepare(),
  };
}
