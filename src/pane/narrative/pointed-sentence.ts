import type { SentencePart } from '../../session/narrative/narrative-view';

/** The sentence that is pointed at or has the focus: in its text, or by what rewrites it. */
export interface PointedSentence {
  readonly section: string;
  readonly id: string;
  readonly by: 'text' | 'pencil';
}

/** Neighbouring parts of one sentence. */
export interface SentenceRun {
  readonly sentence: string | null;
  readonly parts: readonly SentencePart[];
}

export function runsOf(parts: readonly SentencePart[]): readonly SentenceRun[] {
  const runs: { sentence: string | null; parts: SentencePart[] }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.sentence === part.sentence) last.parts.push(part);
    else runs.push({ sentence: part.sentence, parts: [part] });
  }
  return runs;
}
