import type { NodeDraft } from '../axes/build-tree';
import { addsUp } from './adds-up';
import { depthOf } from './depth-of';
import { underLeadingHeading } from './leading-heading';
import type { RowContext, RowReading } from './row-reading';

/** Rows of units, of which some may be the sum of those below them. */
export interface UnitRows {
  readonly drafts: readonly NodeDraft[];
  readonly parents: readonly number[];
  readonly total: number;
  /** Positions of all units, in order. */
  readonly units: readonly number[];
  /** Units without a code that have nothing but units below them. */
  readonly headings: ReadonlySet<number>;
}

export interface NestedUnits {
  readonly parents: readonly number[];
  /** Headings of which neither indentation nor sums tell whether the units below are theirs. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * A department without a code above its units is not one more of them: what is
 * indented below it, or adds up to it, is its own. Where the units and it
 * add up to 合计 together they stand beside each other.
 */
export function underUnitHeadings(context: RowContext, rows: UnitRows): NestedUnits {
  const settled = { parents: rows.parents, doubtful: new Set<number>() };
  if (rows.headings.size === 0 || rows.total === -1) return settled;
  if (addsUp(context, rows.drafts, rows.total, childrenOf(rows.parents, rows.total)))
    return settled;
  const own = new Map(
    [...rows.headings].map((heading) => [heading, ownUnits(context, rows, heading)]),
  );
  const nested = rows.parents.map((parent, position) => {
    if (parent !== rows.total) return parent;
    const nearest = [...own].filter(([, units]) => units.includes(position)).at(-1);
    return nearest?.[0] ?? parent;
  });
  const parents = underLeadingHeading(context, rows.drafts, nested, rows.total);
  const doubtful = [...rows.headings].filter((heading) => !parents.includes(heading));
  return { parents, doubtful: new Set(doubtful) };
}

/** The reading with doubtful headings among the rows that were not understood, so that no sum counts them. */
export function withoutDoubtful(
  { drafts, parents, unknown }: RowReading,
  doubtful: ReadonlySet<number>,
): RowReading {
  if (doubtful.size === 0) return { drafts, parents, unknown };
  const kept = drafts.flatMap((_, position) => (doubtful.has(position) ? [] : position));
  return {
    drafts: kept.flatMap((position) => drafts[position] ?? []),
    parents: kept.map((position) => kept.indexOf(parents[position] ?? -1)),
    unknown: [
      ...unknown,
      ...[...doubtful].flatMap((position) => {
        const draft = drafts[position];
        return draft === undefined ? [] : { index: draft.index, label: draft.label };
      }),
    ],
  };
}

/** The units that belong to a heading for sure; empty where nothing tells. */
function ownUnits(context: RowContext, rows: UnitRows, heading: number): readonly number[] {
  const below = rows.units.filter((position) => position > heading);
  const depth = depthOf(context, rows.drafts[heading]);
  const end = below.findIndex((position) => depthOf(context, rows.drafts[position]) <= depth);
  const indented = end === -1 ? below : below.slice(0, end);
  if (indented.length > 0) return indented;
  const next = below.findIndex((position) => rows.headings.has(position));
  const run = next === -1 ? below : below.slice(0, next);
  return addsUp(context, rows.drafts, heading, run) ? run : [];
}

function childrenOf(parents: readonly number[], parent: number): readonly number[] {
  return parents.flatMap((own, position) => (own === parent ? position : []));
}
