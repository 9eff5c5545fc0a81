import type { Paragraph, Span, TextRange } from '../narrative-document';

/** A stretch of a paragraph: plain text, a figure, or a slot that waits to be filled. */
export type Segment = (
  | { readonly kind: 'plain' }
  | { readonly kind: 'figure'; readonly span: Span }
  | { readonly kind: 'slot'; readonly id: string }
) & {
  readonly text: string;
  /** A notice doubts what it says. */
  readonly isDoubtful: boolean;
};

/** A paragraph cut at its spans, and where doubt begins and ends; joined, the texts give the paragraph's text. */
export function segmentsOf(paragraph: Paragraph): readonly Segment[] {
  const { text, spans, missing, doubtful = [] } = paragraph;
  const segments: Segment[] = [];
  let read = 0;
  const plainUntil = (end: number) => {
    for (const stop of [...edgesWithin(doubtful, read, end), end]) {
      const isDoubtful = isWithin(doubtful, read);
      if (stop > read) segments.push({ kind: 'plain', text: text.slice(read, stop), isDoubtful });
      read = stop;
    }
  };
  for (const span of spans) {
    plainUntil(span.start);
    const own = { text: text.slice(span.start, span.end), isDoubtful: isWithin(doubtful, read) };
    const isSlot = span.input !== null && missing.includes(span.input);
    if (isSlot) segments.push({ kind: 'slot', ...own, id: span.input });
    else segments.push({ kind: 'figure', ...own, span });
    read = span.end;
  }
  plainUntil(text.length);
  return segments;
}

function edgesWithin(ranges: readonly TextRange[], from: number, to: number): readonly number[] {
  return ranges
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > from && edge < to)
    .sort((a, b) => a - b);
}

function isWithin(ranges: readonly TextRange[], place: number): boolean {
  return ranges.some(({ start, end }) => start <= place && place < end);
}
