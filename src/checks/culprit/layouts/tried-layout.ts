import type { AxisNode } from '../../../tables/table';
import type { TriedChange } from '../../reread';
import type { LayoutMistake } from './layout-mistake';

/** A mistake that only reading the tables anew can prove, and what to read instead. */
export interface TriedLayout {
  readonly change: TriedChange;
  readonly mistake: LayoutMistake;
  /** The figures that stand in it, to be marked. */
  readonly facts: readonly number[];
  /** The row that says something else then: its own sums may vanish. */
  readonly row: AxisNode | null;
  /** The likelier it is, the sooner it is tried. */
  readonly evidence: number;
  /** Too telling to come about by chance: one sum is enough to prove it, and no figure explains it as well. */
  readonly tellsByItself: boolean;
}
