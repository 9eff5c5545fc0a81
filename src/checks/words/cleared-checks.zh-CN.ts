import { visibleText } from '../../base/visible-text';
import type { ArithmeticFinding } from '../finding';
import { formText } from './form-wording.zh-CN';
import { RULE_TITLES } from './rule-titles.zh-CN';

/** Checks that pass once it is put right; none where nothing is proposed for a table to be gone through. */
export function clearedCount({ relations, beside, layout }: ArithmeticFinding): number {
  if (layout?.mistake.kind === 'foreignTable') return 0;
  return relations.length + beside.unreadFor + beside.forms.length;
}

/** The checks beside the broken relations that pass as well, one sentence for each rule and sheet. */
export function besideTexts({
  beside: { unreadFor, forms },
  ...finding
}: ArithmeticFinding): readonly string[] {
  if (finding.layout?.mistake.kind === 'foreignTable') return [];
  return [
    ...forms.map(({ rule, findings }) =>
      [`规则 ${rule} ${RULE_TITLES[rule] ?? ''}`, findings.map(formText).join('；')]
        .filter((part) => part !== '')
        .join('：'),
    ),
    ...(unreadFor === 0 ? [] : [`另有 ${unreadFor} 项因单元格空白没有检查`]),
  ].map(visibleText);
}
