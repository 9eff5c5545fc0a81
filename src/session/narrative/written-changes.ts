import type { NarrativeDocument, Paragraph } from '../../narrative/narrative-document';
import { SENTENCE_WORDS } from '../../narrative/words.zh-CN';

/** How many comparisons with the year before a narrative states. */
export interface WrittenChanges {
  /** Amounts of change. */
  readonly changed: number;
  /** Comparisons that came to no change. */
  readonly unchanged: number;
}

export function writtenChanges({ sections }: NarrativeDocument): WrittenChanges {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const deltas = paragraphs.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'delta'));
  const unchanged = paragraphs.map(
    (paragraph) => generatedText(paragraph).split(SENTENCE_WORDS.unchanged).length - 1,
  );
  return { changed: deltas.length, unchanged: unchanged.reduce((sum, count) => sum + count, 0) };
}

/** Without what a person or a table says, which may hold any word. */
function generatedText({ text, spans }: Paragraph): string {
  let end = 0;
  const pieces = spans.map((span) => {
    const piece = text.slice(end, span.start);
    end = span.end;
    return piece;
  });
  return [...pieces, text.slice(end)].join(' ');
}
