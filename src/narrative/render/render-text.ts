import type { NarrativeDocument } from '../narrative-document';
import { missingLines } from './missing-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/** The narrative as plain text; what is missing stands at the end. */
export function renderNarrativeText(document: NarrativeDocument): string {
  const missing = missingLines(document, { withIds: true });
  const behind = missing.length === 0 ? [] : ['', `${RENDER_WORDS.missing}：`, ...missing];
  return `${[renderSectionsText(document, null), ...behind].join('\n')}\n`;
}

/** Title and sections, or one section alone, without what is missing. */
export function renderSectionsText(document: NarrativeDocument, only: string | null): string {
  const lines = document.sections
    .filter(({ id }) => only === null || id === only)
    .flatMap(({ heading, paragraphs }) => [
      '',
      heading,
      ...paragraphs.map(({ text }) => text).filter((text) => text !== ''),
    ]);
  return (only === null ? [document.title.text, ...lines] : lines.slice(1)).join('\n');
}
