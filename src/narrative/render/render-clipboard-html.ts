import type { NarrativeDocument, Paragraph } from '../narrative-document';
import { escapeHtml } from './escape-html';
import { segmentsOf } from './segments';

/**
 * Title and sections, or one section alone, as HTML that a word processor takes over: headings by
 * rank, nothing of ours in attributes, what waits to be filled in or is doubted
 * highlighted.
 */
export function renderClipboardHtml(document: NarrativeDocument, only: string | null): string {
  const sections = document.sections.filter(({ id }) => only === null || id === only);
  const title = `<p style="text-align:center;font-size:22pt">${contentOf(document.title)}</p>`;
  const body = sections.flatMap(({ heading, level, paragraphs }) => [
    `<h${level}>${escapeHtml(heading)}</h${level}>`,
    ...paragraphs
      .filter(({ text }) => text !== '')
      .map((paragraph) => `<p style="text-indent:2em">${contentOf(paragraph)}</p>`),
  ]);
  return `<html><head><meta charset="utf-8"></head><body>${[
    ...(only === null ? [title] : []),
    ...body,
  ].join('\n')}</body></html>`;
}

function contentOf(paragraph: Paragraph): string {
  return segmentsOf(paragraph)
    .map((segment) => {
      const text = escapeHtml(segment.text);
      const isMarked = segment.kind === 'slot' || segment.isDoubtful;
      return isMarked ? `<span style="background:yellow">${text}</span>` : text;
    })
    .join('');
}
