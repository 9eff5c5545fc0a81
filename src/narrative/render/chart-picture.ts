/** A chart drawn for paper. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** In pixels of 1/96 inch, as it is printed. */
  readonly width: number;
  readonly height: number;
}
