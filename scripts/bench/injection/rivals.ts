import type { Amount } from '../../../src/base/amount';
import { PATTERN_PRIOR, findTypingPattern } from '../../../src/checks/culprit/cells/typing-pattern';
import type { SyntheticCell, SyntheticRelation, SyntheticSet } from '../../synthetic/synthetic-set';
import type { EditedSet } from './edit-set';
import { cleanAmount } from './edit-set';

/** Leaving a figure out is rarer than mistyping one. */
const OF_BLANK = -1.5;
const NEGATIVE = -1;

/**
 * Whether relations and priors leave the wrong cell no chance: another typed cell clears every
 * broken relation as well, harms none, and its correction is at least as likely a slip.
 */
export function hasRivals(
  { set, printed }: EditedSet,
  broken: readonly SyntheticRelation[],
  wrong: number,
): boolean {
  const relationsOf = relationsByCell(set);
  const users = usersByCell(set);
  const right = cleanAmount(set, wrong) ?? 0;
  const own = set.cells[wrong];
  if (own === undefined) return false;
  const likely = prior(printed[wrong] ?? null, right, own);
  return set.cells.some((cell) => {
    if (cell.index === wrong || cell.addends !== null) return false;
    const moved = movedBy(cell.index, users);
    const present = printed[cell.index] ?? null;
    return broken.some((relation) => {
      const { residual } = cameTo(relation, printed, set.cells, new Map());
      const weight = weightOf(relation, moved);
      if (weight === 0) return false;
      const value = Math.round(((present ?? 0) - residual / weight) / cell.step) * cell.step;
      if (prior(present, value, cell) < likely) return false;
      const change = value - (present ?? 0);
      const changes = new Map([...moved].map(([index, share]) => [index, share * change]));
      const touched = new Set([...moved.keys()].flatMap((index) => relationsOf.get(index) ?? []));
      if (broken.some((one) => !touched.has(one))) return false;
      return [...touched].every((one) => cameTo(one, printed, set.cells, changes).holds);
    });
  });
}

function prior(present: Amount | null, value: Amount, { step }: SyntheticCell): number {
  const pattern = findTypingPattern(present, value, step);
  return (
    (pattern === null ? 0 : PATTERN_PRIOR[pattern]) +
    (present === null || present === 0 ? OF_BLANK : 0) +
    (value < 0 ? NEGATIVE : 0)
  );
}

function cameTo(
  { terms, comparison }: SyntheticRelation,
  printed: readonly (Amount | null)[],
  cells: readonly SyntheticCell[],
  changes: ReadonlyMap<number, number>,
): { readonly residual: number; readonly holds: boolean } {
  let residual = 0;
  let doubleSlack = 0;
  for (const { cell, coefficient } of terms) {
    const amount = printed[cell] ?? null;
    const change = changes.get(cell);
    if (amount === null && change === undefined) continue;
    residual += coefficient * ((amount ?? 0) + (change ?? 0));
    doubleSlack += Math.abs(coefficient) * (cells[cell]?.step ?? 0);
  }
  const short = comparison === 'equal' ? Math.abs(residual) : -residual;
  return { residual, holds: 2 * short <= doubleSlack };
}

function weightOf({ terms }: SyntheticRelation, moved: ReadonlyMap<number, number>): number {
  return terms.reduce((sum, term) => sum + term.coefficient * (moved.get(term.cell) ?? 0), 0);
}

function movedBy(
  cell: number,
  users: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  const visit = (own: number): void => {
    moved.set(own, (moved.get(own) ?? 0) + 1);
    users.get(own)?.forEach(visit);
  };
  visit(cell);
  return moved;
}

const relationMemo = new WeakMap<SyntheticSet, ReadonlyMap<number, readonly SyntheticRelation[]>>();
const userMemo = new WeakMap<SyntheticSet, ReadonlyMap<number, readonly number[]>>();

function relationsByCell(set: SyntheticSet): ReadonlyMap<number, readonly SyntheticRelation[]> {
  const known = relationMemo.get(set);
  if (known !== undefined) return known;
  const all = grouped(
    set.relations.flatMap((relation) =>
      relation.terms.map(({ cell }) => [cell, relation] as const),
    ),
  );
  relationMemo.set(set, all);
  return all;
}

/** The live totals that add up each cell. */
function usersByCell(set: SyntheticSet): ReadonlyMap<number, readonly number[]> {
  const known = userMemo.get(set);
  if (known !== undefined) return known;
  const all = grouped(
    set.cells.flatMap(({ index, addends }) =>
      (addends ?? []).map((part) => [part, index] as const),
    ),
  );
  userMemo.set(set, all);
  return all;
}

function grouped<T>(pairs: readonly (readonly [number, T])[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
