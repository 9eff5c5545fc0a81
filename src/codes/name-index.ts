import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { CodeEntry } from './code-entry';
import { foldLabel } from '../base/label-text';
import type { CodeLevel } from './code-level';
import { levelOf } from './code-level';
import { looseForm, looseForms } from './name-forms';

/** Which codes of a level a loose form can stand for. */
export interface NameIndex {
  /** The entries of the level that have a name, old name or alias of this loose form. */
  holders(level: CodeLevel, form: string): readonly CodeEntry[];
  /** Whether the loose form of a 类 or 款 begins with this one: 政府办公厅, 教育. */
  beginsUpperName(form: string): boolean;
  /** Indexes now, in steps, what the first question would index at once. */
  prepare(): Steps<void>;
}

/** Entries after which the page may draw. */
const MOST_AT_A_STEP = 200;

/** Indexes every name, earlier name and alias by level and loose form, on the first question. */
export function createNameIndex(entries: readonly CodeEntry[]): NameIndex {
  let byForm: ReadonlyMap<string, readonly CodeEntry[]> | undefined;
  let upperForms: readonly string[] | undefined;
  return {
    *prepare() {
      byForm ??= yield* groupByForm(entries);
    },
    holders(level, form) {
      byForm ??= finish(groupByForm(entries));
      return byForm.get(`${level}${form}`) ?? [];
    },
    beginsUpperName(form) {
      upperForms ??= entries
        .filter((entry) => levelOf(entry.code) !== '项')
        .map((entry) => looseForm(foldLabel(entry.name)));
      return upperForms.some((upper) => upper.startsWith(form));
    },
  };
}

function* groupByForm(
  entries: readonly CodeEntry[],
): Steps<ReadonlyMap<string, readonly CodeEntry[]>> {
  const byForm = new Map<string, CodeEntry[]>();
  for (const [position, entry] of entries.entries()) {
    if (position % MOST_AT_A_STEP === 0) yield;
    for (const form of acceptedForms(entry)) {
      const key = `${levelOf(entry.code) ?? ''}${form}`;
      const holders = byForm.get(key);
      if (holders) holders.push(entry);
      else byForm.set(key, [entry]);
    }
  }
  return byForm;
}

/** Whether two codes have the same newest name (行政运行 stands under many 款). */
export function sameName(a: CodeEntry, b: CodeEntry): boolean {
  return a.name === b.name || foldLabel(a.name) === foldLabel(b.name);
}

function acceptedForms(entry: CodeEntry): Iterable<string> {
  if (entry.periods.length === 1 && entry.aliases.length === 0) return looseForms(entry.name);
  const names = [...entry.periods.map((period) => period.name), ...entry.aliases];
  return new Set(names.flatMap(looseForms));
}
