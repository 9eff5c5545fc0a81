import type { NarrativeDocument } from '../narrative-document';
import { missingLines } from './missing-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/** The narrative as plain text; what is missing stands at the end. */
export function renderNarrativeText(document: NarrativeDocument): string {
  const lines = [document.title.text];
  for (const { heading, paragraphs } of document.sections) {
    lines.push('', heading, ...paragraphs.map(({ text }) => text).filter((text) => text !== ''));
  }
  const missing = missingLines(document);
  if (missing.length > 0) lines.push('', `${RENDER_WORDS.missing}：`, ...missing);
  return `${lines.join('\n')}\n`;
}
