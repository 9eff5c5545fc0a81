import type { Outcome, OutcomeKind, OutcomeReason } from '../../checks/outcome';
import { cellAddress } from '../../base/address';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { TYPED_NUMBERS, reasonText, unreadableText } from '../../checks/words/reason-wording.zh-CN';
import { typedNumber } from '../../checks/rules/typed-number';
import type { FactBook } from '../../facts/fact-book';
import type { InspectedSet } from '../inspecting/inspect-workbook';

/** How a number is typed so that it is not read as one. */
export type Typing = keyof typeof TYPED_NUMBERS;

/** Checks of one sheet that were not made for the same reason, as one line. */
export interface UncheckedItem {
  /** Ids, in the order of the checks. */
  readonly rules: readonly string[];
  /** Empty where the reason lies in no sheet. */
  readonly sheet: string;
  /**
   * Addresses on that sheet: the cells that cannot be read, of numbers typed as text all there are,
   * else those that were not checked.
   */
  readonly cells: readonly string[];
  readonly reason: string;
  /** It is a whole table that was not found. */
  readonly lacksTable: boolean;
  /** How the numbers are typed that are not read as such; null for every other reason. */
  readonly typing: Typing | null;
  /** What the reason was made of; null where only the rule says it. */
  readonly cause: OutcomeReason | null;
  /** Checks that were not made. */
  readonly count: number;
}

/** Outcomes of checks that were not made. */
export const UNRESOLVED: readonly OutcomeKind[] = ['missing-data', 'unreadable', 'crashed'];

/**
 * What could not be checked of a set and why, in the order of the checks. One cell stops several
 * checks and a table left blank stops many: each reason is said once.
 */
export function uncheckedItems({ book, checks }: InspectedSet): readonly UncheckedItem[] {
  const items = new Map<string, UncheckedItem>();
  for (const outcome of checks.outcomes) {
    if (!UNRESOLVED.includes(outcome.outcome)) continue;
    const { sheet, cell, reason, typing } = placedReason(outcome);
    const key = JSON.stringify([sheet, reason]);
    const known = items.get(key);
    const cells =
      typing === null
        ? united(known?.cells, cell)
        : (known?.cells ?? typedCells(book, sheet, typing));
    items.set(key, {
      rules: united(known?.rules, outcome.rule),
      sheet,
      cells,
      reason,
      lacksTable: outcome.reason?.kind === 'missingTables',
      typing,
      cause: outcome.reason,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...items.values()];
}

interface PlacedReason {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  readonly typing: Typing | null;
}

function placedReason({ rule, sheet, cell, reason }: Outcome): PlacedReason {
  if (reason?.kind === 'unreadableCell') {
    const typing = typedNumber(reason.content);
    const text = typing === null ? unreadableText(reason.content) : TYPED_NUMBERS[typing];
    return { sheet: reason.sheet, cell: reason.cell, reason: text, typing };
  }
  const text = reason === null ? (RULE_TITLES[rule] ?? '') : reasonText(reason);
  return { sheet: sheet ?? '', cell: cell ?? '', reason: text, typing: null };
}

/** All that are to be put right in one go, also those that no check asks for. */
function typedCells({ facts }: FactBook, sheet: string, typing: Typing): readonly string[] {
  return facts
    .filter(
      ({ cell, reading }) =>
        cell.sheet === sheet &&
        reading.kind === 'unreadable' &&
        typedNumber(reading.content) === typing,
    )
    .map(({ cell }) => cellAddress(cell));
}

function united(values: readonly string[] = [], value: string): readonly string[] {
  return value === '' || values.includes(value) ? values : [...values, value];
}
