import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';

interface Written {
  readonly profile: NarrativeProfile;
  readonly document: NarrativeDocument;
}

/** The sections that both have under another heading, before and after, without their numbers. */
export function retitledSections(
  now: Written,
  then: Written,
): readonly (readonly [string, string])[] {
  const before = new Map(countedSections(now).map(({ id, title }) => [id, title]));
  return countedSections(then).flatMap(({ id, title }) => {
    const was = before.get(id);
    return was === undefined || was === title ? [] : [[was, title] as const];
  });
}

/**
 * The ids of the sections that both have in another place among what both have: what was only added
 * or dropped beside a section moves it nowhere.
 */
export function movedSections(now: Written, then: Written): readonly string[] {
  const [before, after] = [countedSections(now), countedSections(then)];
  const ids = (of: readonly Counted[]) => new Set(of.map(({ id }) => id));
  const [idsBefore, idsAfter] = [ids(before), ids(after)];
  const placesBefore = placesOf(before.filter(({ id }) => idsAfter.has(id)));
  const placesAfter = placesOf(after.filter(({ id }) => idsBefore.has(id)));
  return [...placesAfter].flatMap(([id, place]) => (placesBefore.get(id) === place ? [] : [id]));
}

interface Counted {
  readonly id: string;
  readonly level: number;
  readonly title: string;
}

function countedSections({ profile, document }: Written): readonly Counted[] {
  const uncounted = new Set(
    profile.sections.flatMap(({ id, unnumbered }) => (unnumbered === true ? [id] : [])),
  );
  return document.sections.flatMap(({ id, level, heading }) =>
    uncounted.has(id) ? [] : [{ id, level, title: withoutNumber(profile, level, heading) }],
  );
}

/** What number it was is not asked: it is another one where sections are left out. */
function withoutNumber({ numbering }: NarrativeProfile, level: number, heading: string): string {
  const [before = '', behind = ''] = (numbering[level - 1] ?? '').split('{n}');
  return heading.slice(heading.indexOf(behind, before.length) + behind.length);
}

/** Behind the id of each section the one it stands below and how many stand before it there. */
function placesOf(sections: readonly Counted[]): ReadonlyMap<string, string> {
  const above: Counted[] = [];
  const counts = new Map<string, number>();
  return new Map(
    sections.map((section) => {
      while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
      const parent = above.at(-1)?.id ?? '';
      const rank = counts.get(parent) ?? 0;
      counts.set(parent, rank + 1);
      above.push(section);
      return [section.id, `${parent}/${rank}`];
    }),
  );
}
