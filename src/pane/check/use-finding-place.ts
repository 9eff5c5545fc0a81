import { useState } from 'react';
import type { FindingLine } from '../../session/result/checked-workbook';

type Lines = readonly FindingLine[];

/** Where the reader is in the list, by position. */
export interface FindingPlace {
  /** The selected line; −1 when none of the list is. */
  readonly current: number;
  /** Where the selected line stood that was ignored or that a re-check took away; the next one has moved up to it. */
  readonly gap: number | null;
}

/** Keeps the reader's place when the selected finding is mended or ignored and leaves its place in the list. */
export function useFindingPlace(lines: Lines, selected: string | null): FindingPlace {
  const [seen, setSeen] = useState(() => ({ lines, selected, ...placeIn(lines, selected) }));
  if (seen.lines === lines && seen.selected === selected) return seen;
  const place = placeIn(lines, selected);
  const isLeft =
    selected === null || (seen.selected === selected && isIgnoredNow(seen, lines[place.current]));
  const gap = isLeft ? movedGap(seen.lines, startOfRest(seen), lines) : null;
  setSeen({ lines, selected, ...place, gap });
  return { ...place, gap };
}

function placeIn(lines: Lines, selected: string | null): FindingPlace {
  return { current: lines.findIndex(({ id }) => id === selected), gap: null };
}

/** The selected line has gone to the ignored ones since it was selected. */
function isIgnoredNow(
  { lines, current, gap }: FindingPlace & { readonly lines: Lines },
  line: FindingLine | undefined,
): boolean {
  const wasOpen = lines[current]?.ignored === null;
  return line !== undefined && line.ignored !== null && (wasOpen || gap !== null);
}

/** The first position that lies behind the reader's place. */
function startOfRest({ current, gap }: FindingPlace): number | null {
  return gap ?? (current < 0 ? null : current + 1);
}

/** The position in `after` of what followed in `before`, or behind what stood in front of it. */
function movedGap(before: Lines, start: number | null, after: Lines): number | null {
  if (start === null) return null;
  const positions = new Map(after.map(({ id }, position) => [id, position]));
  const find = (lines: Lines) =>
    lines.map(({ id }) => positions.get(id)).find((position) => position !== undefined);
  const next = find(before.slice(start));
  if (next !== undefined) return next;
  const previous = find(before.slice(0, start).reverse());
  return previous === undefined ? 0 : previous + 1;
}
