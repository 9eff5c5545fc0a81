import type { Coordinates } from './coordinates';
import { ASPECTS, coversMember } from './aspect-members';

/** Whether the two may speak about one figure: in no aspect does one say what excludes the other. */
export function agree(one: Coordinates, other: Coordinates): boolean {
  return ASPECTS.every((aspect) => {
    const [own, its] = [one[aspect], other[aspect]];
    if (own === undefined || its === undefined) return true;
    return coversMember(aspect, own, its) || coversMember(aspect, its, own);
  });
}
