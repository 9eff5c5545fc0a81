import type { NarrativeDocument } from '../narrative-document';
import { RENDER_WORDS } from './render-words.zh-CN';

/** What is missing, numbered, each with its section and id. */
export function missingLines(document: NarrativeDocument): readonly string[] {
  const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]));
  return document.missing.map((item, position) => {
    const heading = headings.get(item.section) ?? '';
    return `${position + 1}. ${RENDER_WORDS.missingItem(item, heading)}`;
  });
}
