import { findTypingPattern } from '../../../src/checks/culprit/cells/typing-pattern';
import type { SyntheticRelation } from '../../synthetic/synthetic-set';
import type { EditedSet } from './edit-set';

/** Cells in the order in which one would look at them; the first must have no equal. */
export interface Ranking {
  readonly cells: readonly number[];
  readonly decided: boolean;
}

export type Baseline = (edited: EditedSet, broken: readonly SyntheticRelation[]) => Ranking;

export const BASELINES: Readonly<Record<string, Baseline>> = {
  'flag each sum': (_, broken) => ({
    cells: [...new Set(broken.flatMap(({ terms }) => terms[0]?.cell ?? []))],
    decided: true,
  }),
  Ochiai: ({ set, printed }, broken) => {
    const failed = new Map<number, number>();
    const all = new Map<number, number>();
    const count = (counts: Map<number, number>, relations: readonly SyntheticRelation[]) => {
      for (const { terms } of relations) {
        if (terms.every(({ cell }) => printed[cell] === null)) continue;
        for (const { cell } of terms) counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    };
    count(failed, broken);
    count(all, set.relations);
    return ranked(
      [...failed].map(([cell, fails]) => [
        cell,
        fails / Math.sqrt(broken.length * (all.get(cell) ?? fails)),
      ]),
      set.cells.map(({ addends }) => addends === null),
    );
  },
  'typing error only': ({ set, printed }, broken) => {
    const mended = new Map<number, Map<number, number>>();
    for (const { terms } of broken) {
      const residual = terms.reduce(
        (sum, { cell, coefficient }) => sum + coefficient * (printed[cell] ?? 0),
        0,
      );
      for (const { cell, coefficient } of terms) {
        const present = printed[cell] ?? null;
        const step = set.cells[cell]?.step ?? 1;
        if (present === null) continue;
        const proposed = Math.round((present - residual / coefficient) / step) * step;
        if (findTypingPattern(present, proposed, step) === null) continue;
        const values = mended.get(cell) ?? new Map<number, number>();
        values.set(proposed, (values.get(proposed) ?? 0) + 1);
        mended.set(cell, values);
      }
    }
    return ranked(
      [...mended].map(([cell, values]) => [cell, Math.max(...values.values())]),
      set.cells.map(({ addends }) => addends === null),
    );
  },
};

function ranked(
  scores: readonly (readonly [cell: number, score: number])[],
  typed: readonly boolean[],
): Ranking {
  const order = scores.filter(([cell]) => typed[cell]).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    cells: order.map(([cell]) => cell),
    decided: order[0]?.[1] !== order[1]?.[1],
  };
}
