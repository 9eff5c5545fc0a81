import type { NarrativeDocument } from '../narrative-document';
import { missingLines } from './missing-lines';
import { noticeLines } from './notice-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/** The narrative as plain text; what is missing or deserves a look stands at the end. */
export function renderNarrativeText(document: NarrativeDocument): string {
  const listed = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${heading}：`, ...lines];
  const behind = [
    ...listed(RENDER_WORDS.missing, missingLines(document, { withIds: true })),
    ...listed(RENDER_WORDS.notices, noticeLines(document)),
  ];
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
