/** What a person made of one sentence. */
export type SentenceChange =
  | { readonly kind: 'template'; readonly template: string }
  /** `basis`: what was generated when the text was written. */
  | { readonly kind: 'text'; readonly text: string; readonly basis: string };

/** By the sentence's key. */
export type SentenceChanges = Readonly<Record<string, SentenceChange>>;

/** Names one sentence of one profile, also where several sections share its id. */
export function sentenceKey(profile: string, section: string, sentence: string): string {
  return `${profile}/${section}/${sentence}`;
}

/** A figure that was generated otherwise when a person wrote the sentence. */
export interface ChangedFigure {
  readonly before: string;
  readonly now: string;
}

const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * The figures in which two generated versions of a sentence differ; null where the words differ too,
 * so that no figure can be said to stand for another.
 */
export function changedFigures(basis: string, now: string): readonly ChangedFigure[] | null {
  const [before, after] = [basis, now].map((text) => text.split(NUMBER));
  if (before?.join('\n') !== after?.join('\n')) return null;
  const old = basis.match(NUMBER) ?? [];
  const current = now.match(NUMBER) ?? [];
  return old.flatMap((figure, position) => {
    const other = current[position];
    return other === undefined || other === figure ? [] : [{ before: figure, now: other }];
  });
}

/**
 * A person's text with the figures of today: each one that changed is replaced where it stands in the
 * text; null where it is not certain which figure stands for which.
 */
export function withFiguresOfToday(text: string, basis: string, now: string): string | null {
  const changed = changedFigures(basis, now);
  if (changed === null) return null;
  const today = new Map<string, string>();
  for (const { before, now: figure } of changed) {
    if ((today.get(before) ?? figure) !== figure) return null;
    today.set(before, figure);
  }
  // The same figure stood for something that did not change, too.
  const kept = (basis.match(NUMBER) ?? []).filter(
    (figure, position) => now.match(NUMBER)?.[position] === figure,
  );
  if (kept.some((figure) => today.has(figure))) return null;
  return text.replace(NUMBER, (figure) => today.get(figure) ?? figure);
}
