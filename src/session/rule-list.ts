import { RULES, basisText } from '../checks/rule-catalogue';
import { RULE_TITLES } from '../checks/words/rule-titles.zh-CN';

/** A rule of the catalogue, as settings name it. */
export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
}

/** All rules, in the order of the catalogue. */
export function ruleList(): readonly ListedRule[] {
  return RULES.map(({ id, basis }) => ({
    id,
    title: RULE_TITLES[id] ?? '',
    basis: basisText(basis),
  }));
}
