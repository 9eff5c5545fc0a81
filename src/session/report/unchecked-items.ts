import type { Outcome, OutcomeKind } from '../../checks/outcome';
import { RULE_TITLES } from '../../checks/rule-titles.zh-CN';
import { reasonText, unreadableText } from '../../checks/reason-wording.zh-CN';
import type { InspectedSet } from '../inspect-workbook';

/** Checks of one sheet that were not made for the same reason, as one line. */
export interface UncheckedItem {
  /** Ids, in the order of the checks. */
  readonly rules: readonly string[];
  /** Empty where the reason lies in no sheet. */
  readonly sheet: string;
  /** Addresses on that sheet: the cell that cannot be read, else those that were not checked. */
  readonly cells: readonly string[];
  readonly reason: string;
  /** Checks that were not made. */
  readonly count: number;
}

const UNRESOLVED: readonly OutcomeKind[] = ['missing-data', 'unreadable', 'crashed'];

/**
 * What could not be checked of a set and why, in the order of the checks. One cell stops several
 * checks and a table left blank stops many: each reason is said once.
 */
export function uncheckedItems({ checks }: InspectedSet): readonly UncheckedItem[] {
  const items = new Map<string, UncheckedItem>();
  for (const outcome of checks.outcomes) {
    if (!UNRESOLVED.includes(outcome.outcome)) continue;
    const { sheet, cell, reason } = placedReason(outcome);
    const key = JSON.stringify([sheet, reason]);
    const known = items.get(key);
    items.set(key, {
      rules: united(known?.rules, outcome.rule),
      sheet,
      cells: united(known?.cells, cell),
      reason,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...items.values()];
}

function placedReason({ rule, sheet, cell, reason }: Outcome) {
  if (reason?.kind === 'unreadableCell') {
    return { sheet: reason.sheet, cell: reason.cell, reason: unreadableText(reason.content) };
  }
  return {
    sheet: sheet ?? '',
    cell: cell ?? '',
    reason: reason === null ? (RULE_TITLES[rule] ?? '') : reasonText(reason),
  };
}

function united(values: readonly string[] = [], value: string): readonly string[] {
  return value === '' || values.includes(value) ? values : [...values, value];
}
