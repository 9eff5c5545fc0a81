import type { NodeDraft } from '../axes/build-tree';
import { draftText } from '../axes/build-tree';

/** Two columns that would state the same figures: a year or a stage above them was not understood. */
export function repeatedColumns(drafts: readonly NodeDraft[]): readonly string[] {
  const said = new Set<string>();
  const repeated: string[] = [];
  for (const draft of drafts) {
    if (draft.repeatsTotal === true) continue;
    const text = draftText(draft);
    if (said.has(text)) repeated.push(draft.label);
    said.add(text);
  }
  return repeated;
}
