import type { CellRef } from '../../base/address';
import type { ColumnYear, Coordinates, Stage } from '../coordinates/coordinates';
import { covers, coordinatesText } from '../coordinates/coordinates';

/** A node before it knows its place in the tree. */
export interface NodeDraft {
  readonly index: number;
  readonly label: string;
  readonly coordinates: Coordinates;
  readonly ofWhich?: boolean;
  readonly repeatsTotal?: boolean;
  readonly stage?: Stage | undefined;
  readonly year?: ColumnYear | undefined;
  readonly amountColumn?: number | undefined;
  readonly code?: string | undefined;
  readonly codeCell?: CellRef | undefined;
  readonly nameCell?: CellRef | undefined;
  readonly attributes?: Readonly<Record<string, CellRef>> | undefined;
}

/** Equal for drafts that speak about the same figures. */
export function draftText({ coordinates, stage, year }: NodeDraft): string {
  const text = coordinatesText(coordinates);
  return stage === undefined && year === undefined ? text : `${year ?? ''}/${stage ?? ''} ${text}`;
}

const memo = new Map<string, readonly number[]>();

/** For each member the nearest present one that says less; equal members have no order. */
export function parentsByCoordinates(drafts: readonly NodeDraft[]): readonly number[] {
  const texts = drafts.map(draftText);
  const layout = texts.join('|');
  const known = memo.get(layout);
  if (known) return known;
  const wider = drafts.map((draft, position) =>
    drafts.flatMap((other, otherPosition) =>
      texts[otherPosition] !== texts[position] &&
      other.stage === draft.stage &&
      other.year === draft.year &&
      covers(other.coordinates, draft.coordinates)
        ? [otherPosition]
        : [],
    ),
  );
  const parents = wider.map((candidates) =>
    candidates.reduce(
      (nearest, candidate) =>
        nearest === -1 || (wider[candidate]?.length ?? 0) > (wider[nearest]?.length ?? 0)
          ? candidate
          : nearest,
      -1,
    ),
  );
  if (memo.size > 500) memo.clear();
  memo.set(layout, parents);
  return parents;
}

/** 其中 stands before the first of several parts and means them all. */
export function withFurtherParts(
  drafts: readonly NodeDraft[],
  parents: readonly number[],
): readonly NodeDraft[] {
  if (!drafts.some(({ ofWhich }) => ofWhich === true)) return drafts;
  const opened = new Set<number | undefined>();
  return drafts.map((draft, position) => {
    const parent = parents[position];
    const isFurther = parent !== -1 && opened.has(parent);
    if (draft.ofWhich === true) opened.add(parent);
    return isFurther ? { ...draft, ofWhich: true } : draft;
  });
}

/**
 * For lists whose nesting shows in their order only: each row belongs to the
 * nearest row above it with a smaller level; what has none belongs to `root`. A
 * row on the level of the root repeats it and belongs to nothing.
 */
export function parentsByLevel(levels: readonly number[], root: number): readonly number[] {
  // Each one less deep than the next: what stands between them heads nothing that follows.
  const open: { readonly level: number; readonly position: number }[] = [];
  return levels.map((level, position) => {
    while ((open.at(-1)?.level ?? -Infinity) >= level) open.pop();
    const above = open.at(-1)?.position ?? root;
    open.push({ level, position });
    return root !== -1 && level === levels[root] ? -1 : above;
  });
}
