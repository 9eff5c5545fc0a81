import type { Aspect } from './aspect-members';
import { ASPECTS, coversMember } from './aspect-members';
import type { Coordinates } from './coordinates';

/** Whether the two may speak about one figure: in no aspect does one say what excludes the other. */
export function agree(
  one: Coordinates,
  other: Coordinates,
  aspects: readonly Aspect[] = ASPECTS,
): boolean {
  for (const aspect of aspects) {
    const own = one[aspect];
    if (own === undefined) continue;
    const its = other[aspect];
    if (its === undefined || its === own) continue;
    if (!coversMember(aspect, own, its) && !coversMember(aspect, its, own)) return false;
  }
  return true;
}

/** Those of the aspects in which some of these say something. */
export function aspectsSaid(
  nodes: readonly { readonly coordinates: Coordinates }[],
  among: readonly Aspect[] = ASPECTS,
): readonly Aspect[] {
  return among.filter((aspect) =>
    nodes.some(({ coordinates }) => coordinates[aspect] !== undefined),
  );
}
