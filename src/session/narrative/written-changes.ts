import type { NarrativeDocument, Paragraph } from '../../narrative/narrative-document';
import { SENTENCE_WORDS } from '../../narrative/words.zh-CN';

/** How many comparisons with the year before and with the budget a narrative states. */
export interface WrittenChanges {
  /** Amounts of change. */
  readonly changed: number;
  /** Comparisons that came to no change. */
  readonly unchanged: number;
  /** How much of a budget was carried out. */
  readonly completed: number;
}

export function writtenChanges({ sections }: NarrativeDocument): WrittenChanges {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const deltas = paragraphs.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'delta'));
  const completed = paragraphs.flatMap(({ spans }) =>
    spans.filter(({ kind }) => kind === 'completion'),
  ).length;
  const unchanged = paragraphs.map(
    (paragraph) => generatedText(paragraph).split(SENTENCE_WORDS.unchanged).length - 1,
  );
  return {
    changed: deltas.length,
    unchanged: unchanged.reduce((sum, count) => sum + count, 0),
    completed,
  };
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
