/** A public table as it stands in the workbook, to be printed behind the narrative. */
export interface AttachedTable {
  readonly title: string;
  /** What the sheet prints above the title, such as the number of the table. */
  readonly above: readonly AttachedLine[];
  /** What it prints between the title and the table: who made it, and the unit. */
  readonly below: readonly AttachedLine[];
  /** Of the first rows, those that are the head and stand again on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly AttachedCell[])[];
  /** What the sheet says below the table. */
  readonly notes: readonly string[];
}

/** A line without borders: what stands at its left and what at its right. */
export interface AttachedLine {
  readonly left: string;
  readonly right: string;
}

/** Cells that a merged one covers are not listed. */
export interface AttachedCell {
  readonly text: string;
  /** Figures stand at the right. */
  readonly isFigure: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}
