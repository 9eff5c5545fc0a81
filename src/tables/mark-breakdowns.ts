import type { NodeDraft } from './build-tree';
import type { Aspect } from './aspect-members';
import { ASPECTS } from './aspect-members';

/**
 * 合计 beside 基本支出, 项目支出 and 财政拨款, 单位资金 is divided twice. The columns
 * that divide it first are its sum and the others are parts for themselves; where
 * a single column stands apart nobody says whether it is one more part, and no sum
 * is stated.
 */
export function markBreakdowns(
  drafts: readonly NodeDraft[],
  parents: readonly number[],
): readonly NodeDraft[] {
  const apart = new Set<number>();
  for (const parent of new Set(parents)) {
    if (parent === -1) continue;
    const children = parents.flatMap((own, position) =>
      own === parent && drafts[position]?.ofWhich !== true ? position : [],
    );
    const [only] = children;
    if (children.length === 1 && only !== undefined && isOneSource(drafts, parent, only)) {
      apart.add(only);
      continue;
    }
    const [first, ...others] = breakdownsOf(drafts, drafts[parent], children);
    if (first === undefined || others.length === 0) continue;
    const clear = first.length > 1 && others.every((one) => one.length > 1);
    for (const position of clear ? others.flat() : children) apart.add(position);
  }
  if (apart.size === 0) return drafts;
  return drafts.map((draft, position) =>
    apart.has(position) ? { ...draft, ofWhich: true } : draft,
  );
}

/** 单位资金 alone beside 合计: nobody says that there is no other source. */
function isOneSource(drafts: readonly NodeDraft[], parent: number, child: number): boolean {
  const of = (position: number) => drafts[position]?.coordinates;
  return of(child)?.fund !== undefined && of(child)?.fund !== of(parent)?.fund;
}

/** Children that speak about a common aspect divide the total together. */
function breakdownsOf(
  drafts: readonly NodeDraft[],
  parent: NodeDraft | undefined,
  children: readonly number[],
): readonly (readonly number[])[] {
  let groups: { readonly aspects: ReadonlySet<Aspect>; readonly members: readonly number[] }[] = [];
  for (const position of children) {
    const aspects = new Set(
      ASPECTS.filter(
        (aspect) =>
          drafts[position]?.coordinates[aspect] !== undefined &&
          drafts[position].coordinates[aspect] !== parent?.coordinates[aspect],
      ),
    );
    const joined = groups.filter((group) => [...aspects].some((one) => group.aspects.has(one)));
    const rest = groups.filter((group) => !joined.includes(group));
    const merged = {
      aspects: new Set([...joined.flatMap((group) => [...group.aspects]), ...aspects]),
      members: [...joined.flatMap((group) => group.members), position],
    };
    groups = [...rest, merged];
  }
  return groups
    .map(({ members }) => members)
    .sort((one, other) => Math.min(...one) - Math.min(...other));
}
