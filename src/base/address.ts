/** A cell's place in its sheet, counted from 0 at A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook. */
export interface CellRef extends Position {
  readonly sheet: string;
  /** The workbook, where it is another one than the one looked at. */
  readonly file?: string;
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** {row: 5, column: 1} → B6. */
export function cellAddress(position: Position): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** The A1 form of an area, without a sheet name; one cell stands alone. */
export function areaAddress(area: Area): string {
  const start = cellAddress({ row: area.top, column: area.left });
  const end = cellAddress({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** B6 → {row: 5, column: 1}; `null` for anything but a plain cell address. */
export function parseCellAddress(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The last part of a path of either system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** 预算05表!D12, of another workbook [上年.xlsx]预算05表!D12 as Excel writes it; a key for maps. */
export function cellKey(ref: CellRef): string {
  const file = ref.file === undefined ? '' : `[${fileName(ref.file)}]`;
  return `${file}${ref.sheet}!${cellAddress(ref)}`;
}
