import type { NarrativeDocument, SentenceState } from '../../narrative/narrative-document';

/** What a sentence prints, a range for each of its paragraphs, and who worded it. */
export function sentenceRanges(
  { sections }: NarrativeDocument,
  section: string,
  sentence: string,
): readonly { readonly state: SentenceState; readonly text: string }[] {
  const paragraphs = sections.find(({ id }) => id === section)?.paragraphs ?? [];
  return paragraphs.flatMap(({ text, sentences }) =>
    sentences
      .filter(({ id }) => id === sentence)
      .map(({ start, end, state }) => ({ state, text: text.slice(start, end) })),
  );
}

/** The whole sentence, a line for each of its paragraphs; '' where the narrative has none. */
export function sentenceText(
  document: NarrativeDocument,
  section: string,
  sentence: string,
): string {
  return sentenceRanges(document, section, sentence)
    .map(({ text }) => text)
    .join('\n');
}
