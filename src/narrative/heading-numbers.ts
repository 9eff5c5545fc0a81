import { chineseNumber } from './chinese-number';
import type { NarrativeProfile } from './profiles/narrative-profile';

/** What stands before the headings of a profile's sections; a heading restarts the levels below it. */
export function headingNumbers(profile: NarrativeProfile): readonly string[] {
  const counts: number[] = [];
  return profile.sections.map(({ level, number, unnumbered }) => {
    if (unnumbered === true) return '';
    counts.length = Math.min(counts.length, level);
    while (counts.length < level) counts.push(0);
    const count = number ?? (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    const form = profile.numbering[level - 1] ?? '';
    return form.replace('{n}', chineseNumber(count));
  });
}
