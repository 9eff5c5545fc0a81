import { foldLabel } from '../../base/label-text';

/** 20XX年, ××部门, 待填: what templates print for the office to replace. */
const PLACEHOLDER =
  /20\d?[X×]{1,2}(?![A-Z])|(?<![A-Z\d])(X{2,}|×{2,})(?![A-Z\d])|\d[X×](?=年)|待填|待补充|__/i;

/** Whether the text, in any width, holds what a template leaves to be filled in. */
export function holdsPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(foldLabel(text));
}
