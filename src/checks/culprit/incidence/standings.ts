import type { Relation } from '../../relation';

/** A relation that a cell stands in, and how often its figure counts there. */
export interface Standing {
  readonly position: number;
  readonly coefficient: number;
}

/** The terms of all relations, those of each fact one after another. */
interface Index {
  /** Where those of each fact begin, and where the last ones end. */
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly coefficients: Float64Array;
}

/**
 * The relations that each of so many facts stands in, in the order of the list. They are indexed when
 * the first is asked for, since a set without errors asks for none; a search asks for few of them.
 */
export function standingsIn(
  relations: readonly Relation[],
  factCount: number,
): (fact: number) => readonly Standing[] {
  const known = new Map<number, readonly Standing[]>();
  let index: Index | null = null;
  return (fact) => {
    const found = known.get(fact);
    if (found !== undefined) return found;
    const standings = standingsAt((index ??= indexOf(relations, factCount)), fact);
    known.set(fact, standings);
    return standings;
  };
}

function indexOf(relations: readonly Relation[], factCount: number): Index {
  const starts = new Uint32Array(factCount + 1);
  for (const { terms } of relations) {
    for (const { fact } of terms) starts[fact + 1] = (starts[fact + 1] ?? 0) + 1;
  }
  for (let fact = 0; fact < factCount; fact += 1) {
    starts[fact + 1] = (starts[fact + 1] ?? 0) + (starts[fact] ?? 0);
  }
  const count = starts[factCount] ?? 0;
  const positions = new Uint32Array(count);
  const coefficients = new Float64Array(count);
  const free = starts.slice();
  relations.forEach(({ terms }, position) => {
    for (const { fact, coefficient } of terms) {
      const place = free[fact] ?? 0;
      free[fact] = place + 1;
      positions[place] = position;
      coefficients[place] = coefficient;
    }
  });
  return { starts, positions, coefficients };
}

function standingsAt({ starts, positions, coefficients }: Index, fact: number): Standing[] {
  const standings: Standing[] = [];
  for (let place = starts[fact] ?? 0; place < (starts[fact + 1] ?? 0); place += 1) {
    standings.push({ position: positions[place] ?? 0, coefficient: coefficients[place] ?? 0 });
  }
  return standings;
}
