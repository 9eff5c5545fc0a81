import type { NodeDraft } from '../axes/build-tree';
import { parentsByLevel } from '../axes/build-tree';
import { addsUp } from './adds-up';
import { depthOf } from './depth-of';
import type { RowContext } from './row-reading';

/**
 * 通用项目 and 专用项目 above the projects that they hold, none with a code: where the names below a
 * row do not come to it beside each other, they are nested as they are indented, or as they
 * add up, if that makes most of the sums right.
 */
export function underProjectHeadings(
  context: RowContext,
  drafts: readonly NodeDraft[],
  parents: readonly number[],
  isName: (position: number) => boolean,
): readonly number[] {
  const nested = [...parents];
  for (const whole of new Set(parents)) {
    const names = parents.flatMap((parent, position) => (parent === whole ? position : []));
    if (whole === -1 || names.length < 2 || !names.every(isName)) continue;
    if (addsUp(context, drafts, whole, names)) continue;
    const own =
      byIndentation(context, drafts, whole, names) ?? bySums(context, drafts, whole, names);
    own?.forEach((parent, place) => {
      const position = names[place];
      if (position !== undefined) nested[position] = parent;
    });
  }
  return nested;
}

function byIndentation(
  context: RowContext,
  drafts: readonly NodeDraft[],
  whole: number,
  names: readonly number[],
): readonly number[] | null {
  const levels = names.map((position) => depthOf(context, drafts[position]));
  const own = parentsByLevel(levels, -1).map((parent) => names[parent] ?? whole);
  const wholes = [...new Set(own)];
  if (wholes.length < 2) return null;
  const right = wholes.filter((one) =>
    addsUp(
      context,
      drafts,
      one,
      names.filter((_, place) => own[place] === one),
    ),
  );
  return right.length * 2 > wholes.length ? own : null;
}

/** Each heading directly above what comes to it; null where that leaves a row or the whole open. */
function bySums(
  context: RowContext,
  drafts: readonly NodeDraft[],
  whole: number,
  names: readonly number[],
): readonly number[] | null {
  const own: number[] = [];
  const headings: number[] = [];
  for (let place = 0; place < names.length;) {
    const heading = names[place];
    if (heading === undefined) return null;
    const end = names.findIndex(
      (_, last) =>
        last > place && addsUp(context, drafts, heading, names.slice(place + 1, last + 1)),
    );
    if (end === -1) return null;
    own.push(whole, ...names.slice(place + 1, end + 1).map(() => heading));
    headings.push(heading);
    place = end + 1;
  }
  return addsUp(context, drafts, whole, headings) ? own : null;
}
