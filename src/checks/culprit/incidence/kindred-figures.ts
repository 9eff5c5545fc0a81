import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { coordinatesText, withMember } from '../../../tables/coordinates/coordinates';
import { isNonZero, valueOf } from '../../figures';
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
  const code = codeOf(fact);
  if (code === null) return false;
  const index = memo.get(book) ?? indexByCode(book);
  memo.set(book, index);
  return (index.get(code) ?? []).some(
    (other) =>
      other.table !== fact.table &&
      isNonZero(figures, other.index) &&
      Math.abs(valueOf(figures, other.index) - value) < Math.max(fact.step, other.step) &&
      book.isOwnPeriod(other) &&
      isKin(fact, other),
  );
}

/** Kindred figures have one code; the rest of their coordinates is compared only where a value agrees. */
function indexByCode(book: FactBook): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of book.amounts) {
    const code = codeOf(fact);
    if (code === null) continue;
    const known = index.get(code);
    if (known) known.push(fact);
    else index.set(code, [fact]);
  }
  return index;
}

/** Null for a total over all codes. */
function codeOf({ coordinates }: Fact): string | null {
  return coordinates.function ?? coordinates.economy ?? null;
}

/** Equal coordinates but for the fund, what came in for a code being like what was spent on it. */
function isKin(one: Fact, other: Fact): boolean {
  return kindredOf(one) === kindredOf(other);
}

function kindredOf({ coordinates }: Fact): string {
  const ofAll = withMember(coordinates, 'fund', null);
  const isIncome = coordinates.flow === 'income';
  return coordinatesText(isIncome ? withMember(ofAll, 'flow', 'expenditure') : ofAll);
}
