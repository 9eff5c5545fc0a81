import type { CellRef } from '../base/address';

export type MarkLevel = 'error' | 'warning';

export interface Mark {
  readonly cell: CellRef;
  readonly level: MarkLevel;
}

/** Every cell that is to bear a mark, computed before anything is touched; each cell at most once. */
export interface MarkPlan {
  readonly marks: readonly Mark[];
}

/** What stands in the workbook afterwards, read back from it. */
export interface MarkReport {
  /** Cells that bear a mark of ours now. */
  readonly marked: number;
  readonly refused: readonly RefusedMarks[];
}

/** Cells of one sheet that could not be marked, or whose marks could not be removed. */
export interface RefusedMarks {
  readonly sheet: string;
  readonly cells: number;
  readonly reason: 'protected' | 'missing' | 'tooMany';
}
