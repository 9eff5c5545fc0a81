import type { NodeDraft } from './build-tree';
import { ASPECTS } from '../coordinates/aspect-members';

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
    if (children.length < 2) continue;
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

/** Children that say something about a common aspect: they divide the total together. */
interface Breakdown {
  /** A bit for each aspect. */
  readonly aspects: number;
  readonly members: readonly number[];
}

function breakdownsOf(
  drafts: readonly NodeDraft[],
  parent: NodeDraft | undefined,
  children: readonly number[],
): readonly (readonly number[])[] {
  let breakdowns: readonly Breakdown[] = [];
  for (const position of children) {
    const aspects = aspectsDivided(drafts[position], parent);
    const joined = breakdowns.filter((one) => (one.aspects & aspects) !== 0);
    const members = joined.flatMap((one) => one.members);
    const merged = {
      aspects: joined.reduce((all, one) => all | one.aspects, aspects),
      members: [...members, position],
    };
    breakdowns = [...breakdowns.filter((one) => !joined.includes(one)), merged];
  }
  return breakdowns
    .map(({ members }) => members)
    .sort((one, other) => Math.min(...one) - Math.min(...other));
}

/** The aspects of which a child says something that its parent does not, a bit for each. */
function aspectsDivided(child: NodeDraft | undefined, parent: NodeDraft | undefined): number {
  let bits = 0;
  ASPECTS.forEach((aspect, position) => {
    const said = child?.coordinates[aspect];
    if (said !== undefined && said !== parent?.coordinates[aspect]) bits |= 1 << position;
  });
  return bits;
}
