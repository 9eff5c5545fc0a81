import type { Steps } from '../../base/steps';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import { isForm } from '../../tables/forms/is-form';
import type { TableSet } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import { standsBetween } from './stands-between';

/** A sheet, and a kind of table that need not be there and whose header it prints. */
export interface FurtherCandidate<A> {
  readonly area: A;
  readonly kind: string;
  readonly set: TableSet;
}

/** More sheets than these are drafts under the names of tables. */
const MOST_SHEETS = 4;

/**
 * The sheets that are named as one of a set between two of its tables, and whose header is that of
 * exactly one kind which the set has not. `isHead`: whether the header of a sheet is that of a kind.
 */
export function* furtherCandidates<A extends { readonly sheet: string }>(
  areas: readonly A[],
  sets: readonly TableSet[],
  isHead: (area: A, kind: string) => Steps<boolean>,
): Steps<readonly FurtherCandidate<A>[]> {
  const named = areas.flatMap((area) => {
    const own = sets.filter(({ tables }) => standsBetween(area.sheet, tables.flatMap(sheetsOf)));
    const [set, ...others] = own;
    return set === undefined || others.length > 0 ? [] : { area, set };
  });
  if (named.length > MOST_SHEETS) return [];
  const candidates: FurtherCandidate<A>[] = [];
  for (const { area, set } of named) {
    const held = new Set(set.tables.map(({ kind }) => kind.id));
    const fitting: string[] = [];
    for (const kind of PUBLIC_TABLES) {
      if (kind.document !== set.document || held.has(kind.id) || isForm({ kind })) continue;
      if (yield* isHead(area, kind.id)) fitting.push(kind.id);
      yield;
    }
    const [kind, ...others] = fitting;
    if (kind !== undefined && others.length === 0) candidates.push({ area, kind, set });
  }
  return candidates;
}
