import type { Grid } from '../../src/grid/grid';
import { makeSet } from '../synthetic/make-set';
import { createRandom } from '../synthetic/random';
import type { SyntheticSet } from '../synthetic/synthetic-set';
import { cellCount } from './cell-count';
import { editSet } from './injection/edit-set';
import { ERROR_KINDS } from './injection/error-kinds';

/** Sets of one small office each until they hold so many cells, one in a hundred with a wrong digit. */
export function distinctSets(cells: number): readonly (readonly Grid[])[] {
  const sets: (readonly Grid[])[] = [];
  for (let seed = 0, held = 0; held < cells; seed += 1) {
    const grids = setNumber(seed);
    sets.push(grids);
    held += cellCount(grids);
  }
  return sets;
}

/** One of them. */
export function setNumber(seed: number): readonly Grid[] {
  const set = makeSet({
    seed,
    document: seed % 2 === 0 ? '预算' : '决算',
    size: 'small',
    rounded: seed % 4 > 1,
    formulas: seed % 8 > 3,
  });
  return seed % 100 === 0 ? withWrongDigit(set) : set.grids;
}

function withWrongDigit(set: SyntheticSet): readonly Grid[] {
  const edits = ERROR_KINDS['digit']?.(createRandom(set.description.seed), set);
  return edits ? editSet(set, edits).grids : set.grids;
}
