import type { ParagraphView } from '../../session/narrative/narrative-view';

/** The one place of the text that is being written in: a field, or a sentence. */
export interface OpenPlace {
  readonly kind: 'slot' | 'sentence';
  readonly section: string;
  readonly id: string;
}

/** Whether the place stands in this paragraph. */
export function holds(
  { parts, absent, elsewhere, sentences }: ParagraphView,
  { kind, id }: OpenPlace,
): boolean {
  if (kind === 'sentence') return sentences.some((sentence) => sentence.id === id);
  if (elsewhere.some((item) => item.id === id)) return false;
  return (
    absent.some((item) => item.id === id) ||
    parts.some((part) => part.kind === 'slot' && part.id === id)
  );
}
