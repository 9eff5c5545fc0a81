import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import type { Explanations } from './explanations';
import { NO_EXPLANATIONS } from './explanations';
import { bindingsOf } from './finding-bindings';
import type { IgnoredFinding, IgnoredFindings } from './ignored-findings';

/** Tells the reasons that still hold from those whose figures have changed. */
export function explain(
  workbook: Pick<InspectedWorkbook, 'sets'>,
  said: IgnoredFindings,
): Explanations {
  const entries = Object.entries(said);
  if (entries.length === 0) return NO_EXPLANATIONS;
  const bindingOf = bindingsOf(workbook);
  const ignored = new Map<string, IgnoredFinding>();
  const lapsed = new Map<string, IgnoredFinding>();
  for (const [id, one] of entries) {
    const binding = bindingOf(id);
    if (binding !== null) (binding === one.binding ? ignored : lapsed).set(id, one);
  }
  return { ignored, lapsed };
}
