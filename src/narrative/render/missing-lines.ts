import type { NarrativeDocument } from '../narrative-document';
import { placedLines } from './placed-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/**
 * What is missing, numbered, each once with the sections that wait for it; with its id where a file
 * of inputs names it by that.
 */
export function missingLines(
  document: NarrativeDocument,
  { withIds }: { readonly withIds: boolean },
): readonly string[] {
  const placed = document.missing.map(({ id, label, section }) => ({
    key: id,
    text: label,
    ...(withIds ? { remark: RENDER_WORDS.id(id) } : {}),
    section,
  }));
  return placedLines(document, placed);
}
