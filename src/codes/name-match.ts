import { foldLabel } from '../base/label-text';
import type { CodeEntry, Confidence, NamePeriod } from './code-entry';
import { levelOf, parentCode } from './code-level';
import { periodIn } from './code-years';
import type { NameIndex } from './name-index';
import { sameName } from './name-index';
import type { DecoratedName } from './name-forms';
import { looseForm, looseForms, nameInLabel, splitCodedLabel, splitDecoration } from './name-forms';

/** How a printed name stands to the code it is printed beside. */
export type NameMatch =
  /** The name of the year, but for width, blanks, brackets, an ordinal or the code in front. */
  | { readonly kind: 'exact' }
  /** A spelling in use or an older name whose years are not proven. */
  | { readonly kind: 'alias'; readonly expected: string }
  /** The right name with a local addition or without a part: 事业运行（政府办公厅）, 一般公共服务. */
  | { readonly kind: 'decorated'; readonly expected: string }
  /** Right in other years, both included; `null` is open. */
  | {
      readonly kind: 'otherYear';
      readonly expected: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'different';
      readonly expected: string;
      readonly confidence: Confidence;
      /** The code that bears the printed name: the only one on its level, or the only one beside this code. */
      readonly nameOf: string | null;
    }
  /** Nothing is printed. */
  | { readonly kind: 'blank'; readonly expected: string }
  /** Not in the book; `nearest` is the deepest entry above the code, if there is one. */
  | { readonly kind: 'unknownCode'; readonly nearest: CodeEntry | null };

/** What a comparison needs to know of the book around the entry. */
export interface NameSurroundings {
  readonly index: NameIndex;
  /** The entries above a code, 类 first. */
  ancestors(code: string): readonly CodeEntry[];
}

/** Compares a printed name with an entry as it is named in `year`, which must be a year of the book. */
export function matchEntryName(
  entry: CodeEntry,
  printed: string,
  year: number,
  around: NameSurroundings,
): NameMatch {
  const period = periodIn(entry, year);
  const expected = period.name;
  if (printed.trim() === expected) return { kind: 'exact' };
  const coded = splitCodedLabel(printed);
  const name = nameInLabel(coded?.code === entry.code ? coded.name : printed);
  if (name === '') return { kind: 'blank', expected };
  return (
    matchLetters(entry, name, period) ??
    matchLoosely(entry, name, period, around) ?? {
      kind: 'different',
      expected,
      confidence: entry.confidence,
      nameOf: bearerOf(name, entry, around.index),
    }
  );
}

function matchLetters(entry: CodeEntry, name: string, period: NamePeriod): NameMatch | null {
  const expected = period.name;
  if (name === foldLabel(expected)) return { kind: 'exact' };
  if (entry.aliases.some((alias) => name === foldLabel(alias))) return { kind: 'alias', expected };
  const other = entry.periods.find((candidate) => name === foldLabel(candidate.name));
  return other ? namedInOtherYears(entry, other, expected) : null;
}

function namedInOtherYears(entry: CodeEntry, other: NamePeriod, expected: string): NameMatch {
  if (entry.yearsUncertain) return { kind: 'alias', expected };
  return { kind: 'otherYear', expected, from: other.from, to: other.to };
}

/** The leniencies. None of them applies to what may be the name of another code. */
function matchLoosely(
  entry: CodeEntry,
  name: string,
  period: NamePeriod,
  around: NameSurroundings,
): NameMatch | null {
  if (borneByOthers(looseForm(name), entry, around.index)) return null;
  const whole = matchForm(entry, looseForm(name), period);
  if (whole) return whole;
  const split = splitDecoration(name);
  if (!split || contradicts(split, entry, around)) return null;
  const form = looseForm(split.base);
  const named =
    matchLetters(entry, split.base, period) ??
    (borneByOthers(form, entry, around.index) ? null : matchForm(entry, form, period));
  return named && { kind: 'decorated', expected: period.name };
}

function matchForm(entry: CodeEntry, form: string, period: NamePeriod): NameMatch | null {
  const expected = period.name;
  const bears = (name: string): boolean => looseForms(name).includes(form);
  if (bears(expected) || entry.aliases.some(bears)) return { kind: 'decorated', expected };
  const other = entry.periods.find((candidate) => bears(candidate.name));
  return other ? namedInOtherYears(entry, other, expected) : null;
}

function borneByOthers(form: string, entry: CodeEntry, index: NameIndex): boolean {
  return holdersOf(form, entry, index).some((holder) => !sameName(holder, entry));
}

/** Words in brackets that tell codes apart: 资本性支出（一）, 对企业补助（基本建设）. */
const DISTINGUISHING = /^(?:[一二三四五六七八九十]+|\d+|基本建设)$/;

/**
 * Whether a bracketed addition points to another code. Where several codes share
 * the name (事业运行), it must not name another 类 or 款, nor a code beside this one.
 */
function contradicts(
  { base, decoration }: DecoratedName,
  entry: CodeEntry,
  around: NameSurroundings,
): boolean {
  if (DISTINGUISHING.test(decoration)) return true;
  const words = looseForm(decoration);
  const sharers = holdersOf(looseForm(base), entry, around.index);
  if (words.length < 2 || sharers.length < 2) return false;
  const above = around.ancestors(entry.code).map(({ name }) => looseForm(foldLabel(name)));
  if (above.some((form) => form.includes(words))) return false;
  return (
    beside(entry, holdersOf(words, entry, around.index)).length > 0 ||
    around.index.beginsUpperName(words)
  );
}

/** The code whose name this is to the letter, else to a reader; `null` if none or several. */
function bearerOf(name: string, entry: CodeEntry, index: NameIndex): string | null {
  const bearers = holdersOf(looseForm(name), entry, index);
  const literal = bearers.filter(
    (bearer) =>
      bearer.periods.some((period) => name === foldLabel(period.name)) ||
      bearer.aliases.some((alias) => name === foldLabel(alias)),
  );
  const candidates = literal.length > 0 ? literal : bearers;
  if (candidates.includes(entry)) return null;
  const near = beside(entry, candidates);
  const [only, ...more] = near.length > 0 ? near : candidates;
  return only !== undefined && more.length === 0 ? only.code : null;
}

function holdersOf(form: string, entry: CodeEntry, index: NameIndex): readonly CodeEntry[] {
  const level = levelOf(entry.code);
  return level === null ? [] : index.holders(level, form);
}

function beside(entry: CodeEntry, others: readonly CodeEntry[]): readonly CodeEntry[] {
  const parent = parentCode(entry.code);
  return others.filter((other) => other !== entry && parentCode(other.code) === parent);
}
