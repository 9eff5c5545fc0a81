import type { OutcomeKind } from '../../checks/outcome';
import { RULE_TITLES } from '../../checks/rule-titles.zh-CN';
import { reasonText } from '../../checks/wording.zh-CN';
import type { InspectedSet } from '../inspect-workbook';

/** Something that could not be checked; equal ones are counted. */
export interface UncheckedItem {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  readonly count: number;
}

const UNRESOLVED: readonly OutcomeKind[] = ['missing-data', 'unreadable', 'crashed'];

/** What could not be checked of a set and why, in the order of the checks. */
export function uncheckedItems({ checks }: InspectedSet): readonly UncheckedItem[] {
  const items = new Map<string, UncheckedItem>();
  for (const { outcome, rule, sheet, cell, reason } of checks.outcomes) {
    if (!UNRESOLVED.includes(outcome)) continue;
    const item = {
      rule,
      sheet: sheet ?? '',
      cell: cell ?? '',
      reason: reason === null ? (RULE_TITLES[rule] ?? '') : reasonText(reason),
    };
    const key = JSON.stringify(item);
    items.set(key, { ...item, count: (items.get(key)?.count ?? 0) + 1 });
  }
  return [...items.values()];
}
