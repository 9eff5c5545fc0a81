import { LastOf } from '../../base/last-of';
import { StepMemory } from '../../base/step-memory';
import { CheckMemory } from '../../checks/check-memory';
import type { Grid } from '../../grid/grid';
import { isSameGrid } from '../../grid/same-grid';
import type { SheetRemains } from '../publishing/sheet-remains';
import { ReadingMemory } from './reading-memory';
import type { SheetView } from './sheet-view';

/**
 * What a workbook came to, for the run after an edit: from it and the sheets as they are now a run
 * makes just what it would make of the sheets alone, without doing again what no change reaches.
 */
export class InspectionMemory {
  constructor(
    readonly reading = new ReadingMemory(),
    readonly checks = new CheckMemory(),
    readonly views = new StepMemory<SheetView>(),
    readonly remains = new StepMemory<readonly SheetRemains[]>(),
    private readonly grids = new LastOf<string, Grid>(),
  ) {}

  /** The sheet as it was before, where it holds the same. */
  same(grid: Grid): Grid {
    const before = this.grids.last(grid.name);
    return this.grids.keep(grid.name, before !== null && isSameGrid(before, grid) ? before : grid);
  }

  /** For the run after this one. */
  next(): InspectionMemory {
    return new InspectionMemory(
      this.reading.next(),
      this.checks.next(),
      this.views.next(),
      this.remains.next(),
      this.grids.next(),
    );
  }
}
