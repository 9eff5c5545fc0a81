import type { CellRef } from '../../../base/address';
import type { Amount } from '../../../base/amount';
import type { MoneyUnit } from '../../../base/unit';
import type { AxisNode, RecognisedTable } from '../../../tables/table';
import { cellOfRow } from '../../../tables/table';

/** A row as an officer finds it. */
export interface PlacedRow {
  /** Where its code, or else its name, stands. */
  readonly cell: CellRef;
  /** Code and name as printed. */
  readonly label: string;
}

/** What the figures of a row left out must come to, column by column. */
export interface MissingAmount {
  readonly column: string;
  readonly amount: Amount;
}

/** What is to be filled in, and how it is printed. */
export interface LackingAmounts {
  readonly amounts: readonly MissingAmount[];
  readonly unit: MoneyUnit;
  readonly places: number;
}

/** Not a figure is wrong, but a row or what is printed around the figures: one thing to put right. */
export type LayoutMistake =
  | {
      readonly kind: 'repeatedRow';
      readonly row: PlacedRow;
      readonly first: PlacedRow;
      /** Rows printed twice, the named one the first of them. */
      readonly count: number;
    }
  | {
      readonly kind: 'surplusRow';
      readonly row: PlacedRow;
      /** What beside the sums shows that it was put in later. */
      readonly evidence: 'hidden' | 'outOfOrder' | null;
    }
  /** Totals that were not worked out anew when their rows changed. */
  | {
      readonly kind: 'staleTotals';
      readonly row: PlacedRow;
      /** The totals above it that are behind as well. */
      readonly above: readonly PlacedRow[];
      /** The row that they do not contain; null where a row of theirs changed. */
      readonly uncounted: PlacedRow | null;
    }
  | (LackingAmounts & {
      readonly kind: 'missingRow';
      /** The total that contains it. */
      readonly row: PlacedRow;
      readonly missing: string;
      readonly code: string;
      /** Another table that prints the row. */
      readonly source: CellRef;
    })
  /** A total row that comes to more than its rows in several columns: no one figure explains it. */
  | (LackingAmounts & {
      readonly kind: 'omittedRow';
      readonly row: PlacedRow;
    })
  /** The figures of two rows of one total, each where the other's belong. */
  | { readonly kind: 'swappedRows'; readonly row: PlacedRow; readonly other: PlacedRow }
  /** The figures of two columns of a table, each under the other's heading. */
  | {
      readonly kind: 'swappedColumns';
      /** The first figure of the first of them. */
      readonly cell: CellRef;
      readonly title: string;
      readonly columns: readonly [string, string];
      readonly rows: number;
      /** Total rows that were not exchanged with the others. */
      readonly kept: readonly PlacedRow[];
      /** Other tables where it would explain as much. */
      readonly rivals: readonly PlacedRow[];
    }
  /** A row with its label and nothing in several cells that must hold these. */
  | (LackingAmounts & {
      readonly kind: 'blankRow';
      readonly row: PlacedRow;
    })
  /** A row that holds the figures of its total, and what it should hold. */
  | (LackingAmounts & {
      readonly kind: 'totalAsPart';
      readonly row: PlacedRow;
      readonly total: PlacedRow;
    })
  /** A column without a figure where the sums of its rows want one. */
  | {
      readonly kind: 'blankColumn';
      /** Its first figure to fill in. */
      readonly cell: CellRef;
      /** Its heading, and those of others that the sums would do with as well. */
      readonly columns: readonly string[];
      readonly figures: number;
    }
  /** A table that adds up and hardly agrees with any other: of another year, or of another draft. */
  | {
      readonly kind: 'foreignTable';
      readonly cell: CellRef;
      readonly title: string;
      /** The year that its title prints, where it is not that of its set. */
      readonly otherYear: number | null;
      readonly setYear: number;
      /** How many of the figures that other tables print as well differ there. */
      readonly broken: number;
      readonly compared: number;
      /** Of two tables that differ from each other alone, the other one. */
      readonly rival: PlacedRow | null;
    }
  | {
      readonly kind: 'wrongCode';
      /** Where the code stands, or the part of it that is wrong: 05 of 208 | 05 | 01. */
      readonly row: PlacedRow;
      /** What the cell holds of the code: all of it, or a part. */
      readonly printed: string;
      /** Null where only the total that the row belongs to is known. */
      readonly expected: string | null;
      /** The right code, where the cell holds a part of it. */
      readonly whole: string | null;
      /** The name of the right code, where the printed one is another: both are to be put right. */
      readonly rightName: string | null;
      /** The total that lacks the row. */
      readonly total: PlacedRow | null;
    }
  | {
      readonly kind: 'wrongUnit';
      readonly cell: CellRef;
      readonly printed: MoneyUnit;
      readonly expected: MoneyUnit;
      readonly figures: number;
    };

export function placedRow(table: RecognisedTable, row: AxisNode): PlacedRow {
  const cell = row.codeCell ?? row.nameCell ?? cellOfRow(table, row, table.range.left);
  return { cell, label: row.label };
}

/** The cell to look at first. */
export function cellOfLayout(mistake: LayoutMistake): CellRef {
  return 'cell' in mistake ? mistake.cell : mistake.row.cell;
}
