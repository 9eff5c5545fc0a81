import type { NarrativeDocument } from '../narrative-document';
import { RENDER_WORDS } from './render-words.zh-CN';

/** Something said of a section, by the id of that section or `title`. */
interface Placed {
  /** What is said once, however many sections it is said of. */
  readonly key: string;
  readonly text: string;
  /** Behind the sections. */
  readonly remark?: string;
  readonly section: string;
}

/** Numbered lines, each text once with the sections that it is said of. */
export function placedLines(
  { sections }: Pick<NarrativeDocument, 'sections'>,
  placed: readonly Placed[],
): readonly string[] {
  return placedOnce(sections, placed).map(
    ({ first: { text, remark = '' }, places }, position) =>
      `${position + 1}. ${text}${places}${remark}`,
  );
}

/** What is said under one key, once: as it is said first, and the sections that it is said of. */
export function placedOnce<T extends Pick<Placed, 'key' | 'section'>>(
  sections: readonly { readonly id: string; readonly heading: string }[],
  placed: readonly T[],
): readonly { readonly first: T; readonly places: string }[] {
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
  const byKey = new Map<string, { readonly first: T; readonly sections: Set<string> }>();
  for (const one of placed) {
    const known = byKey.get(one.key);
    if (known === undefined) byKey.set(one.key, { first: one, sections: new Set([one.section]) });
    else known.sections.add(one.section);
  }
  return [...byKey.values()].map(({ first, sections: said }) => ({
    first,
    places: RENDER_WORDS.places([...said].map((id) => headings.get(id) ?? '')),
  }));
}
