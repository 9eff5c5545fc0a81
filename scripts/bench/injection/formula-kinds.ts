import type { Random } from '../../synthetic/random';
import type { SyntheticCell, SyntheticSet } from '../../synthetic/synthetic-set';
import type { Edits } from './edit-set';

/** A set in which the total of one cell is worked out wrongly. */
export interface FormulaMistake {
  readonly set: SyntheticSet;
  /** What is typed over the formula, if anything. */
  readonly edits: Edits;
  readonly wrong: number;
}

export type FormulaInjection = (random: Random, set: SyntheticSet) => FormulaMistake | null;

/** Mistakes of live totals; the right value is what the whole sum comes to. */
export const FORMULA_KINDS: Readonly<Record<string, FormulaInjection>> = {
  'typed over': (random, set) => {
    const total = pick(random, totalsOf(set, 2));
    if (total === null) return null;
    const steps = Math.round((total.stored / total.step) * (0.7 + 0.6 * random.fraction()));
    const edits = new Map([[total.index, steps * total.step]]);
    return { set: withAddends(set, total, null), edits, wrong: total.index };
  },
  'short sum': (random, set) => {
    const total = pick(random, totalsOf(set, 3));
    if (!total?.addends) return null;
    const kept = random.chance(0.5) ? total.addends.slice(1) : total.addends.slice(0, -1);
    return { set: withAddends(set, total, kept), edits: new Map(), wrong: total.index };
  },
  'sum of other rows': (random, set) => {
    const total = pick(random, totalsOf(set, 2));
    if (!total?.addends) return null;
    const below = total.addends.flatMap((part) => belowIt(set, part) ?? []);
    const isWhole = below.length === total.addends.length;
    if (!isWhole || below.some((part) => restsOn(set, part, total.index))) return null;
    return { set: withAddends(set, total, below), edits: new Map(), wrong: total.index };
  },
};

function totalsOf({ cells }: SyntheticSet, fewest: number): readonly SyntheticCell[] {
  return cells.filter(({ blank, addends }) => !blank && (addends?.length ?? 0) >= fewest);
}

function withAddends(
  set: SyntheticSet,
  { index }: SyntheticCell,
  addends: readonly number[] | null,
): SyntheticSet {
  return {
    ...set,
    cells: set.cells.map((cell) => (cell.index === index ? { ...cell, addends } : cell)),
  };
}

function belowIt({ cells }: SyntheticSet, index: number): number | null {
  const own = cells[index];
  const below = cells.find(
    ({ sheet, row, column }) =>
      own !== undefined && sheet === own.sheet && row === own.row + 1 && column === own.column,
  );
  return below?.index ?? null;
}

function restsOn({ cells }: SyntheticSet, index: number, total: number): boolean {
  const open = [index];
  for (const own of open) {
    if (own === total) return true;
    for (const part of cells[own]?.addends ?? []) if (!open.includes(part)) open.push(part);
  }
  return false;
}

function pick<T>(random: Random, from: readonly T[]): T | null {
  return from.length === 0 ? null : random.pick(from);
}
