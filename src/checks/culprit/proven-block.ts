import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import type { FactBook } from '../../facts/fact-book';
import { findBlockMistakes } from './block-mistakes';
import type { BlockMistake } from './block-step';
import type { Incidence } from './incidence';
import { hasRivalFigure, hasRivalFormula } from './rival-figure';
import type { Suspicion } from './single-cell';
import { changedCells } from './single-cell';

/** Mistakes that are tried, the likeliest first. */
const MOST_TRIED = 3;

interface Figures {
  readonly book: FactBook;
  readonly incidence: Incidence;
}

/** Whether the steps, applied to the whole set, leave no new break. */
type Verified = (steps: readonly Suspicion[]) => Steps<boolean>;

export interface ProvenBlock extends BlockMistake {
  /** Others of which each would do as well. */
  readonly rivals: readonly Suspicion[];
}

/** The likeliest mistake of many cells that leaves no new break. */
export function* provenBlock(
  { book, incidence }: Figures,
  isHidden: (cell: CellRef) => boolean,
  isVerified: Verified,
): Steps<ProvenBlock | null> {
  const blocks = yield* findBlockMistakes(book, incidence, isHidden);
  /** What a single figure explains: less of it is no better told by rows. */
  const rivalled = new Set<number>();
  for (const block of blocks.slice(0, MOST_TRIED)) {
    const { layout, repaired, steps } = block;
    yield;
    if (repaired.every((position) => rivalled.has(position))) continue;
    if (layout !== undefined && (yield* hasRivalFigure(book, incidence, layout, repaired))) {
      for (const position of repaired) rivalled.add(position);
      continue;
    }
    if (layout === undefined && (yield* hasRivalFormula(book, incidence, repaired))) continue;
    if (yield* isVerified(steps)) {
      return { ...block, rivals: yield* rivalsOf(block, blocks, isVerified) };
    }
  }
  return null;
}

/** As good in all that counts, and of other cells: nothing says which of them it is. */
function* rivalsOf(
  block: BlockMistake,
  blocks: readonly BlockMistake[],
  isVerified: Verified,
): Steps<readonly Suspicion[]> {
  const rivals: Suspicion[] = [];
  for (const [rival, ...more] of blocks
    .filter((one) => isEqual(one, block))
    .map(({ steps }) => steps)) {
    if (rival === undefined || more.length > 0) continue;
    const isOther = [...block.steps, ...rivals].every((step) => sharesNoCell(step, rival));
    if (isOther && (yield* isVerified([rival]))) rivals.push(rival);
  }
  return rivals;
}

function isEqual(one: BlockMistake, other: BlockMistake): boolean {
  const counts = ({ repaired, soothed = [], steps }: BlockMistake) =>
    [repaired.length, soothed.length, steps.length, steps.flatMap(changedCells).length].join();
  if (one.layout !== undefined || other.layout !== undefined) return false;
  return (
    counts(one) === counts(other) &&
    one.repaired.every((position) => other.repaired.includes(position))
  );
}

function sharesNoCell(one: Suspicion, other: Suspicion): boolean {
  const own = new Set(changedCells(one));
  return changedCells(other).every((cell) => !own.has(cell));
}
