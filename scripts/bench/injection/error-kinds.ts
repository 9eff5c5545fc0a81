import type { Amount } from '../../../src/base/amount';
import type { Random } from '../../synthetic/random';
import type { SyntheticCell, SyntheticSet } from '../../synthetic/synthetic-set';
import type { Edits } from './edit-set';
import { cleanAmount } from './edit-set';

/** One way to go wrong; null where this set offers no place for it. */
export type Injection = (random: Random, set: SyntheticSet) => Edits | null;

/** 10⁴ 万元 in base steps. */
const LARGEST_DELTA: Amount = 1e12;
const UNIT_FACTOR = 10_000;

/** Every kind weighs the same in the bench. */
export const ERROR_KINDS: Readonly<Record<string, Injection>> = {
  digit: single((random, steps) => {
    const digits = [...String(Math.abs(steps))];
    const position = random.whole(0, digits.length - 1);
    digits[position] = String((Number(digits[position]) + random.whole(1, 9)) % 10);
    return Number(digits.join(''));
  }),
  transposed: single((random, steps) => {
    const digits = [...String(Math.abs(steps))];
    const places = digits.flatMap((digit, position) =>
      position > 0 && digit !== digits[position - 1] ? position : [],
    );
    if (places.length === 0) return steps;
    const second = random.pick(places);
    const swapped = [...digits];
    swapped[second] = digits[second - 1] ?? '';
    swapped[second - 1] = digits[second] ?? '';
    return Number(swapped.join(''));
  }),
  sign: single((_, steps) => -steps),
  'scale ×10': single((random, steps) =>
    steps % 10 === 0 && random.chance(0.5) ? steps / 10 : steps * 10,
  ),
  'scale ×10⁴': single((_, steps) => steps * UNIT_FACTOR),
  omitted: single(() => null),
  'prior year': single((random, steps) => Math.round(steps * (0.7 + 0.6 * random.fraction()))),
  delta: (random, set) => {
    const cell = random.pick(typedCells(set));
    const right = cleanAmount(set, cell.index) ?? 0;
    const size = cell.step * (LARGEST_DELTA / cell.step) ** random.fraction();
    const delta = Math.max(1, Math.round(size / cell.step)) * cell.step;
    return new Map([[cell.index, right + (random.chance(0.5) ? delta : -delta)]]);
  },
  swap: (random, set) => {
    const pairs = typedCells(set).flatMap((cell) => {
      const beside = nextInRow(set, cell);
      return beside === null || beside.blank || same(set, cell, beside) ? [] : [[cell, beside]];
    });
    if (pairs.length === 0) return null;
    const [one, other] = random.pick(pairs);
    if (one === undefined || other === undefined) return null;
    return new Map([
      [one.index, cleanAmount(set, other.index)],
      [other.index, cleanAmount(set, one.index)],
    ]);
  },
  'row shifted': (random, set) => {
    const first = random.pick(typedCells(set).filter((cell) => nextInRow(set, cell) !== null));
    const run = [first];
    for (let next = nextInRow(set, first); next !== null; next = nextInRow(set, next)) {
      run.push(next);
    }
    return slid(set, run);
  },
  'column shifted': (random, set) => {
    const first = random.pick(typedCells(set).filter((cell) => nextInColumn(set, cell) !== null));
    const run = [first];
    const length = random.whole(3, 8);
    for (let next = nextInColumn(set, first); next !== null; next = nextInColumn(set, next)) {
      if (run.length >= length) break;
      run.push(next);
    }
    return slid(set, run);
  },
  'unit of sheet': (random, set) => {
    const { sheet } = random.pick(typedCells(set));
    return scaled(set, (cell) => cell.sheet === sheet);
  },
  'unit of column': (random, set) => {
    const picked = random.pick(typedCells(set));
    return scaled(set, (cell) => cell.sheet === picked.sheet && cell.column === picked.column);
  },
};

function single(mistake: (random: Random, steps: number) => number | null): Injection {
  return (random, set) => {
    const cell = random.pick(typedCells(set));
    const right = cleanAmount(set, cell.index) ?? 0;
    const steps = mistake(random, Math.round(right / cell.step));
    const wrong = steps === null ? null : steps * cell.step;
    return wrong === right ? null : new Map([[cell.index, wrong]]);
  };
}

/** Cells that somebody typed an amount into. */
function typedCells({ cells }: SyntheticSet): readonly SyntheticCell[] {
  return cells.filter((cell) => !cell.blank && cell.addends === null);
}

function same(set: SyntheticSet, one: SyntheticCell, other: SyntheticCell): boolean {
  return cleanAmount(set, one.index) === cleanAmount(set, other.index);
}

/** The typed or empty cell right of it in the same block. */
function nextInRow({ cells }: SyntheticSet, cell: SyntheticCell): SyntheticCell | null {
  const next = cells[cell.index + 1];
  const isBeside =
    next?.sheet === cell.sheet && next.row === cell.row && next.column === cell.column + 1;
  return isBeside && next.addends === null ? next : null;
}

function nextInColumn({ cells }: SyntheticSet, cell: SyntheticCell): SyntheticCell | null {
  for (let index = cell.index + 1; index < cells.length; index += 1) {
    const next = cells[index];
    if (next?.sheet !== cell.sheet || next.row > cell.row + 1) return null;
    if (next.row === cell.row + 1 && next.column === cell.column) {
      return next.addends === null ? next : null;
    }
  }
  return null;
}

/** Each value one place further on; the first place stays empty, the last value is lost. */
function slid(set: SyntheticSet, run: readonly SyntheticCell[]): Edits | null {
  const edits = new Map<number, Amount | null>();
  run.forEach((cell, position) => {
    const before = run[position - 1];
    const value = before === undefined ? null : cleanAmount(set, before.index);
    if (value !== cleanAmount(set, cell.index)) edits.set(cell.index, value);
  });
  return edits.size < 2 ? null : edits;
}

function scaled(set: SyntheticSet, within: (cell: SyntheticCell) => boolean): Edits | null {
  const cells = typedCells(set).filter(within);
  if (cells.length < 2) return null;
  return new Map(cells.map((cell) => [cell.index, cell.stored * UNIT_FACTOR]));
}
