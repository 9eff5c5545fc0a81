/** A public table as it stands in the workbook, to be printed behind the narrative. */
export interface AttachedTable {
  readonly title: string;
  readonly rows: readonly (readonly AttachedCell[])[];
}

/** Cells that a merged one covers are not listed. */
export interface AttachedCell {
  readonly text: string;
  /** Figures stand at the right. */
  readonly isFigure: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}
