import type { NarrativeDocument } from '../narrative-document';
import { RENDER_WORDS } from './render-words.zh-CN';

/**
 * What is missing, numbered, each once with the sections that wait for it; with its id where a file
 * of inputs names it by that.
 */
export function missingLines(
  { sections, missing }: NarrativeDocument,
  { withIds }: { readonly withIds: boolean },
): readonly string[] {
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
  const byId = new Map<string, { readonly label: string; readonly places: string[] }>();
  for (const { id, label, section } of missing) {
    const heading = headings.get(section) ?? '';
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { label, places: [heading] });
    else known.places.push(heading);
  }
  return [...byId].map(
    ([id, { label, places }], position) =>
      `${position + 1}. ${RENDER_WORDS.missingItem(withIds ? id : null, label, places)}`,
  );
}
