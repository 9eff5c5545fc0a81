import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { coordinatesText, withMember } from '../../tables/coordinates';
import { isNonZero, valueOf } from '../figures';
import type { Incidence } from './incidence';

/** Figures with fewer steps than this agree by chance. */
const TELLING_STEPS = 20;

const memo = new WeakMap<FactBook, ReadonlyMap<string, readonly Fact[]>>();

/**
 * Whether another table prints this value for the same code and kind of expenditure, of a wider or
 * narrower circle of funds, or as what came in for it. Nothing says that the two are equal, but mostly
 * one fund pays alone, and what comes in is spent.
 */
export function agreesWithKin(
  book: FactBook,
  { figures }: Incidence,
  fact: Fact,
  value: number,
): boolean {
  if (Math.abs(value) < TELLING_STEPS * fact.step) return false;
  return kinOf(book, fact).some(
    (other) =>
      isNonZero(figures, other.index) &&
      Math.abs(valueOf(figures, other.index) - value) < Math.max(fact.step, other.step),
  );
}

function kinOf(book: FactBook, fact: Fact): readonly Fact[] {
  const key = kinKey(fact);
  if (key === null) return [];
  const index = memo.get(book) ?? indexKin(book);
  memo.set(book, index);
  return (index.get(key) ?? []).filter(({ table }) => table !== fact.table);
}

function indexKin(book: FactBook): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of book.amounts) {
    const key = book.isOwnPeriod(fact) ? kinKey(fact) : null;
    if (key === null) continue;
    const known = index.get(key);
    if (known) known.push(fact);
    else index.set(key, [fact]);
  }
  return index;
}

/**
 * The coordinates without the fund, and what came in for a code as what was spent on it; null for a
 * total over all codes.
 */
function kinKey({ coordinates }: Fact): string | null {
  const { function: code, economy, flow } = coordinates;
  if (code === undefined && economy === undefined) return null;
  const ofAll = withMember(coordinates, 'fund', null);
  return coordinatesText(flow === 'income' ? withMember(ofAll, 'flow', 'expenditure') : ofAll);
}
