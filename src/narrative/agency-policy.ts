import type { NarrativeContext } from './narrative-context';
import { inputText } from './narrative-context';
import type { AgencyPolicy } from './profiles/narrative-profile';

/**
 * As chosen, or as the kind of the body says (行政 and 参公 bodies have it, others have none), or as
 * the profile is used to; null where nothing says it.
 */
export function agencyPolicy(context: NarrativeContext): {
  readonly policy: AgencyPolicy | null;
  readonly isOfProfile: boolean;
} {
  const chosen = inputText(context, 'agencyOperating.policy');
  if (isPolicy(chosen)) return { policy: chosen, isOfProfile: false };
  if (context.inputs.has('agencyOperating.amount')) return { policy: '手工', isOfProfile: false };
  const kind = inputText(context, 'unit.kind');
  if (kind !== null) {
    const hasOne = /行政|参公|参照公务员/.test(kind) && !/非参公|不参/.test(kind);
    return { policy: hasOne ? '等于公用经费' : '无', isOfProfile: false };
  }
  const { agencyOperating } = context.profile.settings;
  return { policy: agencyOperating ?? null, isOfProfile: agencyOperating !== undefined };
}

function isPolicy(text: string | null): text is AgencyPolicy {
  return text === '无' || text === '0' || text === '等于公用经费' || text === '手工';
}
