import { RULES } from '../../checks/rule-catalogue';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import type { InspectedSet } from '../inspecting/inspect-workbook';

/** A rule that was not checked because the user has switched it off. */
export interface SwitchedOffRule {
  readonly rule: string;
  readonly title: string;
}

/** Those that would have had something to say about the set, in the order of the rules. */
export function switchedOffRules({
  checks,
}: Pick<InspectedSet, 'checks'>): readonly SwitchedOffRule[] {
  const off = new Set(
    checks.outcomes.filter(({ reason }) => reason?.kind === 'switchedOff').map(({ rule }) => rule),
  );
  return RULES.filter(({ id }) => off.has(id)).map(({ id }) => ({
    rule: id,
    title: RULE_TITLES[id] ?? '',
  }));
}
