import { foldLabel } from '../../base/label-text';
import { projectName } from '../figures/printed-name';
import type { NarrativeInputs } from './read-inputs';

/**
 * For each project of the table the position of its entry project[i] in the inputs: the entry that
 * names it, else the one at its own place, else the first that is free.
 */
export function projectEntries(
  inputs: NarrativeInputs,
  projects: readonly string[],
): readonly number[] {
  const named = new Map<string, number>();
  for (const [id, value] of inputs) {
    const position = /^project\[(\d+)\]\.name$/.exec(id)?.[1];
    if (position !== undefined && value.kind === 'text') {
      named.set(comparable(value.text), Number(position));
    }
  }
  const entries = projects.map((project) => named.get(comparable(project)));
  const taken = new Set(entries.flatMap((entry) => entry ?? []));
  return entries.map((entry, place) => {
    if (entry !== undefined) return entry;
    let free = place;
    if (taken.has(free)) {
      free = 0;
      while (taken.has(free) || (free < projects.length && entries[free] === undefined)) free += 1;
    }
    taken.add(free);
    return free;
  });
}

function comparable(name: string): string {
  return foldLabel(projectName(name));
}
