import type { NodeDraft } from './build-tree';
import { draftText } from './build-tree';

/** Two columns that would state the same figures: a year or a stage above them was not understood. */
export function repeatedColumns(drafts: readonly NodeDraft[]): readonly string[] {
  const amounts = drafts.filter(({ repeatsTotal }) => repeatsTotal !== true);
  const texts = amounts.map(draftText);
  return amounts.flatMap(({ label }, position) =>
    texts.indexOf(texts[position] ?? '') !== position ? label : [],
  );
}
