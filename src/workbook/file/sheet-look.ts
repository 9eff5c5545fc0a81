/** How a sheet looks, for showing it; nothing here is needed to read its figures. */
export interface SheetLook {
  /** Pixels at 96 dpi, from column A on; where there is none the default width holds. */
  readonly columnWidths: readonly (number | null)[];
  readonly defaultColumnWidth: number;
  /** Pixels at 96 dpi of the rows that have a height of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Three numbers for each cell with a look of its own: row, column, index into `cellLooks`. */
  readonly styledCells: Uint32Array;
  /** The same list for all sheets of a workbook; the first is that of every other cell. */
  readonly cellLooks: readonly [CellLook, ...CellLook[]];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
  /** RRGGBB */
  readonly tabColour: string | null;
}

export interface CellLook {
  readonly font: FontLook;
  /** RRGGBB */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLook>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Degrees anticlockwise from -90 to 90, or letters below each other. */
  readonly rotation: number | 'stacked';
  /** The format as the file has it; null is General. */
  readonly numberFormat: string | null;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** RRGGBB; null is the automatic colour. */
  readonly colour: string | null;
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'justify' | 'distributed';

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface BorderLook {
  readonly line: BorderLine;
  /** RRGGBB; null is the automatic colour. */
  readonly colour: string | null;
}

export type BorderLine =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** What a cell looks like that says nothing about it, in a new workbook of a Chinese Excel. */
export const PLAIN_CELL: CellLook = {
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    colour: null,
  },
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'center',
  wraps: false,
  rotation: 0,
  numberFormat: null,
};
