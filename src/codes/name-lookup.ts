import type { CodeEntry } from './code-entry';
import type { CodeLevel } from './code-level';
import { levelOf } from './code-level';
import { recordedIn } from './code-years';
import { looseForm, nameInLabel, splitCodedLabel, splitDecoration } from './name-forms';
import type { NameIndex } from './name-index';
import type { NameMatch } from './name-match';

/** Where to look for a name. */
export interface NameQuery {
  /** Defaults to 类. */
  readonly level?: CodeLevel;
  /** Only codes that begin with these digits. */
  readonly under?: string;
  /** The year whose names come first; defaults to the book's newest. */
  readonly year?: number;
}

/** What a label names. */
export type NameLookup =
  /**
   * `match` says how well the name fits; it is `different` or `blank` only where
   * the label carries the code, which then decides.
   */
  | { readonly kind: 'found'; readonly entry: CodeEntry; readonly match: NameMatch }
  /** Several codes fit equally well. */
  | { readonly kind: 'ambiguous'; readonly entries: readonly CodeEntry[] }
  | { readonly kind: 'none' };

/** What a look-up needs of the book. */
interface LookupBook {
  readonly index: NameIndex;
  find(code: string): CodeEntry | null;
  matchName(code: string, printed: string, year: number): NameMatch;
}

/** Finds the code that a label names: by the code in front of it, else by the name. */
export function lookUpName(
  label: string,
  query: NameQuery & { readonly year: number },
  book: LookupBook,
): NameLookup {
  const { level = '类', under = '', year } = query;
  const coded = splitCodedLabel(label);
  const byCode = coded && book.find(coded.code);
  if (byCode) {
    if (levelOf(byCode.code) !== level || !byCode.code.startsWith(under)) return { kind: 'none' };
    return { kind: 'found', entry: byCode, match: book.matchName(byCode.code, label, year) };
  }
  const candidates = candidatesFor(nameInLabel(label), level, book.index)
    .filter((entry) => entry.code.startsWith(under))
    .map((entry) => ({ entry, match: book.matchName(entry.code, label, year) }));
  const best = bestOf(candidates, year);
  const [only, ...more] = best;
  if (!only) return { kind: 'none' };
  if (more.length > 0) return { kind: 'ambiguous', entries: best.map(({ entry }) => entry) };
  return { kind: 'found', ...only };
}

interface Candidate {
  readonly entry: CodeEntry;
  readonly match: NameMatch;
}

const GOODNESS: readonly NameMatch['kind'][] = ['exact', 'otherYear', 'alias', 'decorated'];

function candidatesFor(name: string, level: CodeLevel, index: NameIndex): readonly CodeEntry[] {
  const whole = index.holders(level, looseForm(name));
  if (whole.length > 0) return whole;
  const split = splitDecoration(name);
  return split ? index.holders(level, looseForm(split.base)) : [];
}

/** The candidates of the best kind of match; of equals, those on record for the year. */
function bestOf(candidates: readonly Candidate[], year: number): readonly Candidate[] {
  for (const kind of GOODNESS) {
    const equals = candidates.filter(({ match }) => match.kind === kind);
    if (equals.length === 0) continue;
    const current = equals.filter(({ entry }) => recordedIn(entry, year));
    return current.length > 0 ? current : equals;
  }
  return [];
}
