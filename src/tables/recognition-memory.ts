import { Latest } from '../base/latest';
import { StepMemory } from '../base/step-memory';
import type { SheetOutline } from './regions/outline-sheet';
import type { SheetReading } from './recognise-sheet';
import type { RecognisedTable, TableSet } from './table';

/**
 * What recognition came to sheet by sheet and table by table, for the run after an edit. What the
 * sheets say about one another (continued tables, covers, sets) is worked out each time.
 */
export class RecognitionMemory {
  constructor(
    readonly outlines = new StepMemory<SheetOutline>(),
    readonly sheets = new StepMemory<SheetReading>(),
    readonly tables = new StepMemory<RecognisedTable>(),
    readonly sets = new StepMemory<TableSet>(),
    /** As made of their sheet alone, and as they stand in their set. */
    readonly made = new Latest<RecognisedTable>(),
    readonly bound = new Latest<RecognisedTable>(),
  ) {}

  /** For the run after this one. */
  next(): RecognitionMemory {
    return new RecognitionMemory(
      this.outlines.next(),
      this.sheets.next(),
      this.tables.next(),
      this.sets.next(),
      this.made.next(),
      this.bound.next(),
    );
  }
}

/** What a table is known by over the runs: only a table that says the same is taken for the same. */
export function placeName({ kind, titleCell }: RecognisedTable): string {
  return `${titleCell.sheet}!${titleCell.row},${titleCell.column} ${kind.id}`;
}
