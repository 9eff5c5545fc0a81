import type { Paragraph, Span } from '../narrative-document';

/** A stretch of a paragraph: plain text, a figure, or a slot that waits to be filled. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly span: Span }
  | { readonly kind: 'slot'; readonly text: string; readonly id: string };

/** A paragraph cut at its spans; joined, the texts give the paragraph's text. */
export function segmentsOf(paragraph: Paragraph): readonly Segment[] {
  const { text, spans, missing } = paragraph;
  const segments: Segment[] = [];
  let read = 0;
  const plainUntil = (end: number) => {
    if (end > read) segments.push({ kind: 'plain', text: text.slice(read, end) });
    read = end;
  };
  for (const span of spans) {
    plainUntil(span.start);
    const own = text.slice(span.start, span.end);
    const isSlot = span.input !== null && missing.includes(span.input);
    if (isSlot) segments.push({ kind: 'slot', text: own, id: span.input });
    else segments.push({ kind: 'figure', text: own, span });
    read = span.end;
  }
  plainUntil(text.length);
  return segments;
}
