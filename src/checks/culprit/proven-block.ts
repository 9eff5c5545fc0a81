import type { Steps } from '../../base/steps';
import { findBlockMistakes } from './block-mistakes';
import type { BlockMistake } from './block-step';
import { hasRivalFigure, hasRivalFormula } from './rival-figure';
import type { Scene } from './scene';
import { isVerified } from './scene';
import type { SearchTools } from './search-tools';
import { changedCells } from './single-cell';

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

/** Of two columns that are in one unit each, either may be in the wrong one. */
function* withRivals(
  scene: Scene,
  block: BlockMistake,
  blocks: readonly BlockMistake[],
): Steps<BlockMistake> {
  if (!isOfUnit(block)) return block;
  const mended = new Set(block.repaired);
  const own = new Set(block.steps.flatMap(changedCells));
  const rivals: BlockMistake[] = [block];
  for (const other of blocks) {
    const isApart = other.steps.flatMap(changedCells).every((cell) => !own.has(cell));
    const isSame =
      other.repaired.length === mended.size && other.repaired.every((one) => mended.has(one));
    if (!isOfUnit(other) || !isApart || !isSame) continue;
    if (yield* isVerified(scene, other.steps)) rivals.push(other);
  }
  const scoreOf = ({ steps }: BlockMistake) => steps[0]?.score ?? 0;
  const [first = block, ...others] = rivals.sort((a, b) => scoreOf(b) - scoreOf(a));
  return { ...first, rivals: others.flatMap(({ steps }) => steps) };
}

function isOfUnit({ steps, layout }: BlockMistake): boolean {
  return layout === undefined && steps.length === 1 && steps[0]?.pattern === 'scale';
}
