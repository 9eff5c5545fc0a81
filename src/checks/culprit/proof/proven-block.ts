import type { Steps } from '../../../base/steps';
import { findBlockMistakes } from '../blocks/block-mistakes';
import type { BlockMistake } from '../blocks/block-step';
import { hasRivalFigure, hasRivalFormula } from './rival-figure';
import type { Scene } from './scene';
import { isVerified } from './scene';
import type { SearchTools } from './search-tools';
import { changedCells } from '../cells/suspicion';

/** Mistakes of many cells that are tried, and that are found one after another. */
export const MOST_BLOCKS = 3;

/** The likeliest mistake of many cells that leaves no new break. */
export function* provenBlock(scene: Scene, { isHidden }: SearchTools): Steps<BlockMistake | null> {
  const blocks = yield* findBlockMistakes(scene.book, scene.incidence, isHidden);
  const { book, incidence } = scene;
  /** What a single figure explains: less of it is no better told by rows. */
  const rivalled = new Set<number>();
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    const { layout, repaired, steps } = block;
    yield;
    if (repaired.every((position) => rivalled.has(position))) continue;
    if (layout !== undefined && (yield* hasRivalFigure(book, incidence, layout, repaired))) {
      for (const position of repaired) rivalled.add(position);
      continue;
    }
    if (layout === undefined && (yield* hasRivalFormula(book, incidence, repaired))) continue;
    if (yield* isVerified(scene, steps)) return yield* withRivals(scene, block, blocks);
  }
  return null;
}

/**
 * With the others that would do as well: of two columns in one unit or of one sign each, or two pairs
 * of figures that differ by the same, either may be the wrong one.
 */
function* withRivals(
  scene: Scene,
  block: BlockMistake,
  blocks: readonly BlockMistake[],
): Steps<BlockMistake> {
  const equals: BlockMistake[] = [block];
  for (const other of blocks) {
    if (!isAsGood(other, block) || !equals.every((one) => isApart(one, other))) continue;
    if (yield* isVerified(scene, other.steps)) equals.push(other);
  }
  const scoreOf = ({ steps }: BlockMistake) => steps[0]?.score ?? 0;
  const [first = block, ...others] = equals.sort((a, b) => scoreOf(b) - scoreOf(a));
  return { ...first, rivals: others.flatMap(({ steps }) => steps) };
}

/** Columns need not hold as many figures, for one slip puts each into another unit or sign. */
function isAsGood(one: BlockMistake, other: BlockMistake): boolean {
  if (one.layout !== undefined || other.layout !== undefined) return false;
  const mended = new Set(other.repaired);
  if (one.repaired.length !== mended.size || !one.repaired.every((at) => mended.has(at))) {
    return false;
  }
  const counts = ({ steps, soothed = [] }: BlockMistake) => `${steps.length} ${soothed.length}`;
  if (one.steps.length > 1 || counts(one) !== counts(other)) return false;
  if (isOfColumn(one) || isOfColumn(other)) return slipOf(one) === slipOf(other);
  return cellsOf(one).length === cellsOf(other).length;
}

function isApart(one: BlockMistake, other: BlockMistake): boolean {
  const own = new Set(cellsOf(one));
  return cellsOf(other).every((cell) => !own.has(cell));
}

function cellsOf({ steps }: BlockMistake): readonly number[] {
  return steps.flatMap(changedCells);
}

/** Whether one slip does it to a whole column or table. */
function isOfColumn(block: BlockMistake): boolean {
  const isWhole = block.steps.every(({ isBlock }) => isBlock);
  return isWhole && ['scale', 'sign'].includes(slipOf(block));
}

function slipOf({ steps: [first] }: BlockMistake): string {
  return first?.pattern ?? '';
}
