import type { TriedChange } from '../../reread';
import type { LayoutMistake } from '../layouts/layout-mistake';
import type { Suspicion } from '../cells/suspicion';

/** One cause: the cells that may be it, best first, and the relations it explains. */
export interface Cause {
  readonly suspects: readonly RankedSuspect[];
  /** Broken relations, as positions in the relation list. */
  readonly explained: readonly number[];
  /** The first suspect's value mends everything explained. */
  readonly mends: boolean;
  /** A row, or what is printed around the figures, is wrong and not the figures. */
  readonly layout: CausingLayout | null;
}

export interface CausingLayout {
  readonly mistake: LayoutMistake;
  readonly facts: readonly number[];
  /** What is printed once it is put right; absent where rows or figures move. */
  readonly change?: TriedChange;
}

export interface RankedSuspect extends Suspicion {
  readonly confidence: number;
}
